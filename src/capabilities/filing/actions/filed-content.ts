import type { BundleContent, DraftContent, JsonObject, MemberContent } from '#capabilities/dossier/index.ts';
import { cleanAnswers } from '#engines/forms/answers.ts';
import { schemaFaults } from '#engines/forms/json-schema.ts';
import { memberPapers } from '../domain/bundle-members.ts';
import type { MemberFiling } from './describe-members.ts';
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

/** The same of a bundle: the people once, and each matter with its own answers, papers and fees. */
export function bundleContentOf(filing: Filing): BundleContent {
  const { procedureName, submitterName, ownerName, receivingUnitId, submitter, owner, delivery, papers } =
    contentOf(filing);
  const members = filing.members.map((member) => memberContent(filing, member));
  return { procedureName, submitterName, ownerName, receivingUnitId, submitter, owner, delivery, papers, members };
}

function memberContent({ draft, members }: Filing, matter: MemberFiling): MemberContent {
  const { member, procedure, versionId, answers, handlingUnit, fees } = matter;
  if (handlingUnit === undefined) throw new Error(`the matter ${member.key} of a complete draft has its unit`);
  return {
    key: member.key,
    name: member.name,
    procedureCode: procedure.code,
    procedureVersionId: versionId,
    procedureName: procedure.name,
    // A matter that was not asked for has no result to wait for.
    after: members.find((other) => other.member.key === member.after)?.member.key ?? null,
    handlingUnitId: handlingUnit.id,
    answers,
    fees: fees as unknown as JsonObject,
    feeTotal: fees.total ?? 0,
    papers: memberPapers(member.papers, draft.papers),
    fromResult: {
      answers: member.answers.flatMap((rule) => ('ofResult' in rule ? [{ to: rule.to, fact: rule.ofResult }] : [])),
      papers: member.papers.flatMap((paper) => ('ofResult' in paper ? [paper.to] : [])),
    },
  };
}

function nameOf(person: Readonly<Record<string, string>>): string {
  return person['organisation.name'] || person['fullName'] || '';
}
