import { findResultByPublicCode, listEvents, listResults } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';

/** Whether the paper still holds: it may be under correction, or another one stands in its place. */
export type Standing = 'valid' | 'being-corrected' | 'replaced';

/** Giấy tờ đã cấp, as anybody with its code may know it: nothing of the holder. */
export interface IssuedPaper {
  readonly publicCode: string;
  readonly title: string;
  /** Null when the number on the paper is the holder's personal number. */
  readonly number: string | null;
  readonly decidedOn: string;
  readonly unitName: string;
  readonly signerName: string;
  readonly signerTitle: string;
  readonly standing: Standing;
}

export async function findIssuedPaper(
  { kysely }: Platform['database'],
  publicCode: string,
): Promise<IssuedPaper | undefined> {
  const result = await findResultByPublicCode(kysely, publicCode);
  if (!result) return undefined;
  const { dossierId, title, number, decidedOn, unitName, signerName, signerTitle, data } = result;
  const [results, events] = await Promise.all([listResults(kysely, dossierId), listEvents(kysely, dossierId)]);
  const last = events.findLast(({ type }) => type === 'issued' || type === 'reopened');
  const isNewest = results.at(-1)?.publicCode === publicCode;
  return {
    publicCode,
    title,
    number: data['number'] === number ? number : null,
    decidedOn,
    unitName,
    signerName,
    signerTitle,
    standing: !isNewest ? 'replaced' : last?.type === 'reopened' ? 'being-corrected' : 'valid',
  };
}
