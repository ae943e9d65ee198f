import type { ComponentChildren } from 'preact';
import { Choice } from './choice.tsx';
import { fieldId } from './field-id.ts';
import { FieldGroup } from './field-parts.tsx';
import type { RadioOption } from './radio-field.tsx';

interface CheckboxGroupProps {
  name: string;
  legend: string;
  values: readonly string[];
  options: readonly RadioOption[];
  hint?: ComponentChildren;
  error?: string | undefined;
  required?: boolean | undefined;
  inline?: boolean | undefined;
}

/** Any number of answers to one question; they arrive as repeated values of one name. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { name, legend, values, options, hint, error, required, inline } = props;
  const id = fieldId(name);
  return (
    <FieldGroup id={id} legend={legend} hint={hint} error={error} required={required}>
      <div class={inline ? 'cols choices' : 'choices'}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={index === 0 ? id : fieldId(`${name}-${option.value}`)}
            name={name}
            value={option.value}
            checked={values.includes(option.value)}
            label={option.label}
            hint={option.hint}
            end={option.end}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
