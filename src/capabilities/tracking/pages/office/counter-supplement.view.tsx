import { deskPath } from '#capabilities/dossier/index.ts';
import type { EFormPageView } from '#engines/forms/page-view.ts';
import { VERSION_FIELD } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { EFormQuestions } from '#ui/e-form/e-form-page.view.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { counterSupplementPath, counterSupplementReviewPath } from '../../paths.ts';
import { Difference } from '../supplement/difference.view.tsx';
import { COMMUNES_PATH, INDUSTRIES_PATH, PaperFault } from '../supplement/paper-fault.view.tsx';
import type { OpenSupplementRequest } from '../supplement/read-supplement.ts';
import { withFullStop } from '../supplement/supplement.text.ts';
import { isoDateText } from '../vietnam-time.text.ts';
import { Confirmations } from './confirmations.view.tsx';
import type { Statement } from './counter.text.ts';

interface CounterSupplementProps {
  open: OpenSupplementRequest;
  questions: EFormPageView | undefined;
  errors: readonly FieldMessage[];
}

export function CounterSupplementView({ open, questions, errors }: CounterSupplementProps) {
  const { dossier, supplement } = open;
  const paperFaults = supplement.faults.filter(({ target }) => target === 'paper');
  return (
    <div class="page-narrow stack">
      <ToDesk open={open} />
      <ErrorSummary errors={errors} />
      <h1>Nhận bổ sung tại quầy</h1>
      <Note
        title={`Đã yêu cầu bổ sung ${supplement.faults.length} mục, hạn đến hết ngày ${isoDateText(supplement.respondBy)}.`}
      >
        {supplement.reason && withFullStop(supplement.reason)} Nhập thay {dossier.submitterName} đúng những mục dưới
        đây; các mục khác giữ nguyên.
      </Note>
      <Form action={counterSupplementPath(dossier.code)} multipart={paperFaults.length > 0} class="stack">
        {questions && <EFormQuestions view={questions} communesPath={COMMUNES_PATH} industriesPath={INDUSTRIES_PATH} />}
        {paperFaults.map((fault) => (
          <PaperFault key={fault.name} fault={fault} open={open} errors={errors} paperHref={filedPaperPath} />
        ))}
        <Actions backHref={deskPath(dossier.code)}>
          <Button iconEnd="arrow-right">Xem lại trước khi nhận</Button>
        </Actions>
      </Form>
    </div>
  );
}

const filedPaperPath = (dossierCode: string, number: number) => `${deskPath(dossierCode)}/giay-to/${number}`;

interface ReviewProps {
  open: OpenSupplementRequest;
  statements: readonly Statement[];
  fields: FormFields;
  errors: readonly FieldMessage[];
}

/** The difference, to be read to the person before it is taken in. */
export function CounterSupplementReviewView({ open, statements, fields, errors }: ReviewProps) {
  const { dossier } = open;
  return (
    <div class="page-narrow stack">
      <ToDesk open={open} />
      <ErrorSummary errors={errors} />
      <h1>Xem lại nội dung bổ sung</h1>
      <Difference caption="Những gì thay đổi" open={open} />
      <Form action={counterSupplementReviewPath(dossier.code)} class="stack">
        <input type="hidden" name={VERSION_FIELD} value={fields[VERSION_FIELD] ?? dossier.version} />
        <Confirmations statements={statements} fields={fields} errors={errors} />
        <Actions backHref={counterSupplementPath(dossier.code)}>
          <Button>Nhận bổ sung</Button>
        </Actions>
      </Form>
    </div>
  );
}

function ToDesk({ open: { dossier } }: { open: OpenSupplementRequest }) {
  return (
    <p class="muted">
      <a href={deskPath(dossier.code)}>Hồ sơ {dossier.code}</a>, {dossier.procedureName}
    </p>
  );
}
