import type { ComponentChildren } from 'preact';

export interface NumberedStep {
  title: ComponentChildren;
  children?: ComponentChildren;
}

/** What happens in which order. */
export function NumberedSteps({ steps }: { steps: readonly NumberedStep[] }) {
  return (
    <ol class="steps-how">
      {steps.map((step, index) => (
        // A step keeps its place.
        <li key={`step-${index}`}>
          <b>{step.title}</b>
          {step.children && <div>{step.children}</div>}
        </li>
      ))}
    </ol>
  );
}
