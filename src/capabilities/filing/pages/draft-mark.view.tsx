import type { FormFields } from '#platform/web/form-fields.ts';

const DRAFT_FIELD = 'ho-so';
const NO_DRAFT = '00000000-0000-0000-0000-000000000000';

/** Says of which draft a form was made, so that one left open in a window does not write into the next person's. */
export function DraftMark({ draftId }: { draftId: string }) {
  return <input type="hidden" name={DRAFT_FIELD} value={draftId} />;
}

/** The draft of a form as sent; one that does not exist when the form names none. */
export function draftIdOf(fields: FormFields): string {
  const named = fields[DRAFT_FIELD] ?? '';
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(named) ? named : NO_DRAFT;
}
