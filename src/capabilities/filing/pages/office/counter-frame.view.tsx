import type { ComponentChildren } from 'preact';
import { Stepper } from '#ui/stepper.tsx';
import { counterGaps } from '../../actions/counter-gaps.ts';
import type { Filing } from '../../actions/load-filing.ts';
import { doneSteps } from '../../domain/completeness.ts';
import { FILING_STEPS, type FilingStep } from '../../domain/filing-step.ts';
import { counterPaths } from '../../paths.ts';
import { STEP_LABELS, savedTime } from '../filing.text.ts';
import { counterText } from './counter.text.ts';

interface CounterFrameProps {
  filing: Filing;
  step: FilingStep;
  children: ComponentChildren;
}

/** Around every step at the counter: which procedure, where one is, that it is kept. */
export function CounterFrame({ filing, step, children }: CounterFrameProps) {
  const { draft, procedure, context } = filing;
  const done = doneSteps(draft, counterGaps(filing));
  const steps = FILING_STEPS.map((name) => ({
    label: STEP_LABELS[name],
    href: counterPaths.step(procedure.code, name),
    state: name === step ? ('current' as const) : done.has(name) ? ('done' as const) : ('todo' as const),
  }));
  return (
    <div class="page-narrow stack">
      <p class="muted">
        <a href={counterPaths.home}>{counterText.title}</a>
      </p>
      <Stepper
        steps={steps}
        title={procedure.name}
        code={procedure.code}
        savedAt={savedTime(draft.savedAt, context.today)}
      />
      {children}
    </div>
  );
}
