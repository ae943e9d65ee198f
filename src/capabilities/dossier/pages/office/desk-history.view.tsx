import { FAULT_KIND_WORDS } from '#ui/dossier-words.ts';
import { fieldId } from '#ui/field-id.ts';
import { FaultList } from '#ui/office/fault-list.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import type { DossierEvent } from '../../domain/dossier-action.ts';
import type { SupplementRequest } from '../../domain/supplement.ts';
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
  if (event.type !== 'proposed') return EVENT_WORDS[event.type];
  return event.data['outcome'] === 'decline' ? 'Đề xuất không giải quyết' : 'Đề xuất cấp kết quả';
}

/** Yêu cầu bổ sung: the faults of each request and what was mended. */
export function DeskSupplements({ desk }: { desk: Desk }) {
  if (desk.supplements.length === 0) return null;
  return (
    <Panel id="bo-sung" title="Yêu cầu bổ sung">
      {desk.supplements.map((supplement) => (
        <section key={supplement.number}>
          <h3>
            Lần {supplement.number}
            {supplement.answeredAt === null
              ? `, chờ trả lời đến ${dateText(Temporal.PlainDate.from(supplement.respondBy))}`
              : `, đã bổ sung ${momentText(supplement.answeredAt)}`}
          </h3>
          {supplement.reason && <p>{supplement.reason}</p>}
          <FaultList
            faults={supplement.faults.map((fault) => ({
              ...whereOf(desk, fault),
              what: `${FAULT_KIND_WORDS[fault.kind]}: ${fault.explanation}`,
            }))}
          />
          <Changes desk={desk} supplement={supplement} />
        </section>
      ))}
    </Panel>
  );
}

function whereOf({ answers, definition }: Desk, { target, name }: { target: 'field' | 'paper'; name: string }) {
  if (target === 'paper') {
    return {
      where: `Giấy tờ “${definition.papers.find(({ code }) => code === name)?.name ?? name}”`,
      href: '#giay-to',
    };
  }
  const row = answers.rows.find(({ field }) => field === name);
  return { where: `Trường “${row?.label ?? name}”`, href: `#${fieldId(name)}` };
}

function Changes({ desk, supplement }: { desk: Desk; supplement: SupplementRequest }) {
  if (!supplement.changes || supplement.changes.length === 0) return null;
  const text = (value: string | readonly string[] | null) =>
    (Array.isArray(value) ? value.join(', ') : (value ?? '')) || 'không có';
  return (
    <ul class="small">
      {supplement.changes.map((change) => (
        <li key={`${change.target} ${change.name}`}>
          {whereOf(desk, change).where}:{' '}
          {change.target === 'field' && desk.answers.personalNumbers.has(change.name)
            ? 'đã sửa'
            : `trước là ${text(change.before)}, nay là ${text(change.after)}`}
        </li>
      ))}
    </ul>
  );
}

/** Kết quả giải quyết. */
export function DeskResults({ desk: { dossier, results } }: { desk: Desk }) {
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
            <span class="code">{result.publicCode}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function forWhom({ data: { onBehalfOf } }: DossierEvent): string | undefined {
  return typeof onBehalfOf === 'string' ? `thay mặt ${onBehalfOf}` : undefined;
}
