/** Ký số: what signs for an officer or an agency, wherever the key is kept. */

/** Người ký: a person in office, or the agency itself (chữ ký số của cơ quan). */
export interface SigningParty {
  readonly kind: 'officer' | 'agency';
  /** By what we know them ourselves. */
  readonly id: string;
  /** By what whoever keeps the keys knows them: an officer's account name, an agency's code. */
  readonly reference: string;
  readonly name: string;
  /** Tên cơ quan, also of an officer. */
  readonly agencyName: string;
}

/** Chứng thư chữ ký số with the right to use its key. */
export interface SigningKey {
  readonly certificate: Uint8Array;
  /** From the issuer of the certificate upwards. */
  readonly chain: readonly Uint8Array[];
  readonly algorithm: 'RSASSA-PKCS1-v1_5' | 'ECDSA';
  /** Of the SHA-256 digest of `data`; ECDSA as DER. */
  sign(data: Uint8Array): Promise<Uint8Array>;
}

export interface Signer {
  /** Only who holds the key can sign, at their own machine: nobody issues in their name. */
  readonly needsHolder: boolean;
  /**
   * @param until when the whole signing has to be over; the key does not sign any longer either
   * @throws SigningFailed
   */
  keyOf(party: SigningParty, until?: AbortSignal): Promise<SigningKey>;
}

export type SigningProblem =
  | 'no-certificate'
  | 'certificate-revoked'
  | 'holder-absent'
  | 'signing-busy'
  | 'signing-refused'
  | 'signing-unavailable'
  | 'time-stamp-unavailable';

/** Thrown when a document could not be signed; nothing of it may be used. */
export class SigningFailed extends Error {
  override name = 'SigningFailed';
  readonly problem: SigningProblem;
  constructor(problem: SigningProblem, cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}

/** One call's own limit, and that of the whole signing: others wait for their number meanwhile. */
export function callLimit(limitInMs: number, until: AbortSignal | undefined): AbortSignal {
  const own = AbortSignal.timeout(limitInMs);
  return until ? AbortSignal.any([own, until]) : own;
}
