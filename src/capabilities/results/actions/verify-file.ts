import { createHash } from 'node:crypto';
import { VERIFICATION_PATH } from '#capabilities/dossier/index.ts';
import { type SignatureFinding, verifyPdf } from '#engines/signing/verify-pdf.ts';
import type { Platform } from '#platform/platform.ts';
import { judgePaper, type PaperVerdict } from '../domain/paper-verdict.ts';
import { parsePublicCode } from '../domain/public-code.ts';
import { loadTrust } from '../signing/load-trust.ts';
import { findIssuedDigest } from '../storage/issued-file-queries.ts';

export interface VerifiedFile {
  readonly verdict: PaperVerdict;
  /** Of the paper that it is; only with the verdict "issued". */
  readonly publicCode: string | undefined;
  readonly signatures: readonly SignatureFinding[];
}

const CLAIMED_CODE = new RegExp(`${VERIFICATION_PATH}/([2-9B-Q]{4}(?:-[2-9B-Q]{4}){2})`, 'g');

/** Kiểm tra tệp: anybody's, read once and not kept. */
export async function verifyFile(platform: Platform, pdf: Uint8Array): Promise<VerifiedFile> {
  const code = claimedCode(pdf);
  const [finding, digest] = await Promise.all([
    loadTrust(platform).then((trust) => verifyPdf(pdf, trust)),
    code && findIssuedDigest(platform.database.kysely, code),
  ]);
  const isOurs = digest !== undefined && digest === createHash('sha256').update(pdf).digest('hex');
  const verdict = judgePaper(finding, { claimsOurs: digest !== undefined, isOurs });
  return { verdict, publicCode: verdict === 'issued' ? code : undefined, signatures: finding.signatures };
}

/** Our signatures carry the address where they can be checked; the last one was made last. */
function claimedCode(pdf: Uint8Array): string | undefined {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  let last = '';
  for (const [, code = ''] of text.matchAll(CLAIMED_CODE)) last = code;
  const parsed = parsePublicCode(last);
  return parsed.ok ? parsed.publicCode : undefined;
}
