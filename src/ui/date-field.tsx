import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';
import { fieldId } from './field-id.ts';
import { FieldGroup, type FieldProps, FieldSource } from './field-parts.tsx';

const text = inLanguages({ day: 'Ngày', month: 'Tháng', year: 'Năm' }, { day: 'Day', month: 'Month', year: 'Year' });

export interface TypedDate {
  day: string;
  month: string;
  year: string;
}

interface DateFieldProps extends FieldProps {
  value: TypedDate;
  readOnly?: boolean | undefined;
  source?: ComponentChildren;
  /** Lets the browser offer the person's own date of birth. */
  birthDate?: boolean | undefined;
}

const parts = [
  { part: 'day', length: 2 },
  { part: 'month', length: 2 },
  { part: 'year', length: 4 },
] as const;

/** A date in three fields, so that nobody fights a calendar to reach 1958. */
export function DateField(props: DateFieldProps) {
  const { name, label, value, hint, error, required, readOnly, source, birthDate } = props;
  const id = fieldId(name);
  return (
    <div id={id} class="target">
      <FieldGroup id={id} legend={label} hint={hint} error={error} required={required}>
        <div class="date">
          {parts.map(({ part, length }) => (
            <div key={part} class={part}>
              <label for={fieldId(`${name}.${part}`)}>{text[part]}</label>
              <input
                class="input"
                id={fieldId(`${name}.${part}`)}
                name={`${name}.${part}`}
                value={value[part]}
                inputMode="numeric"
                maxLength={length}
                readOnly={readOnly}
                required={required}
                autocomplete={birthDate ? `bday-${part}` : undefined}
                aria-describedby={error ? `${id}-error` : undefined}
                aria-invalid={error ? 'true' : undefined}
              />
            </div>
          ))}
        </div>
        <FieldSource id={id} source={source} />
      </FieldGroup>
    </div>
  );
}
