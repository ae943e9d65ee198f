import type { Fault } from '#capabilities/dossier/index.ts';
import type { EFormPageView } from '#engines/forms/page-view.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { EFormQuestions } from '#ui/e-form/e-form-page.view.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { FileField } from '#ui/file-field.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { FileList, Paper } from '#ui/paper.tsx';
import { PERSONAL_DOSSIERS_PATH, paperPath, personalDossierPath, supplementPath } from '../../paths.ts';
import { DossierCode } from './dossier-facts.view.tsx';
import { faultName } from './fault-name.text.ts';
import { fileSizeText } from './file-size.text.ts';
import type { OpenSupplementRequest } from './read-supplement.ts';
import { PAPER_FIELD, REMOVE_FILE } from './supplement.form.ts';
import { FAULT_KIND_TEXT, withFullStop } from './supplement.text.ts';
import { dateText, isoDateText } from './vietnam-time.text.ts';

export interface SupplementViewProps {
  readonly open: OpenSupplementRequest;
  readonly questions: EFormPageView | undefined;
  readonly errors: readonly FieldMessage[];
}

/** Addresses of the lists that a declaration looks things up in. */
const COMMUNES_PATH = '/nop-ho-so/don-vi-hanh-chinh';
const INDUSTRIES_PATH = '/nop-ho-so/nganh-nghe';

export function SupplementView({ open, questions, errors }: SupplementViewProps) {
  const { dossier, supplement } = open;
  const paperFaults = supplement.faults.filter(({ target }) => target === 'paper');
  return (
    <>
      <SupplementBand dossierCode={dossier.code} title="Bổ sung hồ sơ" procedureName={dossier.procedureName} />
      <PageColumns form>
        <ErrorSummary errors={errors} />
        <Note
          tone="warn"
          title={`Cần bổ sung ${supplement.faults.length} mục, hạn đến hết ngày ${isoDateText(supplement.respondBy)}.`}
        >
          {supplement.reason && withFullStop(supplement.reason)} Chỉ những mục dưới đây sửa được, các mục khác giữ
          nguyên. Thời hạn giải quyết chạy tiếp sau khi bạn gửi.
          {open.lastDay && ` Đến hết ngày ${dateText(open.lastDay)} chưa nhận được bổ sung, hồ sơ dừng giải quyết.`}
        </Note>
        <Form action={supplementPath(dossier.code)} multipart={paperFaults.length > 0}>
          {questions && (
            <EFormQuestions view={questions} communesPath={COMMUNES_PATH} industriesPath={INDUSTRIES_PATH} />
          )}
          {paperFaults.map((fault) => (
            <PaperFault key={fault.name} fault={fault} open={open} errors={errors} />
          ))}
          <Actions backHref={personalDossierPath(dossier.code)}>
            <Button iconEnd="arrow-right">Xem lại trước khi gửi</Button>
          </Actions>
        </Form>
      </PageColumns>
    </>
  );
}

export function SupplementBand(props: { dossierCode: string; title: string; procedureName: string }) {
  const { dossierCode, title, procedureName } = props;
  return (
    <PageBand
      title={title}
      eyebrow={
        <>
          Hồ sơ <DossierCode code={dossierCode} />
        </>
      }
      lead={procedureName}
      crumbs={[
        { label: 'Trang chủ', href: '/' },
        { label: 'Hồ sơ cá nhân', href: PERSONAL_DOSSIERS_PATH },
        { label: dossierCode, href: personalDossierPath(dossierCode) },
        { label: title },
      ]}
    />
  );
}

function PaperFault(props: { fault: Fault; open: OpenSupplementRequest; errors: readonly FieldMessage[] }) {
  const { fault, open, errors } = props;
  const title = faultName(fault, open.declaration, open.paperNames);
  const field = PAPER_FIELD + fault.name;
  const messages = errors.filter((error) => error.field === field).map(({ message }) => message);
  const filed = open.filedPapers.filter(({ paperCode }) => paperCode === fault.name);
  const added = open.newFiles[fault.name] ?? [];
  return (
    <Paper
      id={`giay-to-${fault.name}`}
      title={title}
      status={added.length > 0 ? { tone: 'ok', text: 'Đã có tệp mới' } : { tone: 'warn', text: 'Cần tệp mới' }}
      hint={`${FAULT_KIND_TEXT[fault.kind]}: ${withFullStop(fault.explanation)}`}
      bad={messages.length > 0}
    >
      {filed.length > 0 && (
        <>
          <p class="small muted">Tệp đã nộp, sẽ được thay:</p>
          <FileList
            label={`Tệp đã nộp: ${title}`}
            files={filed.map((paper) => ({
              name: paper.fileName,
              href: paperPath(open.dossier.code, paper.number),
              state: 'ok' as const,
              text: `Đã nộp, ${fileSizeText(paper.sizeInBytes)}.`,
            }))}
          />
        </>
      )}
      {added.length > 0 && (
        <>
          <p class="small muted">Tệp mới:</p>
          <FileList
            label={`Tệp mới: ${title}`}
            files={added.map((file, index) => ({
              name: file.name,
              state: 'ok' as const,
              text: `Đã nhận, ${fileSizeText(file.sizeInBytes)}.`,
              remove: { name: REMOVE_FILE, value: `${fault.name}:${index + 1}` },
            }))}
          />
        </>
      )}
      <FileField
        name={field}
        label={added.length > 0 ? 'Thêm tệp' : 'Chọn tệp hoặc chụp ảnh'}
        hint="PDF, JPG, PNG hoặc DOCX, mỗi tệp không quá 20 MB."
        error={messages.length > 0 ? messages.join(' ') : undefined}
        multiple
        accept=".pdf,.jpg,.jpeg,.png,.docx,application/pdf,image/jpeg,image/png"
      />
    </Paper>
  );
}
