import type { FormFields } from '#platform/web/form-fields.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import type { LateDeed } from '../../actions/decide-entry.ts';
import { LONGEST_LATE_TEXT } from '../../domain/late-entry.ts';
import { OFFICE_LATE } from './late-entries.text.ts';

export type ReadDeed =
  | { readonly ok: true; readonly deed: LateDeed }
  | { readonly ok: false; readonly errors: readonly FieldMessage[] };

/** A telephone or personal number: what must not become public stands out by its digits. */
const PERSONAL_NUMBER = /(?:\d[\s.-]?){9,}/;

export function readExplanation(fields: FormFields): ReadDeed {
  return readText(fields, { field: 'giai-trinh', type: 'explained', isRequired: true });
}

export function readDecision(fields: FormFields): ReadDeed {
  return fields['viec'] === 'khong'
    ? readText(fields, { field: 'ly-do', type: 'withheld', isRequired: true })
    : readText(fields, { field: 'cong-khai', type: 'published', isRequired: false });
}

interface Wanted {
  readonly field: 'giai-trinh' | 'ly-do' | 'cong-khai';
  readonly type: LateDeed['type'];
  readonly isRequired: boolean;
}

function readText(fields: FormFields, { field, type, isRequired }: Wanted): ReadDeed {
  const text = (fields[field] ?? '').trim();
  const refuse = (message: string): ReadDeed => ({ ok: false, errors: [{ field, message }] });
  if (text === '' && isRequired && field !== 'cong-khai') return refuse(OFFICE_LATE.missing[field]);
  if (text.length > LONGEST_LATE_TEXT) return refuse(OFFICE_LATE.tooLong);
  if (type !== 'withheld' && PERSONAL_NUMBER.test(text)) return refuse(OFFICE_LATE.personalNumber);
  const version = Number(fields['phien-ban']);
  return {
    ok: true,
    deed: { type, text: text === '' ? null : text, version: Number.isInteger(version) ? version : 0 },
  };
}
