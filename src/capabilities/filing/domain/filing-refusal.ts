import type { Gap } from './completeness.ts';

/** Vì sao chưa gửi được hồ sơ. */
export type SubmissionRefusal =
  | { readonly ok: false; readonly refusal: 'incomplete'; readonly gaps: readonly Gap[] }
  | { readonly ok: false; readonly refusal: 'not-confirmed' }
  /** NĐ 69/2024: an account of level 1 may write a draft, filing needs level 2. */
  | { readonly ok: false; readonly refusal: 'level-too-low' };
