import type { FieldMessage } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { type Handover, IDENTITY_PAPERS, type OriginalPaper, RELATIONS, WAYS_TO_SIGN } from '../../domain/handover.ts';
import { HAND_BACK_ERRORS } from './hand-back.text.ts';

export const HAND_BACK_FIELDS = {
  method: 'cach-tra',
  receiver: 'nguoi-nhan',
  relation: 'quan-he',
  identity: 'giay-to',
  signed: 'ky-nhan',
  note: 'ghi-chu',
} as const;

export const originalField = (code: string) => `ban-chinh.${code}`;

const LONGEST_NAME = 120;
const F = HAND_BACK_FIELDS;

/** What was filled in at the counter; electronic results need nobody to stand there. */
export function parseHandover(
  fields: FormFields,
  held: readonly OriginalPaper[],
): { readonly values: Handover } | { readonly errors: readonly FieldMessage[] } {
  const method = fields[F.method] === 'electronic' ? 'electronic' : 'counter';
  const receiverName = (fields[F.receiver] ?? '').trim().slice(0, LONGEST_NAME);
  const relation = oneOf(RELATIONS, fields[F.relation]);
  const note = (fields[F.note] ?? '').trim();
  const originals = held.filter(({ paperCode }) => fields[originalField(paperCode)] !== undefined);
  const errors: FieldMessage[] = [];
  const need = (field: string, value: unknown) => {
    if (value === undefined || value === '') errors.push({ field, message: HAND_BACK_ERRORS[field] ?? field });
  };
  need(F.receiver, receiverName);
  need(F.relation, relation);
  const identityPaper = oneOf(IDENTITY_PAPERS, fields[F.identity]);
  const signed = oneOf(WAYS_TO_SIGN, fields[F.signed]);
  if (method === 'counter') {
    need(F.identity, identityPaper);
    need(F.signed, signed);
  }
  if (errors.length > 0 || !relation) return { errors };
  const receiver = { receiverName, relation, originals, note };
  if (method === 'electronic') return { values: { ...receiver, method } };
  return identityPaper && signed ? { values: { ...receiver, method, identityPaper, signed } } : { errors };
}

function oneOf<Word extends string>(words: readonly Word[], text: string | undefined): Word | undefined {
  return words.find((word) => word === text);
}
