/** The list of what to correct, and the same sentence at the field. */
import { type Html, html } from '../html.ts';

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export function errorSummary(errors: readonly FieldError[]): Html {
  if (errors.length === 0) return html``;
  const items = errors.map((error) => html`<li><a href="#f-${error.field}">${error.message}</a></li>`);
  return html`<div class="errors" role="alert" tabindex="-1"><h2>Bạn xem lại</h2><ul>${items}</ul></div>`;
}

export function errorAt(field: string, errors: readonly FieldError[]): Html {
  const found = errors.find((error) => error.field === field);
  return found ? html`<p class="error" id="e-${field}">${found.message}</p>` : html``;
}

/** @param hinted the field has a hint with the id h-<field> */
export function describedBy(field: string, errors: readonly FieldError[], hinted = false): Html {
  const wrong = errors.some((error) => error.field === field);
  const ids = [wrong && `e-${field}`, hinted && `h-${field}`].filter((id) => id !== false).join(' ');
  return html`${wrong && html` aria-invalid="true"`}${ids !== '' && html` aria-describedby="${ids}"`}`;
}
