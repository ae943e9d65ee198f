import type { ComponentChildren, HTMLAttributes } from 'preact';
import { describedBy, fieldId } from './field-id.ts';
import { FieldFrame, type FieldProps } from './field-parts.tsx';

type InputMode = 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | 'url' | 'none';

interface TextFieldProps extends FieldProps {
  value: string;
  type?: 'text' | 'tel' | 'email' | 'password' | 'search' | 'url' | undefined;
  inputMode?: InputMode | undefined;
  autocomplete?: string | undefined;
  width?: 'short' | 'medium' | 'full' | undefined;
  readOnly?: boolean | undefined;
  /** Where a prefilled value comes from, in words. */
  source?: ComponentChildren;
  prefix?: string | undefined;
  suffix?: string | undefined;
  maxLength?: number | undefined;
  spellcheck?: boolean | undefined;
  /** Further attributes of the input, for an island to find it by. */
  data?: Record<`data-${string}`, string> | undefined;
}

export function TextField(props: TextFieldProps) {
  const { name, label, value, hint, error, required, type = 'text', width = 'full', readOnly, source } = props;
  const id = fieldId(name);
  const input = (
    <input
      class="input"
      id={id}
      name={name}
      type={type}
      value={value}
      required={required}
      readOnly={readOnly}
      inputMode={props.inputMode as HTMLAttributes<HTMLInputElement>['inputMode']}
      autocomplete={props.autocomplete}
      maxLength={props.maxLength}
      spellcheck={props.spellcheck}
      aria-describedby={describedBy(id, { hint, error, source })}
      aria-invalid={error ? 'true' : undefined}
      {...props.data}
    />
  );
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required} source={source}>
      <div class={width === 'full' ? 'affix' : `affix w-${width}`}>
        {props.prefix && <span aria-hidden="true">{props.prefix}</span>}
        {input}
        {props.suffix && <span aria-hidden="true">{props.suffix}</span>}
      </div>
    </FieldFrame>
  );
}
