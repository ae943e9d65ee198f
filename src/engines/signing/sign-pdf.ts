/** PAdES B-T: each signature is added to the end of the file, so that it covers all that was signed before it. */
import { HttpTimestampAuthority, PDF, type TimestampAuthority, TimestampError } from '@libpdf/core';
import { SigningFailed, type SigningKey } from './signer.ts';
import { isSignedWhole } from './verify-pdf.ts';

export interface SignatureOrder {
  readonly key: SigningKey;
  /** Name of the field in the document. */
  readonly field: string;
  readonly reason: string;
  /** Where whoever doubts the signature can ask; ASCII. */
  readonly contact: string;
}

export interface SigningCircumstances {
  /** RFC 3161 service. */
  readonly timeStampUrl: string;
  readonly at: Temporal.Instant;
  /** When all signatures have to be there. */
  readonly until?: AbortSignal;
}

const TIME_STAMP_LIMIT_IN_MS = 10_000;
/** Certificates with RSA keys and their chain, twice, and the time stamp. */
const ROOM_IN_BYTES = 16_384;

/**
 * In the order given; either all signatures are on the document or there is none.
 * @throws SigningFailed
 */
export async function signPdf(
  pdf: Uint8Array,
  orders: readonly SignatureOrder[],
  { timeStampUrl, at, until }: SigningCircumstances,
): Promise<Uint8Array> {
  const timestampAuthority = timeStamps(timeStampUrl, until);
  let signed = pdf;
  for (const { key, field, reason, contact } of orders) {
    const document = await PDF.load(signed);
    try {
      const { bytes } = await document.sign({
        signer: {
          certificate: key.certificate,
          certificateChain: [...key.chain],
          keyType: key.algorithm === 'ECDSA' ? 'EC' : 'RSA',
          signatureAlgorithm: key.algorithm,
          sign: (data) => key.sign(data),
        },
        level: 'B-T',
        timestampAuthority,
        fieldName: field,
        reason,
        contactInfo: contact,
        signingTime: new Date(at.epochMilliseconds),
        estimatedSize: ROOM_IN_BYTES,
      });
      signed = bytes;
    } catch (error) {
      if (error instanceof SigningFailed) throw error;
      throw new SigningFailed(
        error instanceof TimestampError ? 'time-stamp-unavailable' : 'signing-unavailable',
        error,
      );
    }
  }
  // What a service or a token answered is not believed unseen: a broken signature would be issued.
  if (!(await isSignedWhole(signed, orders.length))) throw new SigningFailed('signing-unavailable');
  return signed;
}

function timeStamps(url: string, until: AbortSignal | undefined): TimestampAuthority {
  const authority = new HttpTimestampAuthority(url, { timeout: TIME_STAMP_LIMIT_IN_MS });
  if (until === undefined) return authority;
  return {
    timestamp: (digest, algorithm) => Promise.race([authority.timestamp(digest, algorithm), tooLate(until)]),
  };
}

function tooLate(until: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = () => reject(new SigningFailed('time-stamp-unavailable', until.reason));
    if (until.aborted) fail();
    else until.addEventListener('abort', fail, { once: true });
  });
}
