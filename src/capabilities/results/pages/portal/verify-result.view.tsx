import { VERIFICATION_PATH } from '#capabilities/dossier/index.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { FileField } from '#ui/file-field.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { siteFacts } from '#ui/site-facts.ts';
import { SummaryList } from '#ui/summary-list.tsx';
import { TextField } from '#ui/text-field.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import type { VerifiedFile } from '../../actions/verify-file.ts';
import type { IssuedPaper } from './read-issued-paper.ts';
import { FILE_FIELD } from './verify-file.form.ts';
import { CODE_EXAMPLE, NUMBER_NOT_SHOWN, STANDING_TEXT, TITLE, VERDICT_TEXT } from './verify-result.text.ts';

export interface VerifyResultViewProps {
  readonly typed: string;
  readonly error?: string | undefined;
  /** Null: looked for and not there. */
  readonly paper?: IssuedPaper | null | undefined;
  /** Of a file that was given instead of a code. */
  readonly file?: VerifiedFile | undefined;
  readonly fileError?: string | undefined;
}

export function VerifyResultView({ typed, error, paper, file, fileError }: VerifyResultViewProps) {
  const errors = [
    ...(error ? [{ field: 'ma', message: error }] : []),
    ...(fileError ? [{ field: FILE_FIELD, message: fileError }] : []),
  ];
  return (
    <>
      <PageBand
        title={TITLE}
        lead="Kiểm tra bằng mã in cạnh mã QR trên giấy, hoặc bằng tệp PDF. Ai giữ giấy cũng kiểm tra được, không cần đăng nhập."
        crumbs={[{ label: 'Trang chủ', href: '/' }, { label: TITLE }]}
      />
      <PageColumns aside={<Privacy />}>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        {file && <FileVerdict file={file} />}
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
        <Form action={VERIFICATION_PATH} multipart label="Kiểm tra tệp PDF">
          <FileField
            name={FILE_FIELD}
            label={file ? 'Tệp PDF khác' : 'Hoặc tệp PDF đã nhận'}
            hint="Chọn tệp, hoặc kéo tệp thả vào đây. Tệp PDF, tối đa 10 MB; hệ thống không giữ lại tệp."
            error={fileError}
            accept="application/pdf,.pdf"
          />
          <Button icon="search" kind="secondary">
            Kiểm tra tệp
          </Button>
        </Form>
      </PageColumns>
    </>
  );
}

function FileVerdict({ file: { verdict, signatures } }: { file: VerifiedFile }) {
  const { tone, title, text } = VERDICT_TEXT[verdict];
  return (
    <Card title="Kết quả kiểm tra tệp" id="file">
      <Note tone={tone} title={title}>
        {text}
      </Note>
      {verdict === 'issued' && (
        <ul>
          {signatures.map(({ name, signedAt }) => (
            <li key={name}>
              {name}
              {signedAt && `, ký lúc ${momentText(signedAt)}`}
            </li>
          ))}
        </ul>
      )}
    </Card>
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
        Với tệp PDF: tệp có bị thay đổi sau khi ký không, chữ ký có được công nhận không.
      </p>
    </Card>
  );
}
