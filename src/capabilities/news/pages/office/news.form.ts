import type { FormFields } from '#platform/web/form-fields.ts';
import { parseDay } from '#shared/typed-day.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import type { NewsDeed } from '../../actions/edit-news.ts';
import type { NewsText } from '../../domain/news-item.ts';
import { FORM_ERRORS } from './news.text.ts';

export type NewsChoice = 'luu' | 'dang' | 'go' | 'xoa';

export function choiceOf(fields: FormFields): NewsChoice {
  const asked = fields['viec'];
  return asked === 'dang' || asked === 'go' || asked === 'xoa' ? asked : 'luu';
}

export function readNewsText(fields: FormFields): NewsText {
  const line = (name: string): string => (fields[name] ?? '').trim().replace(/\s+/g, ' ');
  return {
    title: line('tieu-de'),
    summary: line('tom-tat'),
    body: (fields['noi-dung'] ?? '').trim(),
    imageAlt: line('mo-ta-anh'),
  };
}

export type ReadNewsDeed =
  | { readonly ok: true; readonly deed: NewsDeed }
  | { readonly ok: false; readonly errors: readonly FieldMessage[] };

/** Giờ Việt Nam; nothing typed means at once. */
export function readNewsDeed(fields: FormFields, choice: Exclude<NewsChoice, 'xoa'>): ReadNewsDeed {
  if (choice === 'luu') return { ok: true, deed: { type: 'saved' } };
  if (choice === 'go') return { ok: true, deed: { type: 'taken-down' } };
  const [typedDate, typedTime] = [(fields['ngay-dang'] ?? '').trim(), (fields['gio-dang'] ?? '').trim()];
  if (typedDate === '' && typedTime === '') return { ok: true, deed: { type: 'published', at: null } };
  if (typedDate === '') return wrong('ngay-dang', FORM_ERRORS.timeAlone);
  const date = parseDay(typedDate);
  if (date === undefined) return wrong('ngay-dang', FORM_ERRORS.when);
  const [, hour, minute] = /^([01]?\d|2[0-3])[:h]([0-5]\d)$/i.exec(typedTime === '' ? '08:00' : typedTime) ?? [];
  if (hour === undefined || minute === undefined) return wrong('gio-dang', FORM_ERRORS.time);
  const at = date
    .toPlainDateTime({ hour: Number(hour), minute: Number(minute) })
    .toZonedDateTime('Asia/Ho_Chi_Minh')
    .toInstant();
  return { ok: true, deed: { type: 'published', at } };
}

function wrong(field: string, message: string): ReadNewsDeed {
  return { ok: false, errors: [{ field, message }] };
}
