import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';
import { Button } from './button.tsx';
import { Choice } from './choice.tsx';
import { fieldId } from './field-id.ts';
import { FieldError, FieldHint } from './field-parts.tsx';

const text = inLanguages({ search: 'Tìm' }, { search: 'Search' });

interface PickerProps {
  /** Name of the chosen value. */
  name: string;
  /** Name of the search box; the button sends the form back under `_tim`. */
  searchName: string;
  label: string;
  query: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  value: string;
  options: readonly { value: string; code?: string | undefined; label: string; hint?: string | undefined }[];
  legend: string;
  footer?: ComponentChildren;
}

/** Search a long list in one's own words, then choose among what fits. */
export function Picker(props: PickerProps) {
  const { name, searchName, label, query, hint, error, value, options, legend, footer } = props;
  const id = fieldId(name);
  const searchId = fieldId(searchName);
  return (
    <div class={error ? 'field has-err' : 'field'} data-picker={name}>
      <label for={searchId}>{label}</label>
      <FieldHint id={searchId}>{hint}</FieldHint>
      <FieldError id={id} error={error} />
      <div class="picker-search">
        <input
          class="input"
          id={searchId}
          name={searchName}
          value={query}
          autocomplete="off"
          aria-describedby={[hint && `${searchId}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
        />
        <Button kind="secondary" name="_tim" value={name}>
          {text.search}
        </Button>
      </div>
      {options.length > 0 && (
        <fieldset class="picker">
          <legend class="sr">{legend}</legend>
          {options.map((option, index) => (
            <Choice
              key={option.value}
              type="radio"
              id={index === 0 ? id : fieldId(`${name}-${option.value}`)}
              name={name}
              value={option.value}
              checked={option.value === value}
              label={
                <>
                  {option.code && <span class="code">{option.code}</span>} {option.label}
                </>
              }
              hint={option.hint}
            />
          ))}
          {footer && <p class="foot-row">{footer}</p>}
        </fieldset>
      )}
    </div>
  );
}
