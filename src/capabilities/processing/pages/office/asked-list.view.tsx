import type { ConsultationTask } from '#capabilities/dossier/index.ts';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { DeadlineChip } from '#ui/deadline-chip.tsx';
import { OPINION_WORDS } from '#ui/dossier-words.ts';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { deadlineWords } from '#ui/office/deadline-words.ts';
import { Tabs } from '#ui/tabs.tsx';
import { Tag } from '#ui/tag.tsx';
import { momentText, shortMomentText } from '#ui/vietnam-time.ts';
import { ASKED_PATH, askedPath } from '../../paths.ts';

interface AskedListProps {
  readonly tasks: readonly ConsultationTask[];
  readonly isAnswered: boolean;
  readonly now: Temporal.Instant;
  readonly done: boolean;
}

const ANSWERED_PATH = `${ASKED_PATH}?xem=da-tra-loi`;

export function AskedListView({ tasks, isAnswered, now, done }: AskedListProps) {
  return (
    <div class="stack">
      {done && <NotificationBanner tone="ok" title="Đã gửi ý kiến. Người hỏi đọc được ngay trên hồ sơ." />}
      <h1>Xin ý kiến</h1>
      <Tabs
        label="Việc xin ý kiến"
        tabs={[
          { label: 'Chờ trả lời', href: ASKED_PATH, current: !isAnswered },
          { label: 'Đã trả lời', href: ANSWERED_PATH, current: isAnswered },
        ]}
      />
      <DataTable
        caption={isAnswered ? 'Ý kiến đơn vị đã trả lời, mới nhất trước' : 'Việc chờ trả lời, gấp xếp trước'}
        hiddenCaption
        look="cards"
        rows={tasks}
        rowKey={({ code, number }) => `${code} ${number}`}
        columns={columns(isAnswered, now)}
        empty={isAnswered ? 'Đơn vị chưa trả lời ý kiến nào.' : 'Không có đơn vị nào đang chờ ý kiến của bạn.'}
      />
    </div>
  );
}

function columns(isAnswered: boolean, now: Temporal.Instant): Column<ConsultationTask>[] {
  return [
    isAnswered
      ? { label: 'Trả lời', cell: ({ answer }) => answer && momentText(answer.at) }
      : { label: 'Hạn trả lời', cell: ({ dueAt }) => <AnswerDue dueAt={dueAt} now={now} /> },
    {
      label: 'Việc',
      rowHeader: true,
      cell: ({ code, number }) => <a href={askedPath(code, number)}>Cho ý kiến hồ sơ {code}</a>,
    },
    { label: 'Nội dung hỏi', cell: ({ question }) => shortened(question) },
    { label: 'Thủ tục', cell: ({ procedureName }) => procedureName },
    {
      label: 'Đơn vị hỏi',
      cell: ({ handlingUnit, askedBy, askedAt }) => `${handlingUnit.name}, ${askedBy}, ${shortMomentText(askedAt)}`,
    },
    ...(isAnswered ? [{ label: 'Ý kiến', cell: OpinionCell }] : []),
  ];
}

function AnswerDue({ dueAt, now }: { dueAt: Temporal.Instant; now: Temporal.Instant }) {
  const { urgency, text } = deadlineWords(dueAt, now);
  return <DeadlineChip urgency={urgency}>{text}</DeadlineChip>;
}

function OpinionCell({ answer }: ConsultationTask) {
  const words = answer && OPINION_WORDS[answer.opinion];
  return words ? <Tag tone={words.tone}>{words.text}</Tag> : null;
}

const MOST_SHOWN = 160;

function shortened(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN).trimEnd()}…`;
}
