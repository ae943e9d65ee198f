/** Giao dịch: one try to pay what a dossier owes. */

export type PaymentState = 'open' | 'paid' | 'failed' | 'surplus';

export interface Payment {
  readonly reference: string;
  readonly dossierId: number;
  readonly dossierCode: string;
  /** Đồng, as our ledger has it. */
  readonly amount: number;
  readonly way: 'online' | 'counter';
  readonly state: PaymentState;
  readonly payerName: string;
  readonly payUrl: string | null;
  /** Nộp thay bằng mã. */
  readonly byCode: boolean;
  readonly bank: string | null;
  readonly bankTransaction: string | null;
  readonly begunAt: Temporal.Instant;
  readonly settledAt: Temporal.Instant | null;
}

/** 130 bits that nobody guesses, in the capitals and digits that banks and VietQR carry unchanged. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 23;

/** @param bytes random, at least 23 */
export function createReference(bytes: Uint8Array): string {
  return `TT${Array.from({ length: LENGTH }, (_, index) => LETTERS[(bytes[index] ?? 0) % 32]).join('')}`;
}
