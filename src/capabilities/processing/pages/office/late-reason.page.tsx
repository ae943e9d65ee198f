import { deskPath, LATE_REASONS, type LateReason, stateLateReason } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages, type FieldMessage } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { LateReasonView } from './late-reason.view.tsx';
import { REFUSALS } from './processing.text.ts';
import { loadSubject, type ProcessingSubject } from './processing-subject.ts';

interface TypedLateReason {
  readonly lateReason: LateReason;
  readonly explanation: string;
}

/** Nêu lý do quá hạn, after a dossier was settled late. */
export function lateReasonPages(platform: Platform) {
  const { database, clock } = platform;
  const form: ChangeForm<ProcessingSubject, TypedLateReason> = {
    load: (request) => loadSubject(platform, request, 'state-late-reason'),
    begin: ({ dossier }) => ({ 'loai-ly-do': dossier.lateReason ?? '' }),
    parse: parseLateReason,
    run: ({ officer, dossier }, typed, { expectedVersion }) =>
      stateLateReason(database, { code: dossier.code, officer, expectedVersion, at: clock.now(), ...typed }),
    explain: (refusal) => fail('', refusal),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Lý do quá hạn của hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <LateReasonView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=ly-do-qua-han`,
  };
  return changePages(form);
}

const fail = (field: string, code: string): FieldMessage => ({ field, message: REFUSALS[code] ?? code });

function parseLateReason(fields: FormFields): { values: TypedLateReason } | { errors: FieldMessage[] } {
  const lateReason = LATE_REASONS.find((code) => code === fields['loai-ly-do']);
  const explanation = (fields['ly-do'] ?? '').trim();
  if (lateReason && explanation !== '') return { values: { lateReason, explanation } };
  return {
    errors: [
      ...(lateReason ? [] : [fail('loai-ly-do', 'reason-code-missing')]),
      ...(explanation === '' ? [fail('ly-do', 'late-explanation-missing')] : []),
    ],
  };
}
