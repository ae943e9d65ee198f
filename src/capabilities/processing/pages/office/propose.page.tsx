import { deskPath, findResultDraft } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages, type FieldMessage } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { type ProposedOutcome, proposeDossier } from '../../actions/propose-dossier.ts';
import { REFUSALS } from './processing.text.ts';
import { loadSubject, type ProcessingSubject } from './processing-subject.ts';
import { ProposeView } from './propose.view.tsx';

export interface ProposeSubject extends ProcessingSubject {
  /** Dự thảo kết quả, where officers write it. */
  readonly draft: Awaited<ReturnType<typeof findResultDraft>>;
}

const OUTCOMES: readonly ProposedOutcome[] = ['grant', 'decline'];

const FIELD_OF: Readonly<Record<string, string>> = { 'opinion-missing': 'y-kien', 'draft-missing': 'ket-qua' };

/** Đề xuất của chuyên viên. */
export function proposePages(platform: Platform) {
  const form: ChangeForm<ProposeSubject, { outcome: ProposedOutcome; opinion: string }> = {
    async load(request) {
      const subject = await loadSubject(platform, request, 'propose');
      return { ...subject, draft: await findResultDraft(platform.database.kysely, subject.dossier) };
    },
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
      field: FIELD_OF[refusal] ?? '',
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
