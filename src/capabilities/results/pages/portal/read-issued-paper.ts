import {
  findResultByPublicCode,
  listEvents,
  listResults,
  type ResultStanding,
  resultStanding,
} from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';

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
  readonly standing: ResultStanding;
}

export async function findIssuedPaper(
  { kysely }: Platform['database'],
  publicCode: string,
): Promise<IssuedPaper | undefined> {
  const result = await findResultByPublicCode(kysely, publicCode);
  if (!result) return undefined;
  const { dossierId, title, number, decidedOn, unitName, signerName, signerTitle, data } = result;
  const [results, events] = await Promise.all([listResults(kysely, dossierId), listEvents(kysely, dossierId)]);
  return {
    publicCode,
    title,
    number: data['number'] === number ? number : null,
    decidedOn,
    unitName,
    signerName,
    signerTitle,
    standing: resultStanding(result, results, events),
  };
}
