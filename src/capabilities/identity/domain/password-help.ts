import type { Duty, Officer } from './duty.ts';

export const HELP_PAPERS = ['identity-card', 'electronic-identity-card', 'passport'] as const;
/** Giấy tờ đã xem: what the person showed, in their own hand. */
export type HelpPaper = (typeof HELP_PAPERS)[number];

export const HELP_REASONS = ['phone-lost', 'phone-changed', 'other'] as const;
/** Lý do: why the person cannot do it alone. */
export type HelpReason = (typeof HELP_REASONS)[number];

/** Hỗ trợ lấy lại mật khẩu tại quầy: for whom, on what proof and why. */
export interface HelpWish {
  readonly personalId: string;
  readonly fullName: string;
  readonly phone: string;
  readonly paper: HelpPaper;
  readonly reason: HelpReason;
  readonly note: string | null;
}

export const HELP_OUTCOMES = ['sent', 'subscriber-differs', 'too-often', 'not-delivered', 'unavailable'] as const;
/** What the National Portal answered; never whether there is an account. */
export type HelpOutcome = (typeof HELP_OUTCOMES)[number];

/** Whoever receives people at a counter, and for which unit. */
export function deskOf({ duties }: Officer): Duty | undefined {
  return duties.find(({ role }) => role === 'receptionist');
}
