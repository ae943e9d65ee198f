import { type DossierDetail, placeOf } from '#capabilities/dossier/index.ts';
import type { FreeTextResult, TextBlock } from '#engines/print/templates.ts';
import { type CertificateFacts, signatureOf } from './certificate-facts.ts';

/** Kết quả soạn tự do: the words as they were approved, under our heading and signatures. */
export function freeTextResult(facts: CertificateFacts): FreeTextResult {
  const { unitName, number, publicCode, decidedOn, title, blocks } = facts;
  return {
    agency: unitName,
    title,
    number,
    publicCode,
    blocks,
    signedAt: { place: placeOf(unitName), date: decidedOn },
    signature: signatureOf(facts),
  };
}

/** The same before it has a number, a day and a signer, to be looked at. */
export function draftOfResult(
  { handlingUnit }: Pick<DossierDetail, 'handlingUnit'>,
  title: string,
  blocks: readonly TextBlock[],
): FreeTextResult {
  const { name } = handlingUnit;
  return {
    agency: name,
    title,
    blocks,
    signedAt: { place: placeOf(name), date: '' },
    signature: { capacity: ['NGƯỜI CÓ THẨM QUYỀN KÝ'], fullName: '' },
    isDraft: true,
  };
}
