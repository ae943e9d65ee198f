import { Button } from '#ui/button.tsx';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { fieldId } from '#ui/field-id.ts';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextField } from '#ui/text-field.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { deskPath, MY_WORK_PATH, workBatchPath } from '../../paths.ts';
import type { WorkBatch, WorkBatchItem } from '../../storage/work-batch-queries.ts';
import { submitterOf } from './my-work.text.ts';
import { ASSIGNEE_FIELD, CHOSEN_FIELD, KEY_FIELD, KIND_FIELD, NOTE_FIELD, writeChoice } from './work-batch.form.ts';
import { BATCH_SLUGS, BATCH_WORDS, batchSummary, outcomeWords } from './work-batch.text.ts';
import type { Work, WorkItem } from './work-model.ts';

/** What was chosen when the page is shown, or shown again. */
export interface BatchChoice {
  readonly ticked: 'all' | readonly string[];
  readonly kind: string;
  readonly assignee: string;
  readonly note: string;
  readonly errors: readonly { readonly field: string; readonly message: string }[];
}

/** A tick for each dossier; the first carries the id that the error summary leads to. */
export function tickColumn(first: WorkItem | undefined, { ticked }: BatchChoice): Column<WorkItem> {
  return {
    label: 'Chọn',
    hiddenLabel: true,
    cell: (item) => {
      const choice = writeChoice(item.dossier);
      return (
        <input
          type="checkbox"
          id={item === first ? fieldId(CHOSEN_FIELD) : undefined}
          name={CHOSEN_FIELD}
          value={choice}
          checked={ticked === 'all' || ticked.includes(choice)}
          aria-label={`Chọn hồ sơ ${item.dossier.code}`}
        />
      );
    },
  };
}

/** Làm với hồ sơ đã chọn. */
export function BatchBar({ work, choice, requestKey }: { work: Work; choice: BatchChoice; requestKey: string }) {
  const errorOf = (name: string) => choice.errors.find(({ field }) => field === name)?.message;
  const { batchKinds, colleagues } = work;
  return (
    <fieldset class="batch-bar">
      <legend>Làm với hồ sơ đã chọn</legend>
      <input type="hidden" name={KEY_FIELD} value={requestKey} />
      <SelectField
        name={KIND_FIELD}
        label="Việc"
        value={choice.kind}
        emptyLabel="Chọn việc"
        options={batchKinds.map((kind) => ({ value: BATCH_SLUGS[kind], label: BATCH_WORDS[kind] }))}
        error={errorOf(KIND_FIELD)}
      />
      {batchKinds.includes('hand-over') && (
        <SelectField
          name={ASSIGNEE_FIELD}
          label="Người nhận, khi giao hoặc chuyển"
          value={choice.assignee}
          emptyLabel="Chọn người"
          options={colleagues.map(({ number, fullName }) => ({ value: String(number), label: fullName }))}
          error={errorOf(ASSIGNEE_FIELD)}
        />
      )}
      <TextField name={NOTE_FIELD} label="Ý kiến kèm theo (nếu có)" value={choice.note} maxLength={2000} />
      <Button kind="secondary">Làm với hồ sơ đã chọn</Button>
    </fieldset>
  );
}

export function WorkBatchView({ batch }: { batch: WorkBatch }) {
  const { number, kind, items, requestedAt, assigneeName } = batch;
  const { text, waiting, failed } = batchSummary(kind, items);
  const tone = failed > 0 ? 'warn' : waiting > 0 ? 'info' : 'ok';
  return (
    <div class="stack">
      <h1>Kết quả làm hàng loạt</h1>
      <p>
        {BATCH_WORDS[kind]}
        {assigneeName !== null && `, người nhận ${assigneeName}`}, yêu cầu lúc {momentText(requestedAt)}. Mỗi hồ sơ được
        làm riêng: hồ sơ chưa làm được thì giữ nguyên.
      </p>
      <NotificationBanner tone={tone} title={text}>
        {waiting > 0 && (
          <p>
            Còn {waiting} hồ sơ đang chờ. Bạn có thể rời trang này, hệ thống vẫn làm tiếp.{' '}
            <a href={workBatchPath(number)}>Cập nhật</a>
          </p>
        )}
      </NotificationBanner>
      <DataTable
        caption="Kết quả của từng hồ sơ"
        hiddenCaption
        look="grid"
        stacks
        columns={outcomeColumns(batch)}
        rows={items}
        rowKey={({ code }) => code}
      />
      <p>
        <a href={MY_WORK_PATH}>Về việc của tôi</a>
      </p>
    </div>
  );
}

function outcomeColumns({ kind }: WorkBatch): readonly Column<WorkBatchItem>[] {
  return [
    {
      label: 'Mã hồ sơ',
      rowHeader: true,
      cell: ({ code }) => (
        <a class="code" href={deskPath(code)}>
          {code}
        </a>
      ),
    },
    { label: 'Thủ tục', wide: true, plain: true, cell: ({ procedureName }) => procedureName },
    { label: 'Người nộp', cell: submitterOf },
    {
      label: 'Kết quả',
      cell: ({ outcome }) => {
        const { tone, text, more } = outcomeWords(kind, outcome);
        return (
          <>
            <Tag tone={tone}>{text}</Tag> {more}
          </>
        );
      },
    },
  ];
}
