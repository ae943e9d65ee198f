import { placeOf, printDate, signerOf } from '#capabilities/dossier/index.ts';
import type { RefusalSlip } from '#engines/print/templates.ts';
import { contactOf, letterhead, type SlipFacts } from './slip-facts.ts';

/** Phiếu từ chối tiếp nhận giải quyết hồ sơ; undefined when it was not refused. */
export function refusalSlip(facts: SlipFacts): RefusalSlip | undefined {
  const { dossier, events, hotline } = facts;
  const refused = events.findLast(({ type }) => type === 'refused');
  if (!refused) return undefined;
  return {
    ...letterhead(facts),
    number: `${dossier.code}/TCHS`,
    dossierCode: dossier.code,
    procedure: { code: dossier.procedureCode, name: dossier.procedureName },
    submitter: contactOf(facts),
    reason: refused.note ?? '',
    contact: { fullName: refused.actorName, phone: hotline },
    officer: signerOf(refused),
    signedAt: { place: placeOf(dossier.receivingUnit.name), date: printDate(refused.at) },
    filedOnline: dossier.channel === 'online',
  };
}
