import { type Printer, PrintFailed } from '#engines/print/printer.ts';
import type { Connection } from '#platform/database/transaction.ts';
import { NotFound, Unavailable } from '#platform/errors.ts';
import type { DossierDetail } from '../domain/dossier-summary.ts';
import { apologyLetter } from '../printing/apology-letter.ts';
import { listEvents } from '../storage/dossier-parts-queries.ts';

/**
 * In thư xin lỗi of a dossier that the reader was allowed to read.
 * @throws NotFound when none was signed
 */
export async function printApology(
  connection: Connection,
  printer: Pick<Printer, 'print'>,
  dossier: DossierDetail,
): Promise<Uint8Array> {
  const letter = apologyLetter(dossier, await listEvents(connection, dossier.id));
  if (!letter) throw new NotFound('apology');
  try {
    return await printer.print('apology-letter', letter);
  } catch (error) {
    if (error instanceof PrintFailed) throw new Unavailable('printing', { cause: error });
    throw error;
  }
}
