/** Trả kết quả: to whom, on what proof, and what went with it. */
export const RELATIONS = ['holder', 'relative', 'authorised'] as const;
export const IDENTITY_PAPERS = ['id-card', 'vneid', 'passport'] as const;
export const WAYS_TO_SIGN = ['paper', 'statement'] as const;

/** Bản chính đã nhận, by the paper it is of. */
export interface OriginalPaper {
  readonly paperCode: string;
  readonly copies: number;
}

interface Receiver {
  readonly receiverName: string;
  readonly relation: (typeof RELATIONS)[number];
  /** Bản chính trả cùng kết quả. */
  readonly originals: readonly OriginalPaper[];
  /** May be empty. */
  readonly note: string;
}

/** At the counter the receiver's identity was checked, and they signed. */
export type Handover =
  | (Receiver & {
      readonly method: 'counter';
      readonly identityPaper: (typeof IDENTITY_PAPERS)[number];
      readonly signed: (typeof WAYS_TO_SIGN)[number];
    })
  | (Receiver & { readonly method: 'electronic' | 'postal' });
