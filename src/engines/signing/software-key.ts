import { type KeyObject, sign } from 'node:crypto';
import type { SigningKey } from './signer.ts';

/** A key that this process holds itself. */
export function softwareKey(held: {
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
  readonly privateKey: KeyObject;
}): SigningKey {
  const { certificate, chain, privateKey } = held;
  const algorithm = privateKey.asymmetricKeyType === 'ec' ? 'ECDSA' : 'RSASSA-PKCS1-v1_5';
  return { certificate, chain, algorithm, sign: async (data) => sign('sha256', data, privateKey) };
}
