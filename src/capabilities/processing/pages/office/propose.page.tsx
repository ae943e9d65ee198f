import { deskPath } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages, type FieldMessage } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { type ProposedOutcome, proposeDossier } from '../../actions/propose-dossier.ts';
import { REFUSALS } from './processing.text.ts';
import { loadSubject, type ProcessingSubject } from './processing-subject.ts';
import { ProposeView } from './propose.view.tsx';

const OUTCOMES: readonly ProposedOutcome[] = ['grant', 'decline'];

/** Đề xuất của chuyên viên. */
export function proposePages(platform: Platform) {
  const form: ChangeForm<ProcessingSubject, { outcome: ProposedOutcome; opinion: string }> = {
    load: (request) => loadSubject(platform, request, 'propose'),
    parse(fields) {
      const outcome = OUTCOMES.find((one) => one === fields['ket-qua']);
      const opinion = (fields['y-kien'] ?? '').trim();
      const errors: FieldMessage[] = [];
      if (!outcome) errors.push({ field: 'ket-qua', message: REFUSALS['outcome-missing'] ?? '' });
      if (opinion === '') errors.push({ field: 'y-kien', message: REFUSALS['opinion-missing'] ?? '' });
      return outcome && errors.length === 0 ? { values: { outcome, opinion } } : { errors };
    },
    run: ({ officer, dossier }, values, { expectedVersion }) =>
      proposeDossier(platform.database, {
        code: dossier.code,
        officer,
        expectedVersion,
        at: platform.clock.now(),
        ...values,
      }),
    explain: (refusal) => ({
      field: refusal === 'opinion-missing' ? 'y-kien' : '',
      message: REFUSALS[refusal] ?? refusal,
    }),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Đề xuất kết quả hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <ProposeView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=de-xuat`,
  };
  return changePages(form);
}
