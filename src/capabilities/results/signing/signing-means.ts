import { remoteSigner } from '#engines/signing/remote-signer.ts';
import type { Signer } from '#engines/signing/signer.ts';
import { tokenSigner } from '#engines/signing/token-signer.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import type { SigningConfig } from '#platform/signing-config.ts';
import { softwareSigner } from './software-signer.ts';

/** What a result is signed with. */
export interface SigningMeans {
  readonly timeStampUrl: string;
  /** How long one signing may take, when not as usual. */
  readonly limitInMs?: number;
  /** In the transaction of the result: a certificate made for it comes or goes with it. */
  signer(transaction: Transaction, at: Temporal.Instant): Signer;
}

export function signingMeans(config: SigningConfig): SigningMeans {
  const { secretKey, timeStampUrl } = config;
  const elsewhere = signerElsewhere(config);
  return { timeStampUrl, signer: (transaction, at) => elsewhere ?? softwareSigner(transaction, secretKey, at) };
}

/** Who keeps the keys, when it is not this system. */
function signerElsewhere({ signer, remote, tokenAgentUrl }: SigningConfig): Signer | undefined {
  switch (signer) {
    case 'software':
      return undefined;
    case 'remote':
      return remoteSigner(remote);
    case 'token':
      return tokenSigner(tokenAgentUrl);
  }
}
