import type { BundleView, PublicStatus } from '#capabilities/dossier/index.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { TaskList } from '#ui/task-list.tsx';
import { TextField } from '#ui/text-field.tsx';
import { PERSONAL_DOSSIERS_PATH, PUBLIC_STATUS_PATH } from '../../paths.ts';
import { countText, notStarted, publicStep } from './bundle.text.ts';
import { DossierCode } from './dossier-facts.view.tsx';
import { COMPLETION_TEXT, NOT_FOUND_TEXT, STEP_TEXT } from './public-status.text.ts';

export interface PublicStatusViewProps {
  readonly typed: string;
  readonly error?: string | undefined;
  /** Null: looked for and not there. */
  readonly found?: PublicStatus | null | undefined;
  readonly bundle?: BundleView;
}

export function PublicStatusView({ typed, error, found, bundle }: PublicStatusViewProps) {
  const lead = 'Mã hồ sơ ghi trên giấy tiếp nhận và trong tin nhắn gửi bạn.';
  return (
    <>
      <PageBand title="Tra cứu hồ sơ" lead={lead} crumbs={[{ label: 'Trang chủ', href: '/' }, { label: 'Tra cứu' }]} />
      <PageColumns aside={<SignedInHint />}>
        {error && <ErrorSummary errors={[{ field: 'ma', message: error }]} />}
        <Form action={PUBLIC_STATUS_PATH} method="get" search>
          <TextField
            name="ma"
            label="Mã hồ sơ"
            hint="Ví dụ: H56.S101-261124-0001"
            value={typed}
            error={error}
            maxLength={60}
            spellcheck={false}
            autocomplete="off"
          />
          <Button icon="search">Tra cứu</Button>
        </Form>
        {found === null && (
          <Note tone="warn" title={NOT_FOUND_TEXT}>
            Bạn xem lại từng chữ số, hoặc gọi 1022.
          </Note>
        )}
        {found && <Found status={found} />}
        {bundle && <FoundBundle bundle={bundle} />}
      </PageColumns>
    </>
  );
}

function Found({ status }: { status: PublicStatus }) {
  const { done, of } = status.completion;
  return (
    <Card title="Mức độ hoàn thành" id="completion">
      <SummaryList
        rows={[
          { label: 'Mã hồ sơ', value: <DossierCode code={status.code} /> },
          { label: 'Thủ tục', value: status.procedureName },
          { label: 'Mức độ hoàn thành', value: `Bước ${done}/${of}: ${COMPLETION_TEXT[done - 1]}` },
        ]}
      />
      <ol class="steps">
        {STEP_TEXT.map((step, index) => (
          <li key={step}>
            {step}: {index < done - 1 || done === of ? 'xong' : index === done - 1 ? 'đang ở đây' : 'chưa đến'}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Each matter by its degree of completion, and no more. */
function FoundBundle({ bundle }: { bundle: BundleView }) {
  return (
    <Card title="Mức độ hoàn thành" id="completion" class="stack">
      <p>
        {bundle.procedureName}. Mã <DossierCode code={bundle.code} />: {countText(bundle)}.
      </p>
      <TaskList
        label="Các việc của hồ sơ liên thông"
        tasks={bundle.members.map(({ name, state, dossier }) => ({
          label: name,
          status: dossier ? publicStep(dossier.status) : notStarted(state),
        }))}
      />
    </Card>
  );
}

function SignedInHint() {
  return (
    <Card soft title="Hồ sơ của bạn?" id="mine">
      <p>
        Trang này chỉ cho biết mức độ hoàn thành. <a href={PERSONAL_DOSSIERS_PATH}>Đăng nhập và mở Hồ sơ cá nhân</a> để
        xem hạn trả kết quả, bổ sung giấy tờ và tải kết quả.
      </p>
    </Card>
  );
}
