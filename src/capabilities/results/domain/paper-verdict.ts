import type { PdfFinding } from '#engines/signing/verify-pdf.ts';

/** Kết luận về một tệp: what whoever holds it has to know. */
export type PaperVerdict = 'issued' | 'changed' | 'revoked' | 'unknown-signer' | 'not-ours' | 'not-signed';

export interface Origin {
  /** The file names a paper that this system issued. */
  readonly claimsOurs: boolean;
  /** It is that paper's file, byte for byte. */
  readonly isOurs: boolean;
}

/**
 * The worst that was found counts. Only of a signer who is known, or of a paper that says it is ours, is it said that
 * somebody changed it: a stranger's signature that cannot be read may merely be of a kind not known here.
 */
export function judgePaper({ signatures, coversAll }: PdfFinding, { claimsOurs, isOurs }: Origin): PaperVerdict {
  if (signatures.length === 0) return claimsOurs ? 'changed' : 'not-signed';
  const broken = signatures.filter(({ intact }) => !intact);
  if (broken.some(({ signer }) => signer !== 'unknown')) return 'changed';
  const isDisturbed = broken.length > 0 || !coversAll;
  if (isDisturbed && claimsOurs) return 'changed';
  if (signatures.some(({ signer }) => signer === 'unknown'))
    return claimsOurs && !isOurs ? 'changed' : 'unknown-signer';
  if (isDisturbed) return 'changed';
  if (signatures.some(({ signer }) => signer === 'revoked')) return 'revoked';
  if (isOurs) return 'issued';
  return claimsOurs ? 'changed' : 'not-ours';
}
