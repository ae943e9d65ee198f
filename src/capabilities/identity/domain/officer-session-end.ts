/** Lý do buộc kết thúc phiên: why an officer's sessions were ended by somebody else. */
export type SessionEndReason = 'duties-changed' | 'account-locked' | 'second-factor-reset' | 'password-reset';

export interface SessionEnd {
  readonly reason: SessionEndReason;
  /** Unit of the administrator who did it. */
  readonly byUnit: string;
}
