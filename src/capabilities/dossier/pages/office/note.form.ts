import { randomUUID } from 'node:crypto';
import type { FieldMessage } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { joinDateParts, parseDate } from '#shared/partial-date.ts';
import { LONGEST_NOTE } from '../../domain/dossier-note.ts';
import { NOTE_ERRORS, NOTE_REFUSALS } from './note.text.ts';

export const TEXT_FIELD = 'noi-dung';
export const KIND_FIELD = 'loai';
export const INSTRUCTION = 'chi-dao';
export const ADDRESSEE_FIELD = 'nguoi-nhan';
export const DUE_FIELD = 'truoc-ngay';
export const KEY_FIELD = 'lan';
/** Số của chỉ đạo to be answered, in the address and in the form. */
export const ANSWER_FIELD = 'tra-loi';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface TypedNote {
  readonly key: string;
  readonly text: string;
  readonly instruction: { readonly addresseeId: string | null; readonly dueOn: string } | undefined;
}

export function parseNote(
  fields: FormFields,
): { readonly values: TypedNote } | { readonly errors: readonly FieldMessage[] } {
  const [typedKey = '', addressee = ''] = [fields[KEY_FIELD], fields[ADDRESSEE_FIELD]];
  const text = (fields[TEXT_FIELD] ?? '').trim().slice(0, LONGEST_NOTE);
  const key = UUID.test(typedKey) ? typedKey : randomUUID();
  const errors: FieldMessage[] = text === '' ? [NOTE_REFUSALS['text-missing']] : [];
  if (fields[KIND_FIELD] !== INSTRUCTION)
    return errors.length > 0 ? { errors } : { values: { key, text, instruction: undefined } };
  const part = (name: string) => fields[`${DUE_FIELD}.${name}`] ?? '';
  const dueOn = parseDate(joinDateParts({ day: part('day'), month: part('month'), year: part('year') }));
  if (addressee !== '' && !UUID.test(addressee))
    errors.push({ field: ADDRESSEE_FIELD, message: NOTE_ERRORS.addressee });
  if (dueOn === undefined) errors.push({ field: DUE_FIELD, message: NOTE_ERRORS.due });
  if (errors.length > 0 || dueOn === undefined) return { errors };
  return { values: { key, text, instruction: { addresseeId: addressee === '' ? null : addressee, dueOn } } };
}

export function parseInstructionNumber(typed: unknown): number | undefined {
  const text = String(typed ?? '');
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
