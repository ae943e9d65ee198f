import type { ComponentChildren } from 'preact';
import { describedBy, fieldId } from './field-id.ts';
import { FieldFrame, type FieldProps } from './field-parts.tsx';
import { inVietnamese } from './in-vietnamese.tsx';

export interface SelectOption {
  value: string;
  label: string;
  /** A name that exists in Vietnamese only. */
  isInVietnamese?: boolean | undefined;
}

interface SelectFieldProps extends FieldProps {
  value: string;
  options: readonly SelectOption[];
  /** The first line, chosen when nothing is: "Chọn …". */
  emptyLabel?: string | undefined;
  width?: 'short' | 'medium' | 'full' | undefined;
  disabled?: boolean | undefined;
  source?: ComponentChildren;
  autocomplete?: string | undefined;
  data?: Record<`data-${string}`, string> | undefined;
}

export function SelectField(props: SelectFieldProps) {
  const { name, label, value, options, emptyLabel, hint, error, required, width = 'full', source } = props;
  const id = fieldId(name);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required} source={source}>
      <select
        class={width === 'full' ? 'input' : `input w-${width}`}
        id={id}
        name={name}
        required={required}
        disabled={props.disabled}
        autocomplete={props.autocomplete}
        aria-describedby={describedBy(id, { hint, error, source })}
        aria-invalid={error ? 'true' : undefined}
        {...props.data}
      >
        {emptyLabel !== undefined && (
          <option value="" selected={value === ''}>
            {emptyLabel}
          </option>
        )}
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            selected={option.value === value}
            lang={option.isInVietnamese ? inVietnamese() : undefined}
          >
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
