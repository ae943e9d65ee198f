import type { ComponentChildren } from 'preact';
import { Choice } from './choice.tsx';
import { fieldId } from './field-id.ts';
import { FieldError } from './field-parts.tsx';

interface CheckboxFieldProps {
  name: string;
  label: ComponentChildren;
  checked: boolean;
  value?: string | undefined;
  hint?: ComponentChildren;
  error?: string | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  data?: Record<`data-${string}`, string> | undefined;
}

/** A single yes: a declaration, a consent. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { name, label, checked, value = 'on', hint, error, required } = props;
  const id = fieldId(name);
  return (
    <div class={error ? 'field has-err' : 'field'}>
      <FieldError id={id} error={error} />
      <Choice
        type="checkbox"
        id={id}
        name={name}
        value={value}
        checked={checked}
        label={label}
        hint={hint}
        required={required}
        disabled={props.disabled}
        describedBy={error ? `${id}-error` : undefined}
        invalid={Boolean(error)}
        data={props.data}
      />
    </div>
  );
}
