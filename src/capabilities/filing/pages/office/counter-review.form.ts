import { type ChecklistLine, type JsonObject, PAPER_FORMS, type PaperCheck } from '#capabilities/dossier/index.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { parseChecks } from '#ui/office/paper-checklist-fields.ts';
import type { Filing } from '../../actions/load-filing.ts';
import { counterText, STATEMENTS } from './counter.text.ts';

export const CONFIRM_FIELDS = {
  identity: 'doi-chieu',
  consent: 'dong-y',
  digitised: 'so-hoa',
  authorisation: 'uy-quyen',
  ownerConsent: 'chu-ho-so-dong-y',
} as const;

const LONGEST_AUTHORISATION = 300;

/** Which confirmations this dossier needs. */
export function confirmationsFor({ draft }: Filing): { readonly onBehalf: boolean; readonly digitised: boolean } {
  return { onBehalf: (draft.owner['relation'] ?? 'self') !== 'self', digitised: draft.papers.length > 0 };
}

type Parsed =
  | { readonly errors: readonly FieldMessage[] }
  | { readonly checks: readonly PaperCheck[]; readonly confirmed: JsonObject };

/** What the officer counted and confirmed; every confirmation is asked for at its own box. */
export function parseReview(fields: FormFields, filing: Filing, lines: readonly ChecklistLine[]): Parsed {
  const { checks, errors } = parseChecks(fields, lines, PAPER_FORMS);
  const { onBehalf, digitised } = confirmationsFor(filing);
  const authorisation = (fields[CONFIRM_FIELDS.authorisation] ?? '').trim().slice(0, LONGEST_AUTHORISATION);
  const needed = [
    'identity' as const,
    'consent' as const,
    ...(digitised ? ['digitised' as const] : []),
    ...(onBehalf ? ['ownerConsent' as const] : []),
  ];
  const missing = [
    ...needed.filter((name) => fields[CONFIRM_FIELDS[name]] !== 'on'),
    ...(onBehalf && authorisation === '' ? ['authorisation' as const] : []),
  ].map((name) => ({ field: CONFIRM_FIELDS[name], message: counterText[name] }));
  if (errors.length + missing.length > 0) return { errors: [...errors, ...missing] };
  return {
    checks,
    confirmed: {
      identity: STATEMENTS.identity,
      consent: STATEMENTS.consent,
      ...(digitised && { digitised: STATEMENTS.digitised }),
      ...(onBehalf && {
        onBehalf: filing.draft.owner['relation'],
        authorisation,
        ownerConsent: STATEMENTS.ownerConsent,
      }),
    },
  };
}
