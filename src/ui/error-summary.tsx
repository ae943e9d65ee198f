import { inLanguages } from '#shared/language.ts';
import { fieldId } from './field-id.ts';
import { Icon } from './icon.tsx';
import { inVietnamese } from './in-vietnamese.tsx';

const text = inLanguages(
  { title: (count: number) => `Có ${count} chỗ cần sửa` },
  { title: (count) => (count === 1 ? 'There is 1 thing to correct' : `There are ${count} things to correct`) },
);

export interface FieldMessage {
  field: string;
  message: string;
  /** Words that exist in Vietnamese only. */
  isInVietnamese?: boolean | undefined;
}

interface ErrorSummaryProps {
  errors: readonly FieldMessage[];
  title?: string | undefined;
}

/** Every error once more at the top, each leading to its field; shown only when there is one. */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div class="errsum" role="alert" tabIndex={-1} aria-labelledby="error-summary-title" data-error-summary="">
      <h2 id="error-summary-title">
        <Icon name="error" />
        <span>{title ?? text.title(errors.length)}</span>
      </h2>
      <ul>
        {errors.map(({ field, message, isInVietnamese }) => (
          <li key={`${field} ${message}`} lang={isInVietnamese ? inVietnamese() : undefined}>
            {field ? <a href={`#${fieldId(field)}`}>{message}</a> : message}
          </li>
        ))}
      </ul>
    </div>
  );
}
