import type { Filer } from '../domain/filer.ts';
import { findOpenDraft } from '../storage/draft-queries.ts';
import { saveDraftPart } from '../storage/draft-store.ts';
import { draftHolder, writerOf } from './draft-holder.ts';
import type { FilingDeps } from './load-filing.ts';

/** Fields of the submitter that say nothing of the owner. */
const OWN_FIELDS = new Set(['receivingUnit']);

/** Lấy thông tin từ người nộp: copies it to the owner, where it stays editable (guide 1, part IV, step 4). */
export async function copySubmitter(deps: FilingDeps, filer: Filer, procedureCode: string): Promise<void> {
  const draft = await findOpenDraft(deps.database.kysely, draftHolder(filer), procedureCode);
  if (draft === undefined) return;
  const copied = Object.fromEntries(Object.entries(draft.submitter).filter(([name]) => !OWN_FIELDS.has(name)));
  const owner = { ...draft.owner, ...copied, relation: draft.owner['relation'] ?? 'self' };
  const key = { draftId: draft.id, holder: draftHolder(filer), actedBy: writerOf(filer) };
  await saveDraftPart(deps.database.kysely, key, 'owner', owner, {
    step: 'owner',
    isComplete: false,
    at: deps.clock.now(),
  });
}
