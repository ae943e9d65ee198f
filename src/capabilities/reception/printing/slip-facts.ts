import type { ProcedureDefinition } from '#capabilities/catalogue/index.ts';
import type {
  DossierDetail,
  DossierEvent,
  DossierPaper,
  PaperCheck,
  SupplementRequest,
} from '#capabilities/dossier/index.ts';
import { findListItem } from '#capabilities/reference/index.ts';
import type { Letterhead, PrintedContact, PrintedSigner, PrintTime } from '#engines/print/templates.ts';

/** What the slips are made of. */
export interface SlipFacts {
  readonly dossier: DossierDetail;
  readonly definition: ProcedureDefinition;
  readonly events: readonly DossierEvent[];
  readonly papers: readonly DossierPaper[];
  /** Giấy tờ đã kiểm lúc tiếp nhận. */
  readonly checks: readonly PaperCheck[];
  readonly supplements: readonly SupplementRequest[];
  readonly hotline: string;
}

type Kept = Readonly<Record<string, unknown>>;

export function letterhead({ dossier }: SlipFacts): Letterhead {
  return { agency: dossier.receivingUnit.name, unit: 'Trung tâm Phục vụ hành chính công' };
}

export function contactOf({ dossier }: SlipFacts): PrintedContact {
  const submitter = dossier.form.submitter as Kept;
  const text = (name: string) => (typeof submitter[name] === 'string' ? (submitter[name] as string) : '');
  const address = [
    text('residence.detail'),
    findListItem('communes', text('residence.commune'))?.label,
    findListItem('provinces', text('residence.province'))?.label,
  ];
  return {
    fullName: dossier.submitterName,
    address: address.filter(Boolean).join(', '),
    phone: text('phone').replace(/^\+84/, '0'),
    email: text('email'),
    ...(dossier.ownerName === dossier.submitterName ? {} : { onBehalfOf: dossier.ownerName }),
  };
}

export function signerOf(event: DossierEvent): PrintedSigner {
  return { fullName: event.actorName, ...(event.actorTitle ? { title: event.actorTitle } : {}) };
}

export function printTime(at: Temporal.Instant): PrintTime {
  return at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDateTime().toString({ smallestUnit: 'minute' });
}

export function printDate(at: Temporal.Instant): string {
  return at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();
}

/** "Ủy ban nhân dân phường Hạc Thành" → "Hạc Thành". */
export function placeOf(unitName: string): string {
  return unitName.replace(/^.*?(?:phường|xã|đặc khu|tỉnh)\s+/iu, '');
}
