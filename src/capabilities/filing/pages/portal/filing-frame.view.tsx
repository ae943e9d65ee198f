/** What every step has around it: where one is, that it is saved, and help. */
import type { ComponentChildren } from 'preact';
import { PageColumns } from '#ui/page-columns.tsx';
import { Stepper } from '#ui/stepper.tsx';
import type { Filing } from '../../actions/load-filing.ts';
import { doneSteps, findGaps } from '../../domain/completeness.ts';
import { FILING_STEPS, type FilingStep } from '../../domain/filing-step.ts';
import { filingPaths } from '../../paths.ts';
import { STEP_LABELS, savedTime } from '../filing.text.ts';

interface FilingFrameProps {
  filing: Filing;
  step: FilingStep;
  aside?: ComponentChildren;
  children: ComponentChildren;
}

export function FilingFrame({ filing, step, aside, children }: FilingFrameProps) {
  const { draft, procedure, forms, needed, context } = filing;
  const done = doneSteps(draft, findGaps(draft, forms, needed, context));
  const steps = FILING_STEPS.map((name) => ({
    label: STEP_LABELS[name],
    href: filingPaths.step(procedure.code, name),
    state: name === step ? ('current' as const) : done.has(name) ? ('done' as const) : ('todo' as const),
  }));
  return (
    <>
      <Stepper
        steps={steps}
        title={procedure.name}
        code={procedure.code}
        savedAt={savedTime(draft.savedAt, context.today)}
      />
      <PageColumns form aside={aside}>
        {children}
      </PageColumns>
    </>
  );
}
