import { randomUUID } from 'node:crypto';
import { findProcedure } from '#capabilities/catalogue/index.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { Filer } from '../domain/filer.ts';
import { discardOpenDraft, insertDraft } from '../storage/draft-store.ts';
import { draftHolder, writerOf } from './draft-holder.ts';
import type { FilingDeps } from './load-filing.ts';

/**
 * Bắt đầu soạn hồ sơ, pinned to the version that is published now. An open draft of the same procedure is kept,
 * unless the person asks to start anew. False when the draft to be put away is not the one that is open: then nothing
 * is done, so that nobody's draft is lost or taken for a new one.
 * @throws NotFound when the procedure cannot be filed here
 */
export async function beginDraft(
  deps: FilingDeps,
  filer: Filer,
  procedureCode: string,
  anew: boolean,
): Promise<boolean> {
  const { database, clock } = deps;
  const procedure = await findProcedure(database.kysely, procedureCode);
  if (procedure === undefined || !procedure.fileable) throw new NotFound('no such fileable procedure');
  const isTakenInHere =
    filer.kind !== 'counter' || procedure.definition.channels.some(({ channel }) => channel === 'counter');
  if (!isTakenInHere) throw new NotFound('not filed at a counter');
  return inTransaction(database, async (transaction) => {
    if (anew) await discardOpenDraft(transaction, draftHolder(filer), procedureCode);
    const isNew = await insertDraft(transaction, {
      id: randomUUID(),
      holder: draftHolder(filer),
      actedBy: writerOf(filer),
      procedureCode,
      procedureVersionId: procedure.id,
      at: clock.now(),
    });
    return isNew || !anew;
  });
}
