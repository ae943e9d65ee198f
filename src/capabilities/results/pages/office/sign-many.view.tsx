import { type DeadlineTimes, type DossierSummary, deskPath, type SigningFailure } from '#capabilities/dossier/index.ts';
import { Button } from '#ui/button.tsx';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { DeadlineChip } from '#ui/deadline-chip.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { fieldId } from '#ui/field-id.ts';
import { Form } from '#ui/form.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { deadlineWords } from '#ui/office/deadline-words.ts';
import { Tag } from '#ui/tag.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { batchPath, SIGN_MANY_PATH } from '../../paths.ts';
import type { BatchItem } from '../../storage/signing-batch-queries.ts';
import { REFUSALS } from './results.text.ts';
import { CHOSEN_FIELD, KEY_FIELD, writeChoice } from './sign-many.form.ts';
import { batchSummary, NOTHING_TO_SIGN, outcomeWords } from './sign-many.text.ts';

interface SignManyViewProps {
  dossiers: readonly DossierSummary[];
  /** By code. */
  failures: ReadonlyMap<string, SigningFailure>;
  isTicked: (choice: string) => boolean;
  requestKey: string;
  error: string | undefined;
  now: Temporal.Instant;
  timeOf: DeadlineTimes['timeOf'];
}

export function SignManyView(props: SignManyViewProps) {
  const { dossiers, failures, isTicked, requestKey, error, now, timeOf } = props;
  const columns: readonly Column<DossierSummary>[] = [
    {
      label: 'Chọn',
      hiddenLabel: true,
      cell: (row) => (
        <input
          type="checkbox"
          id={row === dossiers[0] ? fieldId(CHOSEN_FIELD) : undefined}
          name={CHOSEN_FIELD}
          value={writeChoice(row)}
          checked={isTicked(writeChoice(row))}
          aria-label={`Chọn hồ sơ ${row.code}`}
        />
      ),
    },
    {
      label: 'Mã hồ sơ',
      rowHeader: true,
      cell: ({ code }) => (
        <a class="code" href={deskPath(code)}>
          {code}
        </a>
      ),
    },
    { label: 'Thủ tục', wide: true, plain: true, cell: (row) => row.procedureName },
    { label: 'Người nộp', cell: (row) => row.submitterName },
    {
      label: 'Hạn',
      nowrap: true,
      cell: (row) => {
        const { urgency, text } = deadlineWords(row.queueAt, now, timeOf(row));
        return <DeadlineChip urgency={urgency}>{text}</DeadlineChip>;
      },
    },
    { label: 'Lần ký trước', cell: ({ code }) => <LastFailure failure={failures.get(code)} /> },
  ];
  return (
    <div class="stack">
      {error && <ErrorSummary errors={[{ field: CHOSEN_FIELD, message: error }]} />}
      <h1>Ký số</h1>
      <p>
        Các hồ sơ đã phê duyệt, chờ ký và ban hành. Mỗi hồ sơ được ký riêng: hồ sơ nào chưa ký được thì vẫn ở đây, các
        hồ sơ khác không bị ảnh hưởng. Hồ sơ thuộc thủ tục chưa có mẫu kết quả điện tử thì chỉ được ban hành; kết quả ký
        trên giấy.
      </p>
      {dossiers.length === 0 ? (
        <p class="empty">Không còn hồ sơ nào chờ ký. Hồ sơ vừa phê duyệt sẽ hiện ở đây.</p>
      ) : (
        <Form action={SIGN_MANY_PATH} class="stack">
          <input type="hidden" name={KEY_FIELD} value={requestKey} />
          <p>
            <a href={`${SIGN_MANY_PATH}?chon=tat-ca`}>Chọn tất cả {dossiers.length} hồ sơ</a>
          </p>
          <DataTable
            caption="Hồ sơ chờ ký, hồ sơ gấp xếp trước"
            hiddenCaption
            look="grid"
            stacks
            columns={columns}
            rows={dossiers}
            rowKey={({ code }) => code}
          />
          <p>
            <Button icon="check">Ký và ban hành hồ sơ đã chọn</Button>
          </p>
        </Form>
      )}
    </div>
  );
}

function LastFailure({ failure }: { failure: SigningFailure | undefined }) {
  if (!failure) return <>–</>;
  return (
    <>
      {momentText(failure.at)}: {REFUSALS[failure.problem]}
    </>
  );
}

export function SignedManyView({ number, items }: { number: number; items: readonly BatchItem[] }) {
  if (items.length === 0) return <NothingToSign />;
  const waiting = items.filter(({ outcome }) => outcome === null).length;
  const hasFailed = items.some(({ outcome }) => outcomeWords(outcome).tone === 'err');
  const columns: readonly Column<BatchItem>[] = [
    {
      label: 'Mã hồ sơ',
      rowHeader: true,
      cell: ({ code }) => (
        <a class="code" href={deskPath(code)}>
          {code}
        </a>
      ),
    },
    { label: 'Thủ tục', wide: true, plain: true, cell: (row) => row.procedureName },
    { label: 'Người nộp', cell: (row) => row.submitterName },
    {
      label: 'Kết quả',
      cell: ({ outcome }) => {
        const { tone, text, more } = outcomeWords(outcome);
        return (
          <>
            <Tag tone={tone}>{text}</Tag> {more}
          </>
        );
      },
    },
  ];
  return (
    <div class="stack">
      <h1>Kết quả ký số</h1>
      <NotificationBanner tone={hasFailed ? 'warn' : waiting > 0 ? 'info' : 'ok'} title={batchSummary(items)}>
        {waiting > 0 && (
          <p>
            Còn {waiting} hồ sơ đang chờ ký. Bạn có thể rời trang này, hệ thống vẫn ký tiếp.{' '}
            <a href={batchPath(number)}>Cập nhật</a>
          </p>
        )}
      </NotificationBanner>
      <DataTable
        caption="Kết quả của từng hồ sơ"
        hiddenCaption
        look="grid"
        stacks
        columns={columns}
        rows={items}
        rowKey={({ code }) => code}
      />
      <p>
        <a href={SIGN_MANY_PATH}>Về danh sách chờ ký</a>
      </p>
    </div>
  );
}

/** Everything that was chosen had been taken away when the form arrived. */
function NothingToSign() {
  return (
    <div class="stack">
      <h1>Kết quả ký số</h1>
      <NotificationBanner tone="ok" title={NOTHING_TO_SIGN.title}>
        <p>{NOTHING_TO_SIGN.text}</p>
      </NotificationBanner>
      <p>
        <a href={SIGN_MANY_PATH}>Về danh sách chờ ký</a>
      </p>
    </div>
  );
}
