import type { PaymentState } from './payment.ts';

/** Tin về một giao dịch, authenticated: what the platform says, never what we owe. */
export interface PaymentNews {
  /** Digits; compared as text, so that nothing is rounded. */
  readonly amount: string;
  readonly currency: string;
  readonly outcome: 'paid' | 'pending' | 'failed';
  readonly bankTransaction: string;
}

interface Known {
  readonly state: PaymentState;
  readonly amount: number;
  readonly bankTransaction: string | null;
}

export type NewsVerdict =
  /** Số tiền hay loại tiền không khớp với sổ. */
  | 'wrong-amount'
  /** Said before, or too late to matter. */
  | 'nothing-new'
  /** A second transaction of the bank under one reference: for a person to look at. */
  | 'other-transaction'
  | 'failed'
  | 'paid'
  /** Nộp thừa: the money came, and nothing is owed (any more). */
  | 'surplus';

/**
 * What becomes of a payment when news of it come, in any order and any number of times. Money that came stays; failure
 * is believed only of what is still open; success is believed even after failure.
 */
export function judgeNews(payment: Known, isOwed: boolean, news: PaymentNews): NewsVerdict {
  if (news.amount !== String(payment.amount) || news.currency !== 'VND') return 'wrong-amount';
  const hasCome = payment.state === 'paid' || payment.state === 'surplus';
  if (news.outcome === 'paid') {
    if (hasCome) return news.bankTransaction === payment.bankTransaction ? 'nothing-new' : 'other-transaction';
    return isOwed ? 'paid' : 'surplus';
  }
  return news.outcome === 'failed' && payment.state === 'open' ? 'failed' : 'nothing-new';
}
