import { deskPath } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { refuseDossier } from '../../actions/refuse-dossier.ts';
import { REFUSALS } from './reception.text.ts';
import { loadSubject, type ReceptionSubject } from './reception-subject.ts';
import { RefuseView } from './refuse.view.tsx';

/** Từ chối tiếp nhận, with the reason the citizen reads. */
export function refusePages(platform: Platform) {
  const form: ChangeForm<ReceptionSubject, string> = {
    load: (request) => loadSubject(platform, request, 'refuse'),
    parse: (fields) => ({ values: (fields['ly-do'] ?? '').trim() }),
    run: ({ officer, dossier }, reason, { expectedVersion }) =>
      refuseDossier(platform.database, {
        code: dossier.code,
        officer,
        expectedVersion,
        at: platform.clock.now(),
        reason,
      }),
    explain: (refusal) => ({
      field: refusal === 'reason-missing' ? 'ly-do' : '',
      message: REFUSALS[refusal] ?? refusal,
    }),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Từ chối tiếp nhận hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <RefuseView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=tu-choi`,
  };
  return changePages(form);
}
