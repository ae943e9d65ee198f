import type { FormFields } from '#platform/web/form-fields.ts';
import { parseDay } from '#shared/typed-day.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import type { Announcement, AnnouncementEntry } from '../../domain/announcement.ts';
import { ANNOUNCEMENT_ERRORS } from './announcements.text.ts';

export type ReadAnnouncement =
  | { readonly ok: true; readonly entry: AnnouncementEntry; readonly version: number }
  | { readonly ok: false; readonly errors: readonly FieldMessage[] };

export function readAnnouncement(fields: FormFields): ReadAnnouncement {
  const typed = (name: string) => (fields[name] ?? '').trim();
  const day = (name: string) => parseDay(typed(name))?.toString();
  const [issuedOn, effectiveOn] = [day('ngay-ban-hanh'), day('ngay-hieu-luc')];
  const publishedOn = typed('ngay-cong-khai') === '' ? null : day('ngay-cong-khai');
  if (issuedOn === undefined || effectiveOn === undefined || publishedOn === undefined) {
    const days = { 'ngay-ban-hanh': issuedOn, 'ngay-hieu-luc': effectiveOn, 'ngay-cong-khai': publishedOn };
    const unread = Object.entries(days).filter(([, value]) => value === undefined);
    return { ok: false, errors: unread.map(([field]) => ({ field, message: ANNOUNCEMENT_ERRORS.date })) };
  }
  const decision = typed('so').replace(/\s+/g, ' ');
  const version = /^\d{1,9}$/.test(fields['phien-ban'] ?? '') ? Number(fields['phien-ban']) : 0;
  return { ok: true, entry: { decision, issuedOn, effectiveOn, publishedOn }, version };
}

export function fieldsOf(announcement: Announcement): FormFields {
  return {
    'phien-ban': String(announcement.version),
    so: announcement.decision,
    'ngay-ban-hanh': typedDay(announcement.issuedOn),
    'ngay-hieu-luc': typedDay(announcement.effectiveOn),
    'ngay-cong-khai': announcement.publishedOn === null ? '' : typedDay(announcement.publishedOn),
  };
}

/** "2026-11-20" → "20/11/2026" */
function typedDay(iso: string): string {
  return iso.split('-').toReversed().join('/');
}
