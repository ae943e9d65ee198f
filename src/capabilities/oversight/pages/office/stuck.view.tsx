import {
  deskPath,
  type QuestionTask,
  type UnattendedDossier,
  type UnsignedDossier,
} from '#capabilities/dossier/index.ts';
import type { GivenUpJob, WaitingJobs } from '#platform/jobs/stuck-jobs.ts';
import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { STEP_WORDS } from '#ui/dossier-words.ts';
import { Form } from '#ui/form.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { SIGNING_REMEDIES } from '#ui/office/signing-words.ts';
import { momentText } from '#ui/vietnam-time.ts';
import { MOST_SHOWN, type StuckWork } from '../../actions/read-stuck-work.ts';
import type { Unsticking } from '../../actions/unstick.ts';
import type { UndeliveredMessage } from '../../domain/undelivered.ts';
import { STUCK_PATH } from '../../paths.ts';
import { ALREADY_DONE, DONE, jobText, MESSAGE_CHANNELS, STUCK_TITLE } from './stuck.text.ts';

interface StuckProps {
  readonly work: StuckWork;
  /** What was just done, or could not be done any more. */
  readonly outcome: Unsticking | 'already-done' | undefined;
}

export function Stuck({ work: { unattended, undelivered, unsigned, questions, jobs }, outcome }: StuckProps) {
  return (
    <div class="stack">
      {outcome === 'already-done' && <NotificationBanner tone="warn" title={ALREADY_DONE} />}
      {outcome !== undefined && outcome !== 'already-done' && <NotificationBanner tone="ok" title={DONE[outcome]} />}
      <PageHead title={STUCK_TITLE} note="Không việc nào được im lặng: mỗi dòng dưới đây chờ một người quyết định" />
      <Panel id="khong-nguoi" title={`Hồ sơ không có người phụ trách: ${counted(unattended)}`}>
        <Unattended dossiers={unattended} />
      </Panel>
      <Panel id="khong-gui-duoc" title={`Tin không gửi được: ${counted(undelivered)}`}>
        <Undelivered messages={undelivered} />
      </Panel>
      <Panel id="chua-ky-duoc" title={`Kết quả chưa ký được: ${counted(unsigned)}`}>
        <Unsigned dossiers={unsigned} />
      </Panel>
      <Panel id="cau-hoi-qua-han" title={`Câu hỏi về hồ sơ quá hạn trả lời: ${counted(questions)}`}>
        <Unanswered questions={questions} />
      </Panel>
      {jobs && (
        <>
          <Panel id="viec-nen" title={`Việc nền đã thử hết số lần: ${counted(jobs.givenUp)}`}>
            <GivenUp jobs={jobs.givenUp} />
          </Panel>
          <Panel id="dang-cho" title="Việc nền đang chờ lâu">
            <Waiting jobs={jobs.waiting} />
          </Panel>
        </>
      )}
    </div>
  );
}

const counted = ({ length }: readonly unknown[]): string =>
  length < MOST_SHOWN ? String(length) : `từ ${MOST_SHOWN} trở lên`;

const DossierLink = ({ code }: { readonly code: string | null }) =>
  code === null ? <>Không gắn với hồ sơ</> : <a href={deskPath(code)}>{code}</a>;

function Unattended({ dossiers }: { readonly dossiers: readonly UnattendedDossier[] }) {
  return (
    <DataTable
      caption="Hồ sơ không có người phụ trách, gấp nhất trước"
      hiddenCaption
      look="cards"
      rows={dossiers}
      rowKey={({ code }) => code}
      empty="Hồ sơ nào cũng có người phụ trách."
      columns={[
        { label: 'Mã hồ sơ', rowHeader: true, nowrap: true, cell: ({ code }) => <DossierLink code={code} /> },
        { label: 'Bước', cell: ({ step }) => STEP_WORDS[step] ?? step },
        { label: 'Hạn', nowrap: true, cell: ({ queueAt }) => momentText(queueAt) },
        { label: 'Cần làm', cell: ({ unitName }) => `Quản trị giao vai trò cho một cán bộ của ${unitName}` },
      ]}
    />
  );
}

function Undelivered({ messages }: { readonly messages: readonly UndeliveredMessage[] }) {
  return (
    <DataTable
      caption="Tin không gửi được, lâu nhất trước"
      hiddenCaption
      look="cards"
      rows={messages}
      rowKey={({ id }) => String(id)}
      empty="Không có tin nào bị kẹt. Người dân đã nhận được mọi tin báo."
      columns={[
        { label: 'Mã hồ sơ', rowHeader: true, nowrap: true, cell: (row) => <DossierLink code={row.dossierCode} /> },
        { label: 'Kênh', cell: ({ channel }) => MESSAGE_CHANNELS[channel] ?? channel },
        { label: 'Thôi gửi lúc', nowrap: true, cell: ({ failedAt }) => momentText(failedAt) },
        {
          label: 'Cần làm',
          cell: ({ unitName }) => `${unitName ?? 'Quản trị'} gọi điện cho người dân, hoặc gửi lại`,
        },
        {
          label: 'Xử lý',
          cell: ({ id, dossierCode }) => (
            <Deeds
              id={String(id)}
              about={dossierCode ?? `tin số ${id}`}
              deeds={[
                ['message-resent', 'Gửi lại'],
                ['message-settled', 'Đã báo cách khác'],
              ]}
            />
          ),
        },
      ]}
    />
  );
}

function Unsigned({ dossiers }: { readonly dossiers: readonly UnsignedDossier[] }) {
  return (
    <DataTable
      caption="Kết quả chưa ký được, lâu nhất trước"
      hiddenCaption
      look="cards"
      rows={dossiers}
      rowKey={({ code }) => code}
      empty="Không có kết quả nào ký không thành mà chưa ký lại."
      columns={[
        { label: 'Mã hồ sơ', rowHeader: true, nowrap: true, cell: ({ code }) => <DossierLink code={code} /> },
        { label: 'Lần ký gần nhất', cell: ({ at, officerName }) => `${momentText(at)}, ${officerName}` },
        { label: 'Lý do', cell: ({ problem }) => remedyOf(problem).why },
        { label: 'Cần làm', cell: ({ problem, unitName }) => `${remedyOf(problem).deed} (${unitName})` },
      ]}
    />
  );
}

/** Without the question itself: who only runs the system need not read it. */
function Unanswered({ questions }: { readonly questions: readonly QuestionTask[] }) {
  return (
    <DataTable
      caption="Câu hỏi về hồ sơ quá hạn trả lời, lâu nhất trước"
      hiddenCaption
      look="cards"
      rows={questions}
      rowKey={({ code, number }) => `${code} ${number}`}
      empty="Câu hỏi nào của người nộp cũng được trả lời đúng hạn."
      columns={[
        { label: 'Mã hồ sơ', rowHeader: true, nowrap: true, cell: ({ code }) => <DossierLink code={code} /> },
        { label: 'Hạn trả lời', nowrap: true, cell: ({ dueAt }) => momentText(dueAt) },
        {
          label: 'Cần làm',
          cell: ({ assigneeName, unitName }) => `${assigneeName ?? 'Một cửa'} của ${unitName} trả lời ở trang hồ sơ`,
        },
      ]}
    />
  );
}

/** What is not known here was written by another version. */
const remedyOf = (problem: string) =>
  (SIGNING_REMEDIES as Partial<Record<string, { why: string; deed: string }>>)[problem] ?? SIGNING_REMEDIES.broken;

function GivenUp({ jobs }: { readonly jobs: readonly GivenUpJob[] }) {
  return (
    <DataTable
      caption="Việc nền đã thử hết số lần, lâu nhất trước"
      hiddenCaption
      look="cards"
      rows={jobs}
      rowKey={({ id }) => id}
      empty="Không có việc nền nào phải bỏ dở."
      columns={[
        { label: 'Việc', rowHeader: true, cell: ({ queue }) => jobText(queue) },
        { label: 'Từ lúc', nowrap: true, cell: ({ since }) => momentText(since) },
        { label: 'Đã thử lại', numeric: true, cell: ({ tries }) => `${tries} lần` },
        {
          label: 'Xử lý',
          cell: ({ id, queue }) => (
            <Deeds
              id={id}
              about={jobText(queue)}
              deeds={[
                ['job-retried', 'Làm lại'],
                ['job-dropped', 'Bỏ, đã làm cách khác'],
              ]}
            />
          ),
        },
      ]}
    />
  );
}

function Waiting({ jobs }: { readonly jobs: readonly WaitingJobs[] }) {
  return (
    <DataTable
      caption="Việc nền đang chờ lâu"
      hiddenCaption
      look="cards"
      rows={jobs}
      rowKey={({ queue }) => queue ?? ''}
      empty="Không có việc nền nào phải chờ quá hai phút."
      columns={[
        { label: 'Việc', rowHeader: true, cell: ({ queue }) => jobText(queue) },
        { label: 'Số việc', numeric: true, cell: ({ count }) => count },
        { label: 'Chờ từ', nowrap: true, cell: ({ oldestAt }) => momentText(oldestAt) },
        { label: 'Thử nhiều nhất', numeric: true, cell: ({ mostTries }) => `${mostTries} lần` },
        { label: 'Cần làm', cell: () => 'Hệ thống tự thử lại; quản trị xem kết nối ra ngoài' },
      ]}
    />
  );
}

interface DeedsProps {
  readonly id: string;
  readonly about: string;
  readonly deeds: readonly (readonly [Unsticking, string])[];
}

/** A form for a row, whose buttons say what is to be done. */
function Deeds({ id, about, deeds }: DeedsProps) {
  return (
    <Form action={STUCK_PATH} label={`Xử lý ${about}`} class="row">
      <input type="hidden" name="ma" value={id} />
      {deeds.map(([action, label], index) => (
        <Button
          key={action}
          name="viec"
          value={action}
          kind={index === 0 ? 'secondary' : 'tertiary'}
          small
          about={about}
        >
          {label}
        </Button>
      ))}
    </Form>
  );
}
