import type { FormFields } from '#platform/web/form-fields.ts';

export const EMAIL_FIELD = 'thu-dien-tu';
export const NUMBER_FIELD = 'so';
export const NOTICE_FIELD = 'tin-bao';
export const ALL = 'tat-ca';

const LONGEST_EMAIL = 254;
const EMAIL = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

export type SeenForm = { readonly reminder: number } | { readonly notice: number } | 'all';

export function parseSeen(fields: FormFields): SeenForm | undefined {
  if (fields[NUMBER_FIELD] === ALL) return 'all';
  const reminder = numberIn(fields[NUMBER_FIELD]);
  if (reminder !== undefined) return { reminder };
  const notice = numberIn(fields[NOTICE_FIELD]);
  return notice === undefined ? undefined : { notice };
}

function numberIn(typed = ''): number | undefined {
  return /^\d{1,15}$/.test(typed) ? Number(typed) : undefined;
}

/** Null: none is wanted; undefined: it is no address. */
export function parseAddress(fields: FormFields): string | null | undefined {
  const typed = (fields[EMAIL_FIELD] ?? '').trim();
  if (typed === '') return null;
  return typed.length <= LONGEST_EMAIL && EMAIL.test(typed) ? typed : undefined;
}
