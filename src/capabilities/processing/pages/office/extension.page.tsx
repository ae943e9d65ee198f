import { loadCalendar } from '#capabilities/agencies/index.ts';
import {
  type DossierDetail,
  declineExtension,
  deskPath,
  type ExtensionBounds,
  extendDeadline,
  extensionBounds,
  extensionState,
  findExtension,
  listEvents,
  loadDeadlineRule,
  loadExtensionRule,
  type WrittenExtension,
} from '#capabilities/dossier/index.ts';
import { standingStep } from '#engines/workflow/workflow.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages, type FieldMessage } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import { beginExtension, parseExtension, type TypedExtension } from './extension.form.ts';
import { ExtensionView } from './extension.view.tsx';
import { REFUSALS } from './processing.text.ts';
import { loadSubject, type ProcessingSubject } from './processing-subject.ts';

export interface ExtensionSubject extends ProcessingSubject {
  /** Undefined when there is no date to put off. */
  readonly bounds: ExtensionBounds | undefined;
  readonly written: WrittenExtension | undefined;
  readonly granted: boolean;
  /** Who changed the dossier last. */
  readonly lastActor: string | undefined;
  /** Ký: the officer may sign. */
  readonly signs: boolean;
  /** There is a proposal, and this officer decides on it. */
  readonly decides: boolean;
}

/** Xin lỗi và gia hạn: the same letter is written by who settles the dossier and signed by the signatory. */
export function extensionPages(platform: Platform) {
  const { database, clock } = platform;
  const form: ChangeForm<ExtensionSubject, TypedExtension> = {
    async load(request) {
      const subject = await loadSubject(platform, request, 'propose-extension', 'extend');
      const { id } = subject.dossier;
      const [bounds, events, written] = await Promise.all([
        boundsOf(platform, subject.dossier),
        listEvents(database.kysely, id),
        findExtension(database.kysely, id),
      ]);
      const granted = extensionState(events) === 'granted';
      const actions = granted ? [] : subject.actions;
      const signs = actions.includes('extend');
      const decides = signs && written?.state === 'proposed';
      const lastActor = events.at(-1)?.actorName;
      return { ...subject, actions, bounds, written, granted, lastActor, signs, decides };
    },
    begin: ({ written, bounds, dossier: { workflow, step, workflowStep } }) =>
      beginExtension(
        written,
        bounds?.suggested ?? todayInVietnam(clock),
        standingStep(workflow, step, workflowStep)?.name ?? '',
      ),
    // Before and after a proposal the page asks different things.
    overtaken: ({ dossier, lastActor }, seenVersion) =>
      dossier.version === seenVersion ? undefined : { name: lastActor },
    parse: (fields, subject) => parseExtension(fields, subject.decides),
    run({ officer, dossier, signs }, typed, { expectedVersion }) {
      const request = { code: dossier.code, officer, expectedVersion, at: clock.now() };
      return typed.decision === 'decline'
        ? declineExtension(database, { ...request, reason: typed.reason })
        : extendDeadline(database, { ...request, ...typed.text, action: signs ? 'extend' : 'propose-extension' });
    },
    explain: (refusal, _name, { bounds }) => explain(refusal, bounds),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Xin lỗi, gia hạn hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <ExtensionView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=gia-han`,
  };
  return changePages(form);
}

async function boundsOf({ database: { kysely }, clock }: Platform, dossier: DossierDetail) {
  const { dueAt, handlingUnit, procedureVersionId, channel } = dossier;
  if (dueAt === null) return undefined;
  const on = todayInVietnam(clock).toString();
  const [calendar, { limit }, rule] = await Promise.all([
    loadCalendar(kysely, { unitId: handlingUnit.id, on }),
    loadDeadlineRule(kysely, procedureVersionId, channel),
    loadExtensionRule(kysely, on),
  ]);
  return extensionBounds(calendar, { dueAt, limit, rule }, clock.now());
}

function explain(refusal: string, bounds: ExtensionBounds | undefined): FieldMessage {
  if (bounds && (refusal === 'date-too-early' || refusal === 'date-too-late')) {
    const message = `Chọn ngày từ ${dateText(bounds.earliest)} đến ${dateText(bounds.latest)}.`;
    return { field: 'ngay-hen', message };
  }
  const field = { 'day-off': 'ngay-hen', 'reason-missing': 'ly-do' }[refusal] ?? '';
  return { field, message: REFUSALS[refusal] ?? refusal };
}
