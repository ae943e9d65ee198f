import type { ComponentChildren } from 'preact';

export interface NumberedStep {
  title: string;
  children?: ComponentChildren;
}

/** What happens in which order. */
export function NumberedSteps({ steps }: { steps: readonly NumberedStep[] }) {
  return (
    <ol class="steps-how">
      {steps.map((step) => (
        <li key={step.title}>
          <b>{step.title}</b>
          {step.children && <div>{step.children}</div>}
        </li>
      ))}
    </ol>
  );
}
