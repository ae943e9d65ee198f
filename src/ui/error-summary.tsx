import { fieldId } from './field-id.ts';
import { Icon } from './icon.tsx';

export interface FieldMessage {
  field: string;
  message: string;
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
        <span>{title ?? `Có ${errors.length} chỗ cần sửa`}</span>
      </h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>{field ? <a href={`#${fieldId(field)}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}
