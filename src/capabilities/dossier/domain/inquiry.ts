import { VIETNAM_TIME_ZONE } from '#engines/clock/working-calendar.ts';
import type { DossierEvent } from './dossier-action.ts';

/** Xác minh: what officers looked into beside a step, where, when and with whom. No form of the law; free text. */
export interface Inquiry {
  readonly place: string;
  /** ISO date. */
  readonly on: string;
  /** "08:30", Vietnam time. */
  readonly from: string;
  readonly to: string;
  /** Thành phần tham gia. */
  readonly participants: string;
  /** Nội dung xác minh. */
  readonly findings: string;
  readonly conclusion: string;
  /** Cán bộ xác minh. */
  readonly officers: string;
}

/** Biên bản xác minh as it stands in the events: corrected by a later one, never changed. */
export interface InquiryRecord extends Inquiry {
  /** Of its event. */
  readonly number: number;
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly byTitle: string | null;
  readonly unitName: string | null;
  readonly replaces: number | undefined;
  readonly replacedBy: number | undefined;
}

export type InquiryRefusal = 'inquiry-ends-first' | 'inquiry-ahead' | 'inquiry-unknown' | 'inquiry-replaced';

/** In the order they were written. */
export function inquiriesOf(events: readonly DossierEvent[]): InquiryRecord[] {
  const recorded = events.filter(({ type }) => type === 'inquiry-recorded');
  const successors = new Map(recorded.map(({ number, data }) => [data['replaces'], number]));
  return recorded.map((event) => {
    const { number, at, actorName, actorTitle, unitName, note, data } = event;
    const kept = (data['inquiry'] ?? {}) as Readonly<Record<string, unknown>>;
    const text = (name: keyof Inquiry) => (typeof kept[name] === 'string' ? kept[name] : '');
    return {
      place: text('place'),
      on: text('on'),
      from: text('from'),
      to: text('to'),
      participants: text('participants'),
      findings: text('findings'),
      conclusion: note ?? '',
      officers: text('officers'),
      number,
      at,
      by: actorName,
      byTitle: actorTitle,
      unitName,
      replaces: typeof data['replaces'] === 'number' ? data['replaces'] : undefined,
      replacedBy: successors.get(number),
    };
  });
}

/** @param replaces the record that this one corrects; the last of its line */
export function judgeInquiry(
  { on, from, to }: Inquiry,
  { records, replaces }: { readonly records: readonly InquiryRecord[]; readonly replaces: number | undefined },
  now: Temporal.Instant,
): InquiryRefusal | undefined {
  if (to <= from) return 'inquiry-ends-first';
  const end = Temporal.PlainDateTime.from(`${on}T${to}`).toZonedDateTime(VIETNAM_TIME_ZONE).toInstant();
  if (Temporal.Instant.compare(end, now) > 0) return 'inquiry-ahead';
  if (replaces === undefined) return undefined;
  const before = records.find(({ number }) => number === replaces);
  if (!before) return 'inquiry-unknown';
  return before.replacedBy === undefined ? undefined : 'inquiry-replaced';
}
