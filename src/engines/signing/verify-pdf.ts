/**
 * Kiểm tra chữ ký trên PDF: looks at bytes, not at what a reader of PDF makes of them, so that a file that was made to
 * mislead one finds nothing to mislead. Whatever is sent, the answer is a finding.
 */
import { type FoundSignature, findSignatures } from './signature-ranges.ts';
import { type SignedData, signedBy, verifyContent } from './signed-data.ts';
import { judgeSigner, type SignerStanding } from './signer-standing.ts';
import { readAnyTimeStamp, readTimeStamp } from './time-stamp.ts';
import type { Trust } from './trust.ts';

export interface SignatureFinding {
  /** False: what it covers, or the signature itself, was changed. */
  readonly intact: boolean;
  readonly signer: SignerStanding;
  /** As its certificate names the signer. */
  readonly name: string;
  readonly organisation: string;
  /** By the time stamp; undefined without one that is trusted. */
  readonly signedAt: Temporal.Instant | undefined;
}

export interface PdfFinding {
  /** In the order in which they stand in the file. */
  readonly signatures: readonly SignatureFinding[];
  /** Nothing was added after the last signature. */
  readonly coversAll: boolean;
}

export async function verifyPdf(pdf: Uint8Array, trust: Trust): Promise<PdfFinding> {
  const found = findSignatures(pdf);
  const signatures: SignatureFinding[] = [];
  for (const one of found) signatures.push(await judge(one, trust));
  return { signatures, coversAll: found.some(({ end }) => end === pdf.length) };
}

/** Whether exactly so many signatures hold, each with a time stamp, and nothing follows them; whoever signed. */
export async function isSignedWhole(pdf: Uint8Array, count: number): Promise<boolean> {
  const found = findSignatures(pdf);
  if (found.length !== count || found.at(-1)?.end !== pdf.length) return false;
  for (const one of found) if (!(await isSound(one))) return false;
  return true;
}

async function isSound({ content, signature }: FoundSignature): Promise<boolean> {
  try {
    const data = signedBy(signature);
    return (await verifyContent(data, content())) && (await readAnyTimeStamp(data)) !== undefined;
  } catch {
    return false;
  }
}

const UNREADABLE: SignatureFinding = {
  intact: false,
  signer: 'unknown',
  name: '',
  organisation: '',
  signedAt: undefined,
};

async function judge({ content, signature }: FoundSignature, trust: Trust): Promise<SignatureFinding> {
  try {
    const data = signedBy(signature);
    const intact = await verifyContent(data, content());
    const signedAt = intact ? await readTimeStamp(data, trust) : undefined;
    return { intact, signer: await judgeSigner(data, { trust, signedAt }), ...nameIn(data), signedAt };
  } catch {
    // Parsers of strangers' bytes fail in many ways, and each of them means the same.
    return UNREADABLE;
  }
}

const NAMES = { name: '2.5.4.3', organisation: '2.5.4.10' } as const;

function nameIn({ certificate }: SignedData): Pick<SignatureFinding, 'name' | 'organisation'> {
  const text = (type: string): string => {
    const value: unknown = certificate.subject.typesAndValues.find((one) => one.type === type)?.value.valueBlock.value;
    return typeof value === 'string' ? value : '';
  };
  return { name: text(NAMES.name), organisation: text(NAMES.organisation) };
}
