/** Lỗi của một câu trả lời: a code and what its sentence needs; the words are the presentation's. */
export type FaultCode =
  | 'required'
  | 'too-long'
  | 'name-chars'
  | 'name-length'
  | 'name-needs-family-and-given'
  | 'personal-id-format'
  | 'personal-id-province'
  | 'personal-id-future-year'
  | 'personal-id-sex'
  | 'personal-id-year'
  | 'personal-id-abroad'
  | 'tax-code-format'
  | 'tax-code-check-digit'
  | 'phone-format'
  | 'phone-not-mobile'
  | 'email-format'
  | 'url-format'
  | 'time-format'
  | 'number-format'
  | 'number-min'
  | 'number-max'
  | 'date-format'
  | 'date-incomplete'
  | 'date-future'
  | 'date-too-early'
  | 'too-young'
  | 'pattern'
  | 'paper-number'
  | 'forbidden-word'
  | 'only-prefix'
  | 'not-an-option'
  | 'one-row-needed'
  | 'one-row-only'
  | 'duplicate'
  | 'row-missing'
  | 'family-name-differs'
  | 'value-differs'
  /** Asked to be mended, and still as it was. */
  | 'unchanged';

export interface Fault {
  /** Name of the field, or of the group when it concerns the group as a whole. */
  readonly field: string;
  readonly code: FaultCode;
  readonly params: Readonly<Record<string, string>>;
}

export interface Findings {
  readonly errors: readonly Fault[];
  /** Worth a second look, no hindrance to filing. */
  readonly warnings: readonly Fault[];
}
