import { deskPath } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { issueResult } from '../../actions/issue-result.ts';
import { reopenDossier } from '../../actions/reopen-dossier.ts';
import { resultMeans } from '../../signing/result-means.ts';
import { IssueView, ReopenView } from './result-forms.view.tsx';
import { REFUSALS } from './results.text.ts';
import { type IssueSubject, loadIssue, loadSubject, type ResultsSubject } from './results-subject.ts';

const explain = (refusal: string) => ({
  field: refusal === 'reason-missing' ? 'ly-do' : '',
  message: REFUSALS[refusal] ?? refusal,
});

/** Ban hành kết quả: number, date and certificate are made when the button is pressed. */
export function issuePages(platform: Platform) {
  const means = resultMeans(platform);
  const form: ChangeForm<IssueSubject, null> = {
    load: (request) => loadIssue(platform, request),
    parse: () => ({ values: null }),
    run: ({ officer, dossier }, _values, { expectedVersion }) =>
      issueResult(means, { code: dossier.code, officer, expectedVersion, at: platform.clock.now() }),
    explain,
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Ban hành kết quả hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <IssueView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=ban-hanh`,
  };
  return changePages(form);
}

/** Mở lại để sửa sai sót, while the result has not been handed back. */
export function reopenPages(platform: Platform) {
  const form: ChangeForm<ResultsSubject, string> = {
    load: (request) => loadSubject(platform, request, 'correct'),
    parse: (fields) => ({ values: (fields['ly-do'] ?? '').trim() }),
    run: ({ officer, dossier }, reason, { expectedVersion }) =>
      reopenDossier(platform.database, {
        code: dossier.code,
        officer,
        expectedVersion,
        at: platform.clock.now(),
        reason,
      }),
    explain,
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Sửa sai sót kết quả hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <ReopenView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=mo-lai`,
  };
  return changePages(form);
}
