import type { DraftContent, JsonObject } from '#capabilities/dossier/index.ts';
import { cleanAnswers } from '#engines/forms/answers.ts';
import { schemaFaults } from '#engines/forms/json-schema.ts';
import type { Filing } from './load-filing.ts';

/** Nội dung đã xem lại: what the complete draft becomes. */
export function contentOf({
  draft,
  procedure,
  channel,
  forms,
  context,
  fees,
  receivingUnit,
  handlingUnit,
}: Filing): DraftContent {
  if (receivingUnit === undefined || handlingUnit === undefined) throw new Error('a complete draft has its units');
  const answers = cleanAnswers(forms.declaration, draft.answers, context);
  const faults = schemaFaults(forms.declaration, answers);
  if (faults.length > 0) throw new Error(`answers passed the rules but not the schema: ${faults[0]}`);
  return {
    procedureName: procedure.name,
    submitterName: nameOf(draft.submitter),
    ownerName: nameOf(draft.owner),
    channel,
    receivingUnitId: receivingUnit.id,
    handlingUnitId: handlingUnit.id,
    returningUnitId: receivingUnit.id,
    feeTotal: fees.total ?? 0,
    submitter: cleanAnswers(forms.submitter, draft.submitter, context),
    owner: cleanAnswers(forms.owner, draft.owner, context),
    answers,
    delivery: cleanAnswers(forms.delivery, draft.delivery, context),
    fees: fees as unknown as JsonObject,
    papers: draft.papers.map(({ paperCode, fileId }) => `${paperCode} ${fileId}`),
  };
}

function nameOf(person: Readonly<Record<string, string>>): string {
  return person['organisation.name'] || person['fullName'] || '';
}
