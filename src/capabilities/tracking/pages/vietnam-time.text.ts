/** Dates and times as people here read them. */
import { inLanguages } from '#shared/language.ts';
import { dateText, shortWeekdayText } from '#ui/vietnam-time.ts';

export { dateText, dueText as momentText, inVietnam, shortWeekdayText } from '#ui/vietnam-time.ts';

const WORDS = inLanguages(
  { shortDay: (date: Temporal.ZonedDateTime) => dateText(date).slice(0, 5) },
  { shortDay: (date) => dateText(date).replace(/ \d+$/, '') },
);

/** 04/12/2026 of "2026-12-04". */
export function isoDateText(iso: string): string {
  return dateText(Temporal.PlainDate.from(iso));
}

export function clockText({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

/** T4 25/11, Wed 25 Nov */
export function shortDayText(at: Temporal.ZonedDateTime): string {
  return `${shortWeekdayText(at)} ${WORDS.shortDay(at)}`;
}
