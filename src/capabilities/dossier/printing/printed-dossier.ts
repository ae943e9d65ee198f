import { findListItem } from '#capabilities/reference/index.ts';
import type { PrintedContact, PrintedSigner, PrintTime } from '#engines/print/templates.ts';
import type { DossierEvent } from '../domain/dossier-action.ts';
import type { DossierDetail } from '../domain/dossier-summary.ts';

type Kept = Readonly<Record<string, unknown>>;

/** Người nộp, as the forms name them. */
export function printedContact(
  dossier: Pick<DossierDetail, 'submitterName' | 'ownerName'> & { form: Pick<DossierDetail['form'], 'submitter'> },
): PrintedContact {
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
