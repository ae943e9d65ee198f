/** Mã liên kết: whoever sends it to the Official Account is the person who saw it on their page. */
export const LINK_CODE_LASTS_IN_MINUTES = 10;

/** Liên kết Zalo of an account: the follower that messages go to. */
export interface ZaloLink {
  readonly userId: string;
  readonly linkedAt: Temporal.Instant;
}

/** Sự kiện của Zalo OA, as far as it concerns linking. */
export interface ZaloEvent {
  readonly kind: 'text' | 'unfollow' | 'other';
  readonly userId: string;
  /** As Zalo says it happened. */
  readonly at: Temporal.Instant;
  /** What the follower wrote. */
  readonly text: string;
}
