import { COVERS_PATH } from '#capabilities/identity/index.ts';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { LARGEST_BATCH } from '../../domain/work-batch.ts';
import { deskPath, WORK_BATCH_PATH, WORK_EXPORT_PATH, WORK_PATHS, WORK_SHEET_PATH } from '../../paths.ts';
import type { InstructionTask, OverdueInstruction } from '../../storage/dossier-note-queries.ts';
import type { QuestionTask } from '../../storage/dossier-question-queries.ts';
import type { ExtensionTask } from '../../storage/extension-queries.ts';
import type { SupplementTask } from '../../storage/supplement-proposal-queries.ts';
import type { ConsultationTask } from '../../storage/unit-consultation-queries.ts';
import { COUNTED_UP_TO } from '../../storage/work-queries.ts';
import { OverdueQuestions, Questions } from './my-questions.view.tsx';
import {
  type CoveredWork,
  Covers,
  Instructions,
  LateAnswers,
  Letters,
  OverdueInstructions,
  Supplements,
} from './my-tasks.view.tsx';
import { CURSOR_FIELD, NAME_FIELD, VIEW_FIELD, writeCriteria } from './my-work.form.ts';
import { VIEW_WORDS } from './my-work.text.ts';
import { ALL, CHOSEN_FIELD } from './work-batch.form.ts';
import { BatchBar, type BatchChoice } from './work-batch.view.tsx';
import { MOST_EXPORTED, MOST_IN_SHEET } from './work-export.ts';
import { SavedFilters, WorkFilters } from './work-filters.view.tsx';
import type { Work } from './work-model.ts';
import { WorkTable } from './work-table.view.tsx';

interface MyWorkViewProps {
  work: Work;
  /** Thư xin lỗi waiting for this officer. */
  letters: readonly ExtensionTask[];
  /** Đề nghị bổ sung waiting for this officer. */
  supplements: readonly SupplementTask[];
  /** Câu hỏi của người nộp that this officer has to answer. */
  questions: readonly QuestionTask[];
  /** Câu hỏi that nobody of the unit answered in time, for who leads it. */
  overdueQuestions: readonly QuestionTask[];
  /** Chỉ đạo that this officer has to answer. */
  instructions: readonly InstructionTask[];
  /** Chỉ đạo of this officer that nobody answered by its day. */
  overdueInstructions: readonly OverdueInstruction[];
  /** Ý kiến that other units owe this officer. */
  lateAnswers: readonly ConsultationTask[];
  /** Người vắng whose work is on this list too. */
  covers: readonly CoveredWork[];
  /** Of the first page with these filters. */
  address: string;
  nextHref: string | undefined;
  isFirst: boolean;
  /** Tên bộ lọc that could not be kept. */
  typedName: string;
  error: string | undefined;
  /** Làm hàng loạt: what was chosen. */
  choice: BatchChoice;
  requestKey: string;
  /** Of this page of the list. */
  cursor: string;
}

export function MyWorkView(props: MyWorkViewProps) {
  const { work, letters, supplements, lateAnswers, covers, address, nextHref, isFirst, typedName, error, choice } =
    props;
  const { view, items, found, now } = work;
  const first = items[0];
  return (
    <div class="stack">
      <ErrorSummary errors={[...(error ? [{ field: NAME_FIELD, message: error }] : []), ...choice.errors]} />
      <div class="row between">
        <h1>{VIEW_WORDS[view].title}</h1>
        {view === 'mine' && (
          <p class="row">
            <a href={COVERS_PATH}>Vắng mặt, ủy quyền xử lý</a>
            {isFirst && first && <LinkButton href={deskPath(first.dossier.code)}>Làm việc gấp nhất</LinkButton>}
          </p>
        )}
      </div>
      <Tabs
        label="Góc nhìn công việc"
        tabs={work.counts.map(({ view: each, count }) => ({
          label: `${VIEW_WORDS[each].tab} ${countText(count)}`,
          href: WORK_PATHS[each],
          current: each === view,
        }))}
      />
      {view === 'mine' && <Covers covers={covers} />}
      <Letters letters={letters} now={now} />
      <Supplements supplements={supplements} />
      <Questions questions={props.questions} now={now} />
      <OverdueQuestions questions={props.overdueQuestions} now={now} />
      <Instructions instructions={props.instructions} />
      <OverdueInstructions instructions={props.overdueInstructions} />
      <LateAnswers lateAnswers={lateAnswers} now={now} />
      <SavedFilters work={work} />
      <Panel
        id="viec"
        title={`${countText(found)} hồ sơ, xếp theo hạn`}
        aside={<span class="small muted">Cập nhật {momentText(now)}</span>}
        flush
      >
        {(found > 0 || writeCriteria(work.criteria).length > 0 || error !== undefined) && (
          <WorkFilters work={work} typedName={typedName} error={error} />
        )}
        <WorkList {...props} />
      </Panel>
      <p class="row">
        {found > 0 && <Exports work={work} />}
        {!isFirst && <a href={address}>Về đầu danh sách</a>}
        {nextHref && <a href={nextHref}>Trang sau</a>}
      </p>
    </div>
  );
}

/** The list; with ticks and what to do with them, for who may do something with many. */
function WorkList({ work, choice, requestKey, address, cursor }: MyWorkViewProps) {
  const { batchKinds, items, found, view, criteria } = work;
  if (batchKinds.length === 0 || items.length === 0) return <WorkTable work={work} choice={choice} />;
  const all = Math.min(found, LARGEST_BATCH);
  return (
    <Form action={WORK_BATCH_PATH} label="Làm hàng loạt">
      <input type="hidden" name={VIEW_FIELD} value={view} />
      {[...writeCriteria(criteria), ...(cursor === '' ? [] : [[CURSOR_FIELD, cursor] as const])].map(
        ([name, value]) => (
          <input type="hidden" key={name} name={name} value={value} />
        ),
      )}
      <p class="batch-all small">
        <a href={`${address}${address.includes('?') ? '&' : '?'}${CHOSEN_FIELD}=${ALL}`}>
          Chọn {all === found ? 'tất cả' : ''} {countText(all)} hồ sơ{all === found ? '' : ' đầu danh sách'}
        </a>
      </p>
      <WorkTable work={work} choice={choice} />
      <BatchBar work={work} choice={choice} requestKey={requestKey} />
    </Form>
  );
}

/** Xuất danh sách: what is filtered, as a file. */
function Exports({ work: { view, criteria } }: { work: Work }) {
  const query = new URLSearchParams([[VIEW_FIELD, view], ...writeCriteria(criteria)]);
  return (
    <span>
      Xuất danh sách này: <a href={`${WORK_SHEET_PATH}?${query}`}>bảng tính XLSX</a> (tối đa{' '}
      {MOST_IN_SHEET.toLocaleString('vi-VN')} hồ sơ) hoặc <a href={`${WORK_EXPORT_PATH}?${query}`}>tệp CSV</a> (tối đa{' '}
      {MOST_EXPORTED.toLocaleString('vi-VN')}). Lần xuất được ghi nhật ký.
    </span>
  );
}

function countText(count: number): string {
  return count < COUNTED_UP_TO ? count.toLocaleString('vi-VN') : `${COUNTED_UP_TO.toLocaleString('vi-VN')}+`;
}
