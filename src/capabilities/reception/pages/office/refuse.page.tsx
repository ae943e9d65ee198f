import { deskPath } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { refuseDossier } from '../../actions/refuse-dossier.ts';
import { REFUSALS } from './reception.text.ts';
import { loadSubject, type ReceptionSubject } from './reception-subject.ts';
import { RefuseView } from './refuse.view.tsx';

const FIELD_OF_REFUSAL: Readonly<Record<string, string>> = {
  'reason-kind-missing': 'loai-ly-do',
  'reason-missing': 'ly-do',
};

/** Từ chối tiếp nhận, with the reason the citizen reads. */
export function refusePages(platform: Platform) {
  const form: ChangeForm<ReceptionSubject, { reasonCode: string; explanation: string }> = {
    load: (request) => loadSubject(platform, request, 'refuse'),
    parse: (fields) => ({
      values: { reasonCode: fields['loai-ly-do'] ?? '', explanation: (fields['ly-do'] ?? '').trim() },
    }),
    run: ({ officer, dossier }, typed, { expectedVersion }) =>
      refuseDossier(platform.database, {
        code: dossier.code,
        officer,
        expectedVersion,
        at: platform.clock.now(),
        ...typed,
      }),
    explain: (refusal) => ({
      field: FIELD_OF_REFUSAL[refusal] ?? '',
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
