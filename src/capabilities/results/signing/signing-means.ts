import type { Signer } from '#engines/signing/signer.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import type { SigningConfig } from '#platform/signing-config.ts';
import { softwareSigner } from './software-signer.ts';

/** What a result is signed with. */
export interface SigningMeans {
  readonly timeStampUrl: string;
  /** In the transaction of the result: a certificate made for it comes or goes with it. */
  signer(transaction: Transaction, at: Temporal.Instant): Signer;
}

export function signingMeans({ secretKey, timeStampUrl }: SigningConfig): SigningMeans {
  return { timeStampUrl, signer: (transaction, at) => softwareSigner(transaction, secretKey, at) };
}
