import { loadCalendar } from '#capabilities/agencies/index.ts';
import {
  apologyLetter,
  type DossierDetail,
  type DossierEvent,
  listEvents,
  type OfficerActor,
  openDossier,
} from '#capabilities/dossier/index.ts';
import { type Printer, PrintFailed } from '#engines/print/printer.ts';
import type { ApologyLetter, ControlSheet, PrintedInquiry, StopNotice } from '#engines/print/templates.ts';
import type { Database } from '#platform/database/transaction.ts';
import { NotFound, Unavailable } from '#platform/errors.ts';
import { handOvers } from '../domain/hand-overs.ts';
import { controlSheet } from '../printing/control-sheet.ts';
import { inquiryRecord } from '../printing/inquiry-record.ts';
import { stopNotice } from '../printing/stop-notice.ts';

/** Mẫu số 04, 05, 06; biên bản xác minh. */
export type ProcessingForm =
  | { readonly kind: 'apology-letter'; readonly data: ApologyLetter }
  | { readonly kind: 'stop-notice'; readonly data: StopNotice }
  | { readonly kind: 'control-sheet'; readonly data: ControlSheet }
  | { readonly kind: 'inquiry-record'; readonly data: PrintedInquiry };

export interface WantedForm {
  readonly code: string;
  readonly kind: ProcessingForm['kind'];
  /** Of the event, where a dossier may have several. */
  readonly number?: number | undefined;
}

export interface FormMeans {
  readonly database: Database;
  readonly now: Temporal.Instant;
  readonly hotline: string;
}

/**
 * Lập văn bản, phiếu of a dossier that the officer may read, from the record as it stands.
 * @throws NotFound when what it says has not happened
 */
export async function makeForm(
  means: FormMeans,
  officer: OfficerActor,
  { code, kind, number = 0 }: WantedForm,
): Promise<ProcessingForm> {
  const dossier = await openDossier(means.database, officer, code);
  const events = await listEvents(means.database.kysely, dossier.id);
  if (kind === 'control-sheet') return { kind, data: await sheet(means, dossier, events) };
  if (kind === 'stop-notice') return { kind, data: happened(stopNotice(dossier, events, means.hotline)) };
  if (kind === 'inquiry-record') return { kind, data: happened(inquiryRecord(dossier, events, number)) };
  return { kind, data: happened(apologyLetter(dossier, events)) };
}

export async function printForm(printer: Pick<Printer, 'print'>, { kind, data }: ProcessingForm): Promise<Uint8Array> {
  try {
    return await printer.print(kind, data);
  } catch (error) {
    if (error instanceof PrintFailed) throw new Unavailable('printing', { cause: error });
    throw error;
  }
}

async function sheet(
  { database: { kysely }, now }: FormMeans,
  dossier: DossierDetail,
  events: readonly DossierEvent[],
): Promise<ControlSheet> {
  const on = now.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();
  const calendar = await loadCalendar(kysely, { unitId: dossier.handlingUnit.id, on });
  return controlSheet(dossier, events, handOvers(dossier, events, calendar, now), now);
}

function happened<T>(form: T | undefined): T {
  if (form === undefined) throw new NotFound('form');
  return form;
}
