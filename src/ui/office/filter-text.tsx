import { writtenDay } from '#shared/typed-day.ts';
import type { FieldMessage } from '../error-summary.tsx';
import { describedBy, fieldId } from '../field-id.ts';
import { FieldError } from '../field-parts.tsx';

interface FilterTextProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'date';
  readonly errors: readonly FieldMessage[];
}

/** A day or a word to filter by, as it was typed. */
export function FilterText({ name, label, value, type, errors }: FilterTextProps) {
  const error = errors.find(({ field }) => field === name)?.message;
  const id = fieldId(name);
  const isDay = type === 'date';
  return (
    <div class="fx">
      <label for={id}>
        {label}
        {isDay && <span class="sr"> (ngày/tháng/năm)</span>}
      </label>
      <input
        class="input"
        id={id}
        name={name}
        type="text"
        // A browser that speaks English would show 5 November as 11/05; everybody here reads 05/11.
        value={isDay && !error ? writtenDay(value) : value}
        maxLength={60}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, { error })}
      />
      <FieldError id={id} error={error} />
    </div>
  );
}
