import type { FormFields } from '#platform/web/form-fields.ts';
import { text } from './pay-for-another.text.ts';

export const CODE_FIELD = 'ma';
export const PAYER_FIELD = 'nguoi-nop';
/** By the platform's page or by VietQR; absent while somebody only looks. */
export const WAY_FIELD = 'cach';
export const BY_QR = 'ma-qr';

const LONGEST_NAME = 120;

/** Who pays, as the receipt will say; or what is wrong with it. */
export function readPayer(
  fields: FormFields,
): { readonly name: string } | { readonly field: string; readonly message: string } {
  const name = (fields[PAYER_FIELD] ?? '').trim();
  if (name === '') return { field: PAYER_FIELD, message: text.nameMissing };
  if (name.length > LONGEST_NAME) return { field: PAYER_FIELD, message: text.nameTooLong(LONGEST_NAME) };
  return { name };
}
