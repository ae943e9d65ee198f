import { TICKED } from '#engines/forms/define.ts';
import { DataTable } from '#ui/data-table.tsx';
import { FAULT_KIND_WORDS } from '#ui/dossier-words.ts';
import { fieldId } from '#ui/field-id.ts';
import { FaultList } from '#ui/office/fault-list.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { Tag } from '#ui/tag.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import { type FiledAnswers, filedAnswers } from '../../actions/filed-answers.ts';
import { isClosed } from '../../domain/dossier-status.ts';
import { masked } from '../../domain/masked.ts';
import type { Fault, SupplementChange, SupplementRequest } from '../../domain/supplement.ts';
import { deskPath, paperPath } from '../../paths.ts';
import { ACTION_LINKS } from './desk.text.ts';
import type { Desk } from './desk-model.ts';

/** Đề nghị bổ sung lần sau: before the head, or sent back to whoever wrote it. */
export function DeskProposal({ desk }: { desk: Desk }) {
  const { proposal, dossier, actions } = desk;
  if (!proposal || isClosed(dossier.status)) return null;
  const waits = proposal.state === 'proposed';
  const next = dossier.supplementCount + 1;
  return (
    <Panel
      id="de-nghi-bo-sung"
      title={waits ? `Đề nghị bổ sung lần ${next}: chờ lãnh đạo duyệt` : `Đề nghị bổ sung lần ${next}: chưa được duyệt`}
    >
      <p>
        {proposal.writtenBy}, {momentText(proposal.writtenAt)}
        {proposal.reason && `: ${proposal.reason}`}
      </p>
      <Faults desk={desk} faults={proposal.faults} />
      {actions.includes('request-supplement') && (
        <p>
          <a href={`${deskPath(dossier.code)}/${ACTION_LINKS['request-supplement']?.slug}`}>
            {waits && actions.includes('decline-supplement') ? 'Xem và quyết định' : 'Xem, sửa đề nghị'}
          </a>
        </p>
      )}
    </Panel>
  );
}

/** Yêu cầu bổ sung: how many there were, the faults of each and what was mended. */
export function DeskSupplements({ desk }: { desk: Desk }) {
  const { supplements } = desk;
  if (supplements.length === 0) return null;
  return (
    <Panel
      id="bo-sung"
      title="Yêu cầu bổ sung"
      aside={<Tag tone={supplements.length > 1 ? 'warn' : 'idle'}>đã yêu cầu {supplements.length} lần</Tag>}
    >
      {supplements.map((supplement) => (
        <section key={supplement.number}>
          <h3>
            Lần {supplement.number}, {stateOf(desk, supplement)}
          </h3>
          {supplement.reason && <p>{supplement.reason}</p>}
          <Faults desk={desk} faults={supplement.faults} />
          <Changes desk={desk} supplement={supplement} />
        </section>
      ))}
    </Panel>
  );
}

function stateOf({ dossier }: Desk, { answeredAt, respondBy }: SupplementRequest): string {
  if (answeredAt !== null) return `đã bổ sung ${momentText(answeredAt)}`;
  const until = dateText(Temporal.PlainDate.from(respondBy));
  return isClosed(dossier.status) ? `không bổ sung, hạn ${until}` : `chờ trả lời đến ${until}`;
}

function Faults({ desk, faults }: { desk: Desk; faults: readonly Fault[] }) {
  return (
    <FaultList
      faults={faults.map((fault) => ({
        ...whereOf(desk, fault),
        what: `${FAULT_KIND_WORDS[fault.kind]}: ${fault.explanation}`,
      }))}
    />
  );
}

function whereOf({ answers, definition }: Desk, { target, name }: Pick<Fault, 'target' | 'name'>) {
  if (target === 'paper') {
    const paper = definition.papers.find(({ code }) => code === name);
    return { where: `Giấy tờ “${paper?.name ?? name}”`, href: '#giay-to' };
  }
  return { where: `Trường “${answers.label(name)}”`, href: `#${fieldId(name)}` };
}

/** What stood there and what stands there now, side by side. */
function Changes({ desk, supplement }: { desk: Desk; supplement: SupplementRequest }) {
  const { changes } = supplement;
  if (!changes || changes.length === 0) return null;
  const sides = { before: answersOn(desk, changes, 'before'), after: answersOn(desk, changes, 'after') };
  const cell = (side: 'before' | 'after') => (change: SupplementChange) =>
    change.target === 'paper' ? (
      <Files desk={desk} change={change} supplement={supplement} side={side} />
    ) : (
      <Answer answers={sides[side]} name={change.name} />
    );
  return (
    <DataTable
      caption={`Công dân đã sửa, lần ${supplement.number}`}
      look="cards"
      rows={changes}
      rowKey={({ target, name }) => `${target} ${name}`}
      columns={[
        { label: 'Mục', rowHeader: true, cell: (change) => whereOf(desk, change).where },
        { label: 'Trước', cell: cell('before') },
        { label: 'Nay', cell: cell('after') },
      ]}
    />
  );
}

/** The declaration as it was on one side of the change, to read codes and dates as people do. */
function answersOn({ dossier }: Desk, changes: readonly SupplementChange[], side: 'before' | 'after'): FiledAnswers {
  const { form, submittedAt } = dossier;
  const changed = changes
    .filter(({ target }) => target === 'field')
    .map((change) => [change.name, String(change[side] ?? '')] as const);
  return filedAnswers({ form: { ...form, answers: { ...form.answers, ...Object.fromEntries(changed) } }, submittedAt });
}

/** Numbers of people stay masked as among the answers. */
function Answer({ answers, name }: { answers: FiledAnswers; name: string }) {
  const text = answers.text(name);
  if (text === '') return <span class="muted">không có</span>;
  if (text === TICKED) return 'Có';
  return answers.personalNumbers.has(name) ? masked(text) : text;
}

interface FilesProps {
  desk: Desk;
  change: SupplementChange;
  supplement: SupplementRequest;
  side: 'before' | 'after';
}

function Files({ desk: { dossier, papers }, change, supplement, side }: FilesProps) {
  const files = papers.filter(({ paperCode, supplementNumber, replacedAt }) =>
    side === 'after'
      ? paperCode === change.name && supplementNumber === supplement.number
      : paperCode === change.name && supplement.answeredAt !== null && replacedAt?.equals(supplement.answeredAt),
  );
  if (files.length === 0) return <span class="muted">không có</span>;
  return files.map(({ number, fileName }) => (
    <div key={number}>
      <a href={paperPath(dossier.code, number)}>{fileName}</a>
    </div>
  ));
}
