import type { ComponentChildren } from 'preact';
import { describedBy, fieldId } from './field-id.ts';
import { FieldFrame, type FieldProps } from './field-parts.tsx';

interface TextareaFieldProps extends FieldProps {
  value: string;
  rows?: number | undefined;
  maxLength?: number | undefined;
  readOnly?: boolean | undefined;
  source?: ComponentChildren;
}

export function TextareaField(props: TextareaFieldProps) {
  const { name, label, value, hint, error, required, rows = 4, source } = props;
  const id = fieldId(name);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required} source={source}>
      <textarea
        class="input"
        id={id}
        name={name}
        rows={rows}
        required={required}
        readOnly={props.readOnly}
        maxLength={props.maxLength}
        aria-describedby={describedBy(id, { hint, error, source })}
        aria-invalid={error ? 'true' : undefined}
        // A line break right after the opening tag is swallowed by the parser; one more keeps what was typed.
        value={value.startsWith('\n') ? `\n${value}` : value}
      />
    </FieldFrame>
  );
}
