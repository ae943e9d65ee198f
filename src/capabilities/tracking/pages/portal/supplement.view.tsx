import type { EFormPageView } from '#engines/forms/page-view.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { EFormQuestions } from '#ui/e-form/e-form-page.view.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { PERSONAL_DOSSIERS_PATH, paperPath, personalDossierPath, supplementPath } from '../../paths.ts';
import { COMMUNES_PATH, INDUSTRIES_PATH, PaperFault } from '../supplement/paper-fault.view.tsx';
import type { OpenSupplementRequest } from '../supplement/read-supplement.ts';
import { withFullStop } from '../supplement/supplement.text.ts';
import { dateText, isoDateText } from '../vietnam-time.text.ts';
import { DossierCode } from './dossier-facts.view.tsx';

export interface SupplementViewProps {
  readonly open: OpenSupplementRequest;
  readonly questions: EFormPageView | undefined;
  readonly errors: readonly FieldMessage[];
}

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
            <PaperFault key={fault.name} fault={fault} open={open} errors={errors} paperHref={paperPath} />
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
