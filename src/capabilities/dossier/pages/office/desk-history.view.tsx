import { Panel } from '#ui/office/panel.tsx';
import { Tag } from '#ui/tag.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import type { DossierEvent } from '../../domain/dossier-action.ts';
import { type ResultStanding, resultStanding } from '../../domain/result-standing.ts';
import { resultPath } from '../../paths.ts';
import { EVENT_WORDS } from './desk.text.ts';
import type { Desk } from './desk-model.ts';

/** Nhật ký hồ sơ, the newest first. */
export function DeskHistory({ desk: { events } }: { desk: Desk }) {
  return (
    <Panel id="nhat-ky" title="Nhật ký hồ sơ" aside={<span class="small muted">{events.length} việc</span>}>
      <Timeline
        label="Nhật ký hồ sơ"
        entries={[...events].reverse().map((event, index) => ({
          title: titleOf(event),
          state: index === 0 ? 'now' : 'done',
          at: { iso: event.at.toString(), text: momentText(event.at) },
          who: [event.actorName, forWhom(event), event.actorTitle, event.unitName].filter(Boolean).join(', '),
          ...(event.note ? { said: event.note } : {}),
        }))}
      />
    </Panel>
  );
}

function titleOf(event: DossierEvent): string {
  if (event.type === 'submitted' && event.actorKind === 'officer') return 'Nhận hồ sơ tại quầy';
  const { unitName } = event.data;
  if (typeof unitName === 'string') return `${EVENT_WORDS[event.type]}: ${unitName}`;
  if (event.actorKind === 'officer' && event.type === 'supplement-answered') return 'Nhận bổ sung tại quầy';
  if (event.actorKind === 'officer' && event.type === 'withdrawal-requested') return 'Nhận yêu cầu rút hồ sơ tại quầy';
  if (event.type !== 'proposed') return EVENT_WORDS[event.type];
  return event.data['outcome'] === 'decline' ? 'Đề xuất không giải quyết' : 'Đề xuất cấp kết quả';
}

/** Kết quả giải quyết. */
export function DeskResults({ desk: { dossier, results, events } }: { desk: Desk }) {
  if (results.length === 0) return null;
  return (
    <Panel id="ket-qua" title="Kết quả">
      <ul>
        {results.map((result, index) => (
          <li key={result.publicCode}>
            <a href={resultPath(dossier.code, index + 1)}>
              {result.title} số {result.number}
            </a>
            , ký ngày {dateText(Temporal.PlainDate.from(result.decidedOn))}, {result.signerName}. Mã kiểm tra{' '}
            <span class="code">{result.publicCode}</span>{' '}
            <StandingTag standing={resultStanding(result, results, events)} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function StandingTag({ standing }: { standing: ResultStanding }) {
  if (standing === 'valid') return null;
  return <Tag tone="warn">{standing === 'replaced' ? 'đã được thay' : 'đang sửa'}</Tag>;
}

function forWhom({ data: { onBehalfOf } }: DossierEvent): string | undefined {
  return typeof onBehalfOf === 'string' ? `thay mặt ${onBehalfOf}` : undefined;
}
