import { randomUUID } from 'node:crypto';
import { LONGEST_QUESTION } from '#capabilities/dossier/index.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { QUESTION_TOO_LONG } from './question.text.ts';

export const QUESTION_TEXT_FIELD = 'cau-hoi';
export const QUESTION_KEY_FIELD = 'lan';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface TypedQuestion {
  readonly key: string;
  readonly text: string;
}

/** An empty question is refused by the action. */
export function readQuestion(
  fields: FormFields,
): { readonly values: TypedQuestion } | { readonly errors: readonly FieldMessage[] } {
  const text = (fields[QUESTION_TEXT_FIELD] ?? '').trim();
  if (text.length > LONGEST_QUESTION)
    return { errors: [{ field: QUESTION_TEXT_FIELD, message: QUESTION_TOO_LONG(text.length, LONGEST_QUESTION) }] };
  const typedKey = fields[QUESTION_KEY_FIELD] ?? '';
  return { values: { key: UUID.test(typedKey) ? typedKey : randomUUID(), text } };
}
