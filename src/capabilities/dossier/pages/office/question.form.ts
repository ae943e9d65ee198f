import { randomUUID } from 'node:crypto';
import type { FieldMessage } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { LONGEST_QUESTION } from '../../domain/dossier-question.ts';
import { ANSWER_REFUSALS } from './question.text.ts';

export const ANSWER_TEXT_FIELD = 'noi-dung';
export const ANSWER_KEY_FIELD = 'lan';
/** Số của câu hỏi trong hồ sơ, in the address and in the form. */
export const QUESTION_FIELD = 'cau-hoi';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface TypedAnswer {
  readonly key: string;
  readonly text: string;
}

export function parseAnswer(
  fields: FormFields,
): { readonly values: TypedAnswer } | { readonly errors: readonly FieldMessage[] } {
  const text = (fields[ANSWER_TEXT_FIELD] ?? '').trim().slice(0, LONGEST_QUESTION);
  if (text === '') return { errors: [ANSWER_REFUSALS['text-missing']] };
  const typedKey = fields[ANSWER_KEY_FIELD] ?? '';
  return { values: { key: UUID.test(typedKey) ? typedKey : randomUUID(), text } };
}
