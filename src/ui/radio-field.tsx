import type { ComponentChildren } from 'preact';
import { Choice } from './choice.tsx';
import { fieldId } from './field-id.ts';
import { FieldGroup } from './field-parts.tsx';

export interface RadioOption {
  value: string;
  label: string;
  hint?: ComponentChildren;
  /** Stands at the right edge: an amount. */
  end?: ComponentChildren;
}

interface RadioFieldProps {
  name: string;
  legend: string;
  value: string;
  options: readonly RadioOption[];
  hint?: ComponentChildren;
  error?: string | undefined;
  required?: boolean | undefined;
  /** Short answers side by side where there is room. */
  inline?: boolean | undefined;
  disabled?: boolean | undefined;
  /** The legend is a heading of the page. */
  heading?: boolean | undefined;
  data?: Record<`data-${string}`, string> | undefined;
}

export function RadioField(props: RadioFieldProps) {
  const { name, legend, value, options, hint, error, required, inline, heading } = props;
  const id = fieldId(name);
  return (
    <FieldGroup id={id} legend={legend} hint={hint} error={error} required={required} heading={heading}>
      <div class={inline ? 'cols choices' : 'choices'}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            // The first one carries the field's own id: the error summary leads to it.
            id={index === 0 ? id : fieldId(`${name}-${option.value}`)}
            name={name}
            value={option.value}
            checked={option.value === value}
            label={option.label}
            hint={option.hint}
            end={option.end}
            required={required}
            disabled={props.disabled}
            data={props.data}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
