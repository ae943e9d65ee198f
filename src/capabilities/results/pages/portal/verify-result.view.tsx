import { VERIFICATION_PATH } from '#capabilities/dossier/index.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { FileField } from '#ui/file-field.tsx';
import { Form } from '#ui/form.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { siteFacts } from '#ui/site-facts.ts';
import { SummaryList } from '#ui/summary-list.tsx';
import { TextField } from '#ui/text-field.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import type { VerifiedFile } from '../../actions/verify-file.ts';
import type { PaperVerdict } from '../../domain/paper-verdict.ts';
import type { IssuedPaper } from './read-issued-paper.ts';
import { FILE_FIELD } from './verify-file.form.ts';
import { STANDING_TEXT, VERDICT_TEXT, VERIFY } from './verify-result.text.ts';

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
        title={VERIFY.title}
        lead={VERIFY.lead}
        crumbs={[{ label: VERIFY.home, href: '/' }, { label: VERIFY.title }]}
      />
      <PageColumns aside={<Privacy />}>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        {file && <FileVerdict file={file} />}
        {paper && <Found paper={paper} />}
        {paper === null && (
          <Note tone="warn" title={VERIFY.notFound}>
            {VERIFY.notFoundText} <a href={`tel:${siteFacts.hotline}`}>{siteFacts.hotline}</a>.
          </Note>
        )}
        <Form action={VERIFICATION_PATH} method="get" search>
          <TextField
            name="ma"
            label={paper ? VERIFY.otherCode : VERIFY.code}
            hint={VERIFY.codeHint}
            value={typed}
            error={error}
            maxLength={60}
            spellcheck={false}
            autocomplete="off"
          />
          <Button icon="search">{VERIFY.verify}</Button>
        </Form>
        <Form action={VERIFICATION_PATH} multipart label={VERIFY.verifyPdf}>
          <FileField
            name={FILE_FIELD}
            label={file ? VERIFY.otherFile : VERIFY.file}
            hint={VERIFY.fileHint}
            error={fileError}
            accept="application/pdf,.pdf"
          />
          <Button icon="search" kind="secondary">
            {VERIFY.verifyFile}
          </Button>
        </Form>
      </PageColumns>
    </>
  );
}

const VERDICT_TONE: Readonly<Record<PaperVerdict, 'ok' | 'warn' | 'err'>> = {
  issued: 'ok',
  changed: 'err',
  revoked: 'err',
  'unknown-signer': 'warn',
  'not-ours': 'warn',
  'not-signed': 'warn',
};

function FileVerdict({ file: { verdict, signatures } }: { file: VerifiedFile }) {
  const { title, text } = VERDICT_TEXT[verdict];
  return (
    <Card title={VERIFY.fileVerdict} id="file">
      <Note tone={VERDICT_TONE[verdict]} title={title}>
        {text}
      </Note>
      {verdict === 'issued' && (
        <ul>
          {signatures.map(({ name, signedAt }) => (
            <li key={name}>
              <InVietnamese>{name}</InVietnamese>
              {signedAt && VERIFY.signedAt(momentText(signedAt))}
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
    <section class="card" aria-labelledby="paper">
      <h2 id="paper">
        <InVietnamese>{paper.title}</InVietnamese>
      </h2>
      <Note tone={paper.standing === 'valid' ? 'ok' : 'warn'} title={title}>
        {text}
      </Note>
      <SummaryList
        rows={[
          { label: VERIFY.name, value: <InVietnamese>{paper.title}</InVietnamese> },
          {
            label: VERIFY.number,
            value: paper.number ? <InVietnamese>{paper.number}</InVietnamese> : VERIFY.numberNotShown,
          },
          { label: VERIFY.issuedOn, value: dateText(Temporal.PlainDate.from(paper.decidedOn)) },
          { label: VERIFY.issuedBy, value: <InVietnamese>{paper.unitName}</InVietnamese> },
          {
            label: VERIFY.signedBy,
            value: <InVietnamese>{[paper.signerName, paper.signerTitle].filter(Boolean).join(', ')}</InVietnamese>,
          },
          { label: VERIFY.code, value: <span class="code">{paper.publicCode}</span> },
        ]}
      />
    </section>
  );
}

function Privacy() {
  return (
    <Card soft title={VERIFY.privacy} id="privacy">
      <p>{VERIFY.privacyText}</p>
    </Card>
  );
}
