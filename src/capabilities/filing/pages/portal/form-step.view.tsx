import type { EFormPageView } from '#engines/forms/page-view.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { EFormQuestions, eFormErrors } from '#ui/e-form/e-form-page.view.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { siteFacts } from '#ui/site-facts.ts';
import type { Filing } from '../../actions/load-filing.ts';
import { filingPaths, filingRoutes } from '../../paths.ts';
import { FeeTable } from '../fee-table.view.tsx';
import { text } from '../filing.text.ts';
import type { FormStep } from '../form-step.ts';
import { FilingFrame } from './filing-frame.view.tsx';

interface FormStepViewProps {
  filing: Filing;
  step: FormStep;
  view: EFormPageView;
  copyButton: string;
}

export function FormStepView({ filing, step, view, copyButton }: FormStepViewProps) {
  return (
    <FilingFrame filing={filing} step={step.step} aside={<Help filing={filing} step={step} />}>
      <ErrorSummary errors={eFormErrors(view)} />
      <h1>{view.title}</h1>
      {view.pages > 1 && (
        <p class="muted">
          Trang {view.position}/{view.pages} của tờ khai
        </p>
      )}
      {step.step === 'delivery' && <FeeTable fees={filing.fees} />}
      <div data-autosave="">
        <Form action={step.path(filing)}>
          {/* Enter in a text field presses the first button of a form: it shall be "continue". */}
          <button type="submit" class="sr" tabIndex={-1} aria-hidden="true">
            {text.continueButton}
          </button>
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
    </FilingFrame>
  );
}

function Help({ filing, step }: { filing: Filing; step: FormStep }) {
  return (
    <Card soft title="Cần giúp đỡ?" id="tro-giup">
      <p>
        Gọi {siteFacts.hotline} hoặc đến quầy Một Cửa gần nhất: cán bộ làm cùng bạn. Những gì đã ghi được lưu sau mỗi
        bước.
      </p>
      {step.step === 'declaration' && (
        <p>
          <LinkButton kind="secondary" small icon="download" href={filingPaths.declarationPdf(filing.procedure.code)}>
            {text.downloadDeclaration}
          </LinkButton>
        </p>
      )}
    </Card>
  );
}
