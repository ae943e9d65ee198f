import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';
import { Icon } from './icon.tsx';

const text = inLanguages(
  {
    done: ' (đã xong)',
    savedAt: (time: string) => `Đã lưu lúc ${time}`,
    steps: 'Các bước',
    position: (step: number, of: number) => `Bước ${step}/${of}:`,
  },
  {
    done: ' (done)',
    savedAt: (time) => `Saved at ${time}`,
    steps: 'Steps',
    position: (step, of) => `Step ${step} of ${of}:`,
  },
);

export interface Step {
  label: string;
  href?: string | undefined;
  state: 'done' | 'current' | 'todo';
}

interface StepperProps {
  steps: readonly Step[];
  /** "09:15" or "09:15 ngày 22/11/2026": when the draft was last kept. */
  savedAt?: string | undefined;
  title?: ComponentChildren;
  /** Public code beside the title. */
  code?: string | undefined;
}

const lineClass = { done: 'done', current: 'now', todo: undefined } as const;

function StepLine({ step }: { step: Step }) {
  return (
    <li class={lineClass[step.state]} aria-current={step.state === 'current' ? 'step' : undefined}>
      {step.href && step.state !== 'current' ? <a href={step.href}>{step.label}</a> : <span>{step.label}</span>}
      {step.state === 'done' && <span class="sr">{text.done}</span>}
    </li>
  );
}

/** Where one is on the way, and that nothing is lost. */
export function Stepper({ steps, savedAt, title, code }: StepperProps) {
  const position = steps.findIndex((step) => step.state === 'current');
  const current = steps[position];
  return (
    <div class="formbar">
      <div class="wrap">
        <div class="row between">
          {title && (
            <p class="title">
              {title} {code && <span class="muted small nowrap">{code}</span>}
            </p>
          )}
          {savedAt && (
            <p class="saved" role="status" data-saved="">
              <Icon name="check-circle" />
              <span>{text.savedAt(savedAt)}</span>
            </p>
          )}
        </div>
        <ol class="stepper" aria-label={text.steps}>
          {steps.map((step) => (
            <StepLine key={step.label} step={step} />
          ))}
        </ol>
        {current && (
          <p class="stepper-text">
            {text.position(position + 1, steps.length)} <b>{current.label}</b>
          </p>
        )}
      </div>
    </div>
  );
}
