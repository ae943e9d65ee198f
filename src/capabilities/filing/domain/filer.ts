import type { Citizen } from '#capabilities/identity/index.ts';

/** Cán bộ nhận hồ sơ tại quầy: fills in for the person in front of them, who needs no account. */
export interface CounterOfficer {
  readonly kind: 'counter';
  readonly officerId: string;
  /** Đơn vị tiếp nhận: where the officer sits. */
  readonly unitId: number;
}

/** Ai soạn hồ sơ. */
export type Filer = Citizen | CounterOfficer;

/** Whose draft it is. */
export type DraftHolder = { readonly accountId: string } | { readonly officerId: string };
