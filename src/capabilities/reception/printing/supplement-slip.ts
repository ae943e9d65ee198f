import type { Fault } from '#capabilities/dossier/index.ts';
import { filedAnswers, placeOf, printDate, signerOf } from '#capabilities/dossier/index.ts';
import type { SupplementRequestSlip } from '#engines/print/templates.ts';
import { contactOf, letterhead, type SlipFacts } from './slip-facts.ts';

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ of the latest request; undefined when there was none. */
export function supplementSlip(facts: SlipFacts): SupplementRequestSlip | undefined {
  const { dossier, supplements, events } = facts;
  const supplement = supplements.at(-1);
  const asked = events.findLast(({ type }) => type === 'supplement-requested');
  if (!supplement || !asked) return undefined;
  return {
    ...letterhead(facts),
    number: `${dossier.code}/HDHS${supplement.number > 1 ? `-${supplement.number}` : ''}`,
    dossierCode: dossier.code,
    procedure: { code: dossier.procedureCode, name: dossier.procedureName },
    submitter: contactOf(facts),
    faults: supplement.faults.map((fault) => ({ subject: subjectOf(facts, fault), explanation: fault.explanation })),
    reason: supplement.reason,
    respondBy: supplement.respondBy,
    contact: { fullName: asked.actorName, phone: facts.hotline },
    officer: signerOf(asked),
    signedAt: { place: placeOf(dossier.receivingUnit.name), date: printDate(asked.at) },
  };
}

function subjectOf({ definition, dossier }: SlipFacts, { target, name }: Fault): string {
  if (target === 'paper') return definition.papers.find(({ code }) => code === name)?.name ?? name;
  return filedAnswers(dossier).rows.find(({ field }) => field === name)?.label ?? name;
}
