import type { FormFields } from '#platform/web/form-fields.ts';
import { parseDay } from '#shared/typed-day.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import type { EventsRequest } from '../../actions/export-events.ts';
import { EXPORT_REASONS } from '../../domain/event-export.ts';
import { DAY_UNREADABLE, PERIOD_TURNED } from './audit-log.text.ts';
import { DAY_AHEAD, DOCUMENT_MISSING, EXPORT_TOO_LONG, REASON_MISSING, REASON_WORDS } from './export.text.ts';

const MOST_DAYS = 31;
const DAYS_AT_FIRST = 7;
export const LONGEST_DOCUMENT = 200;
const SHORTEST_DOCUMENT = 5;

/** What was typed, as it was typed. */
export interface TypedExport {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly document: string;
}

/** The days until yesterday: today is not closed, and has no head yet. */
export function emptyExport(today: Temporal.PlainDate): TypedExport {
  const to = today.subtract({ days: 1 });
  return { from: to.subtract({ days: DAYS_AT_FIRST - 1 }).toString(), to: to.toString(), reason: '', document: '' };
}

export interface ReadExport {
  readonly typed: TypedExport;
  readonly errors: readonly FieldMessage[];
  /** Missing where something is. */
  readonly request?: EventsRequest;
}

export function readExport(fields: FormFields, today: Temporal.PlainDate): ReadExport {
  const text = (name: string): string => (fields[name] ?? '').trim();
  const typed = {
    from: text('tu-ngay'),
    to: text('den-ngay'),
    reason: text('ly-do'),
    document: text('can-cu').slice(0, LONGEST_DOCUMENT),
  };
  const [from, to] = [parseDay(typed.from), parseDay(typed.to)];
  const reason = EXPORT_REASONS.find((known) => REASON_WORDS[known].slug === typed.reason);
  const errors = [
    ...(from ? [] : [{ field: 'tu-ngay', message: DAY_UNREADABLE }]),
    ...(to ? periodErrors(from, to, today) : [{ field: 'den-ngay', message: DAY_UNREADABLE }]),
    ...(reason ? [] : [{ field: 'ly-do', message: REASON_MISSING }]),
    ...(typed.document.length >= SHORTEST_DOCUMENT ? [] : [{ field: 'can-cu', message: DOCUMENT_MISSING }]),
  ];
  if (errors.length > 0 || !from || !to || !reason) return { typed, errors };
  return { typed, errors, request: { from, to, reason, document: typed.document } };
}

function periodErrors(from: Temporal.PlainDate | undefined, to: Temporal.PlainDate, today: Temporal.PlainDate) {
  if (Temporal.PlainDate.compare(to, today) > 0) return [{ field: 'den-ngay', message: DAY_AHEAD }];
  const days = from?.until(to).days ?? 0;
  if (days < 0) return [{ field: 'den-ngay', message: PERIOD_TURNED }];
  return days >= MOST_DAYS ? [{ field: 'den-ngay', message: EXPORT_TOO_LONG }] : [];
}
