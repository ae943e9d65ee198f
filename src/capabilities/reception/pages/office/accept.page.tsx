import { type Assignee, deskPath, listAssignees } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { acceptDossier } from '../../actions/accept-dossier.ts';
import { AcceptView } from './accept.view.tsx';
import { REFUSALS } from './reception.text.ts';
import { loadSubject, type ReceptionSubject } from './reception-subject.ts';

interface AcceptSubject extends ReceptionSubject {
  readonly assignees: readonly Assignee[];
}

/** Tiếp nhận, with or without handing over to a specialist at once. */
export function acceptPages(platform: Platform) {
  const form: ChangeForm<AcceptSubject, { assigneeId: string; note: string }> = {
    async load(request) {
      const subject = await loadSubject(platform, request, 'accept');
      const assignees = await listAssignees(platform.database.kysely, subject.dossier.handlingUnit.id);
      return { ...subject, assignees };
    },
    parse: (fields) => ({
      values: { assigneeId: fields['nguoi-xu-ly'] ?? '', note: (fields['ghi-chu'] ?? '').trim() },
    }),
    run: ({ officer, dossier }, { assigneeId, note }, { expectedVersion }) =>
      acceptDossier(platform.database, {
        code: dossier.code,
        officer,
        expectedVersion,
        at: platform.clock.now(),
        note,
        ...(assigneeId === '' ? {} : { assigneeId }),
      }),
    explain: (refusal) => ({
      field: refusal === 'assignee-unknown' ? 'nguoi-xu-ly' : '',
      message: REFUSALS[refusal] ?? refusal,
    }),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Tiếp nhận hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <AcceptView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=tiep-nhan`,
  };
  return changePages(form);
}
