import type { Citizen } from '#capabilities/identity/index.ts';

/** Cán bộ nhận hồ sơ tại quầy: fills in for the person in front of them, who needs no account. */
export interface CounterOfficer {
  readonly kind: 'counter';
  readonly officerId: string;
  /** Đơn vị tiếp nhận: where the officer sits. */
  readonly unitId: number;
  /** Of which draft the form at hand was made; absent where something is only shown. */
  readonly draftId?: string;
}

/** Ai soạn hồ sơ. */
export type Filer = Citizen | CounterOfficer;

/** Whose draft it is. */
export type DraftHolder =
  | { readonly accountId: string }
  /** With a draft named, that one and no other of the officer's: the next person's is not written to from an old window. */
  | { readonly officerId: string; readonly draftId?: string };
