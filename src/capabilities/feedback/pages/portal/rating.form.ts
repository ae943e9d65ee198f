import type { FormFields } from '#platform/web/form-fields.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import {
  GRADES,
  type Grade,
  LONGEST_COMMENT,
  type SatisfactionRating,
  TIMES,
  type Times,
} from '../../domain/satisfaction-rating.ts';
import { RATING_FORM } from './rating.text.ts';

export type ReadRating =
  | { readonly ok: true; readonly rating: SatisfactionRating; readonly comment: string | null }
  | { readonly ok: false; readonly errors: readonly FieldMessage[] };

export function readRating(fields: FormFields, { isOnline }: { readonly isOnline: boolean }): ReadRating {
  const errors: FieldMessage[] = [];
  const chosen = <Value>(field: string, values: readonly Value[], fallback: Value): Value => {
    const value = values.find((known) => String(known) === fields[field]);
    if (value === undefined) errors.push({ field, message: RATING_FORM.missing });
    return value ?? fallback;
  };
  const grade = (field: string): Grade => chosen<Grade>(field, GRADES, 'fair');
  const rating: SatisfactionRating = {
    contacts: chosen<Times>('so-lan', TIMES, 0),
    bodies: chosen<Times>('so-noi', TIMES, 0),
    information: grade('thong-tin'),
    attitude: grade('thai-do'),
    explanation: grade('giai-thich'),
    extraCost: chosen('tra-them', ['co', 'khong'], 'khong') === 'co',
    onlineService: isOnline ? grade('truc-tuyen') : null,
  };
  const comment = (fields['y-kien'] ?? '').trim();
  if (comment.length > LONGEST_COMMENT) errors.push({ field: 'y-kien', message: RATING_FORM.commentTooLong });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, rating, comment: comment || null };
}
