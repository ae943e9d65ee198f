import { VERIFICATION_PATH } from '#capabilities/dossier/index.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { siteFacts } from '#ui/site-facts.ts';
import { SummaryList } from '#ui/summary-list.tsx';
import { TextField } from '#ui/text-field.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import type { IssuedPaper } from './read-issued-paper.ts';
import { CODE_EXAMPLE, NUMBER_NOT_SHOWN, STANDING_TEXT, TITLE } from './verify-result.text.ts';

export interface VerifyResultViewProps {
  readonly typed: string;
  readonly error?: string | undefined;
  /** Null: looked for and not there. */
  readonly paper?: IssuedPaper | null | undefined;
}

export function VerifyResultView({ typed, error, paper }: VerifyResultViewProps) {
  return (
    <>
      <PageBand
        title={TITLE}
        lead="Mã kiểm tra in cạnh mã QR trên giấy. Ai giữ giấy cũng kiểm tra được, không cần đăng nhập."
        crumbs={[{ label: 'Trang chủ', href: '/' }, { label: TITLE }]}
      />
      <PageColumns aside={<Privacy />}>
        {error && <ErrorSummary errors={[{ field: 'ma', message: error }]} />}
        {paper && <Found paper={paper} />}
        {paper === null && (
          <Note tone="warn" title="Không tìm thấy giấy tờ có mã này.">
            Bạn xem lại từng chữ, từng số rồi gõ lại dưới đây, hoặc gọi{' '}
            <a href={`tel:${siteFacts.hotline}`}>{siteFacts.hotline}</a>.
          </Note>
        )}
        <Form action={VERIFICATION_PATH} method="get" search>
          <TextField
            name="ma"
            label={paper ? 'Mã kiểm tra của giấy khác' : 'Mã kiểm tra'}
            hint={`Ví dụ: ${CODE_EXAMPLE}`}
            value={typed}
            error={error}
            maxLength={60}
            spellcheck={false}
            autocomplete="off"
          />
          <Button icon="search">Kiểm tra</Button>
        </Form>
      </PageColumns>
    </>
  );
}

function Found({ paper }: { paper: IssuedPaper }) {
  const { title, text } = STANDING_TEXT[paper.standing];
  return (
    <Card title={paper.title} id="paper">
      <Note tone={paper.standing === 'valid' ? 'ok' : 'warn'} title={title}>
        {text}
      </Note>
      <SummaryList
        rows={[
          { label: 'Tên giấy tờ', value: paper.title },
          { label: 'Số', value: paper.number ?? NUMBER_NOT_SHOWN },
          { label: 'Ngày cấp', value: dateText(Temporal.PlainDate.from(paper.decidedOn)) },
          { label: 'Cơ quan cấp', value: paper.unitName },
          { label: 'Người ký', value: [paper.signerName, paper.signerTitle].filter(Boolean).join(', ') },
          { label: 'Mã kiểm tra', value: <span class="code">{paper.publicCode}</span> },
        ]}
      />
    </Card>
  );
}

function Privacy() {
  return (
    <Card soft title="Trang này cho biết gì?" id="privacy">
      <p>
        Giấy có do hệ thống cấp không, cấp ngày nào, cơ quan nào, ai ký. Thông tin của người được cấp không hiện ở đây.
      </p>
    </Card>
  );
}
