import type { DossierEvent, SupplementRequest } from '#capabilities/dossier/index.ts';
import type { TimelineEntry } from '#ui/timeline.tsx';
import { faultName } from '../supplement/fault-name.text.ts';
import { filedDeclaration } from '../supplement/form-context.ts';
import { isoDateText, momentText } from '../vietnam-time.text.ts';
import { actorText, eventTitle, noteForThePerson } from './dossier-event.text.ts';
import type { PersonalDossier } from './read-dossier.ts';

/** The newest first, as the page shows it. */
export function timelineEntries(parts: PersonalDossier): TimelineEntry[] {
  const { dossier, events } = parts;
  const isOver = dossier.status === 3 || dossier.status === 8 || dossier.status === 10;
  const entries = events.map((event, index): TimelineEntry => {
    const isLast = index === events.length - 1;
    return {
      title: eventTitle(event),
      state: stateOf(event, isLast && !isOver),
      at: { iso: event.at.toString(), text: momentText(event.at) },
      who: actorText(event),
      said: said(event, parts),
    };
  });
  return entries.reverse();
}

function stateOf(event: DossierEvent, isNow: boolean): TimelineEntry['state'] {
  const stands = event.toStatus === 5 || event.toStatus === 6;
  if (stands && event.type.endsWith('requested')) return 'wait';
  return isNow ? 'now' : 'done';
}

function said(event: DossierEvent, parts: PersonalDossier) {
  const supplement = parts.supplements.find(({ number }) => number === event.data['number']);
  if (event.type === 'supplement-requested' && supplement) return <FaultList supplement={supplement} parts={parts} />;
  if (event.type === 'supplement-answered' && supplement) return <ChangeList supplement={supplement} parts={parts} />;
  const note = noteForThePerson(event);
  return note ? <p>{note}</p> : undefined;
}

function FaultList({ supplement, parts }: { supplement: SupplementRequest; parts: PersonalDossier }) {
  const declaration = filedDeclaration(parts.dossier);
  return (
    <>
      {supplement.reason && <p>{supplement.reason}</p>}
      <ol>
        {supplement.faults.map((fault) => (
          <li key={`${fault.target} ${fault.name}`}>
            <b>{faultName(fault, declaration, parts.paperNames)}:</b> {fault.explanation}
          </li>
        ))}
      </ol>
      <p>Bổ sung đến hết ngày {isoDateText(supplement.respondBy)}.</p>
    </>
  );
}

function ChangeList({ supplement, parts }: { supplement: SupplementRequest; parts: PersonalDossier }) {
  const declaration = filedDeclaration(parts.dossier);
  return (
    <ul>
      {(supplement.changes ?? []).map((change) => (
        <li key={`${change.target} ${change.name}`}>
          <b>{faultName(change, declaration, parts.paperNames)}</b>
          {change.target === 'paper' ? ': đã gửi tệp mới' : ': đã sửa'}
        </li>
      ))}
    </ul>
  );
}
