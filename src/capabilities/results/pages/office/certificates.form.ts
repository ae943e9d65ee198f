import type { FormFields } from '#platform/web/form-fields.ts';
import { REVOCATION_REASONS, type RevocationReason } from '../../domain/revocation.ts';

export const REASON_FIELD = 'ly-do';
export const CONFIRMED_FIELD = 'xac-nhan';

export interface RevocationForm {
  readonly reason: RevocationReason | undefined;
  /** The consequences were read and confirmed. */
  readonly isConfirmed: boolean;
}

export function parseRevocation(fields: FormFields): RevocationForm {
  return {
    reason: REVOCATION_REASONS.find((known) => known === fields[REASON_FIELD]),
    isConfirmed: fields[CONFIRMED_FIELD] === 'co',
  };
}
