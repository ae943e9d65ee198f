import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  value: string;
  checked: boolean;
  label: ComponentChildren;
  hint?: ComponentChildren;
  /** Stands at the right edge: an amount, a count. */
  end?: ComponentChildren;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
  data?: Record<`data-${string}`, string> | undefined;
}

/** One thing to choose: the whole frame is the target, the name is bold, what it means stands below. */
export function Choice(props: ChoiceProps) {
  const hintId = props.hint ? `${props.id}-hint` : undefined;
  return (
    <label class="choice" for={props.id}>
      <input
        type={props.type}
        id={props.id}
        name={props.name}
        value={props.value}
        checked={props.checked}
        required={props.required}
        disabled={props.disabled}
        aria-describedby={[hintId, props.describedBy].filter(Boolean).join(' ') || undefined}
        aria-invalid={props.invalid ? 'true' : undefined}
        aria-labelledby={`${props.id}-label`}
        {...props.data}
      />
      <span>
        <span id={`${props.id}-label`} class="choice-label">
          {props.label}
        </span>
        {props.hint && <small id={hintId}>{props.hint}</small>}
      </span>
      {props.end && <span class="end">{props.end}</span>}
    </label>
  );
}
