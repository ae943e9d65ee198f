import type { OriginalPaper } from './handover.ts';

/** Bưu gửi: listed for the post, with the post, and one of three ends. */
export type ParcelState = 'listed' | 'with-post' | 'delivered' | 'came-back' | 'refused';

export interface ParcelRecipient {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

export interface Parcel {
  readonly id: number;
  readonly dossierId: number;
  readonly dossierCode: string;
  readonly procedureName: string;
  readonly number: string;
  readonly listNumber: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly itemCode: string | null;
  readonly state: ParcelState;
  /** What the post said last. */
  readonly told: string | null;
  readonly recipient: ParcelRecipient;
  readonly originals: readonly OriginalPaper[];
  readonly listedAt: Temporal.Instant;
  readonly finalAt: Temporal.Instant | null;
}

/** What the post says of an item, by its own numbers; unknown ones are on the way. */
const STATE_OF: Readonly<Record<string, ParcelState>> = { '3': 'delivered', '4': 'came-back' };

export function stateTold(code: string): ParcelState {
  return STATE_OF[code] ?? 'with-post';
}
