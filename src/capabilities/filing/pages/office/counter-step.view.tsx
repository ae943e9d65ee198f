import type { EFormPageView } from '#engines/forms/page-view.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { EFormQuestions, eFormErrors } from '#ui/e-form/e-form-page.view.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { TextField } from '#ui/text-field.tsx';
import type { Filing } from '../../actions/load-filing.ts';
import { filingRoutes } from '../../paths.ts';
import { DraftMark } from '../draft-mark.view.tsx';
import { FeeTable } from '../fee-table.view.tsx';
import { text } from '../filing.text.ts';
import type { FormStep } from '../form-step.ts';
import { counterText, SCAN_FIELD } from './counter.text.ts';
import { CounterFrame } from './counter-frame.view.tsx';

interface CounterStepViewProps {
  filing: Filing;
  step: FormStep;
  view: EFormPageView;
  copyButton: string;
  /** What was scanned and could not be read. */
  scanned: string;
  /** About the card, or about the page as a whole. */
  errors: readonly FieldMessage[];
}

export function CounterStepView({ filing, step, view, copyButton, scanned, errors }: CounterStepViewProps) {
  const scanError = errors.find(({ field }) => field === SCAN_FIELD)?.message;
  return (
    <CounterFrame filing={filing} step={step.step}>
      <ErrorSummary errors={[...errors, ...eFormErrors(view)]} />
      <h1>{view.title}</h1>
      {view.pages > 1 && (
        <p class="muted">
          Trang {view.position}/{view.pages} của tờ khai
        </p>
      )}
      {step.step === 'delivery' && <FeeTable fees={filing.fees} />}
      <div data-autosave="">
        <Form action={step.path(filing)}>
          <DraftMark draftId={filing.draft.id} />
          {/* Enter, which scanners send, presses the first button of a form: it shall be "continue". */}
          <button type="submit" class="sr" tabIndex={-1} aria-hidden="true">
            {text.continueButton}
          </button>
          {step.step === 'submitter' && <ScanCard scanned={scanned} error={scanError} />}
          {step.step === 'owner' && (
            <p class="actions">
              <Button kind="secondary" icon="user" name={copyButton} value="1">
                {text.copyButton}
              </Button>
            </p>
          )}
          <EFormQuestions view={view} communesPath={filingRoutes.communes} industriesPath={filingRoutes.industries} />
          <Actions backHref={step.back(filing)}>
            <Button>{text.continueButton}</Button>
          </Actions>
        </Form>
      </div>
    </CounterFrame>
  );
}

function ScanCard({ scanned, error }: { scanned: string; error: string | undefined }) {
  return (
    <>
      <TextField
        name={SCAN_FIELD}
        label={counterText.scanLabel}
        hint={counterText.scanHint}
        value={scanned}
        maxLength={600}
        autocomplete="off"
        spellcheck={false}
        error={error}
      />
      <p class="actions">
        <Button kind="secondary" icon="user">
          {counterText.scanButton}
        </Button>
      </p>
    </>
  );
}
