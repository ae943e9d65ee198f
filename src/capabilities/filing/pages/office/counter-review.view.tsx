import { type ChecklistLine, deskPath, type SimilarDossier } from '#capabilities/dossier/index.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { FieldGroup } from '#ui/field-parts.tsx';
import { Form } from '#ui/form.tsx';
import { PaperChecklist } from '#ui/office/paper-checklist.tsx';
import { SimilarDossiers } from '#ui/office/similar-dossiers.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { TextField } from '#ui/text-field.tsx';
import type { Filing } from '../../actions/load-filing.ts';
import { counterPaths } from '../../paths.ts';
import { DraftMark } from '../draft-mark.view.tsx';
import { FeeTable } from '../fee-table.view.tsx';
import type { ReviewBlock } from '../review-blocks.ts';
import { Gaps, ReviewedBlock, ReviewedPapers } from '../reviewed.view.tsx';
import { STATEMENTS } from './counter.text.ts';
import { CounterFrame } from './counter-frame.view.tsx';
import { CONFIRM_FIELDS, confirmationsFor } from './counter-review.form.ts';

interface CounterReviewViewProps {
  filing: Filing;
  blocks: readonly ReviewBlock[];
  gaps: readonly { readonly href: string; readonly text: string }[];
  lines: readonly ChecklistLine[];
  similar: readonly SimilarDossier[];
  fields: FormFields;
  errors: readonly FieldMessage[];
}

export function CounterReviewView({ filing, blocks, gaps, lines, similar, fields, errors }: CounterReviewViewProps) {
  const { procedure, draft } = filing;
  return (
    <CounterFrame filing={filing} step="review">
      <ErrorSummary errors={errors} />
      <h1>Xem lại và tiếp nhận</h1>
      <SimilarDossiers dossiers={similar} href={deskPath} />
      {gaps.length > 0 && <Gaps gaps={gaps} />}
      <Units filing={filing} />
      {blocks.map((block) => (
        <ReviewedBlock key={block.changeHref} block={block} />
      ))}
      <ReviewedPapers filing={filing} changeHref={counterPaths.step(procedure.code, 'papers')} />
      <FeeTable fees={filing.fees} />
      <Form action={counterPaths.step(procedure.code, 'review')} class="stack">
        <DraftMark draftId={draft.id} />
        <input type="hidden" name="da-luu" value={draft.savedAt.toISOString()} />
        <PaperChecklist rows={lines} fields={fields} errors={errors} />
        <Confirmations filing={filing} fields={fields} errors={errors} />
        <Actions backHref={counterPaths.step(procedure.code, 'delivery')}>
          <Button>Tiếp nhận và lập giấy hẹn</Button>
        </Actions>
      </Form>
    </CounterFrame>
  );
}

function Units({ filing: { receivingUnit, handlingUnit } }: { filing: Filing }) {
  return (
    <SummaryList
      title="Nơi giải quyết"
      rows={[
        { label: 'Đơn vị tiếp nhận', value: receivingUnit?.name ?? '' },
        { label: 'Đơn vị giải quyết', value: handlingUnit?.name ?? 'Chưa xác định' },
      ]}
    />
  );
}

function Confirmations({ filing, fields, errors }: Pick<CounterReviewViewProps, 'filing' | 'fields' | 'errors'>) {
  const { onBehalf, digitised } = confirmationsFor(filing);
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  const box = (name: keyof typeof STATEMENTS) => (
    <CheckboxField
      name={CONFIRM_FIELDS[name]}
      label={STATEMENTS[name]}
      checked={fields[CONFIRM_FIELDS[name]] === 'on'}
      required
      error={errorOf(CONFIRM_FIELDS[name])}
    />
  );
  return (
    <FieldGroup
      id="xac-nhan"
      legend="Cán bộ xác nhận"
      heading
      hint="Ghi vào hồ sơ cùng tên cán bộ và thời điểm tiếp nhận."
    >
      {box('identity')}
      {box('consent')}
      {digitised && box('digitised')}
      {onBehalf && (
        <>
          <TextField
            name={CONFIRM_FIELDS.authorisation}
            label="Giấy ủy quyền hoặc giấy tờ chứng minh quan hệ"
            hint="Ví dụ: Giấy ủy quyền số 12/2026, UBND phường Hạc Thành chứng thực ngày 20/11/2026."
            value={fields[CONFIRM_FIELDS.authorisation] ?? ''}
            maxLength={300}
            required
            error={errorOf(CONFIRM_FIELDS.authorisation)}
          />
          {box('ownerConsent')}
        </>
      )}
    </FieldGroup>
  );
}
