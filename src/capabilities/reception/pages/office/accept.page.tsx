import {
  type Assignee,
  type ChecklistLine,
  deskPath,
  listAssignees,
  listSimilarDossiers,
  PAPER_FORMS,
  type PaperCheck,
  type SimilarDossier,
} from '#capabilities/dossier/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { parseChecks, proposedChecks } from '#ui/office/paper-checklist-fields.ts';
import { acceptDossier } from '../../actions/accept-dossier.ts';
import { loadChecklist } from '../../actions/load-checklist.ts';
import { AcceptView } from './accept.view.tsx';
import { REFUSALS } from './reception.text.ts';
import { loadSubject, type ReceptionSubject } from './reception-subject.ts';

export interface AcceptSubject extends ReceptionSubject {
  readonly assignees: readonly Assignee[];
  readonly lines: readonly ChecklistLine[];
  readonly similar: readonly SimilarDossier[];
}

interface TypedAcceptance {
  readonly assigneeId: string;
  readonly note: string;
  readonly checks: readonly PaperCheck[];
}

/** Tiếp nhận: the papers are checked off, with or without handing over to a specialist at once. */
export function acceptPages(platform: Platform) {
  const form: ChangeForm<AcceptSubject, TypedAcceptance> = {
    load: async (request) => describe(platform, await loadSubject(platform, request, 'accept')),
    begin: ({ lines }) => proposedChecks(lines),
    parse(fields, { lines }) {
      const { checks, errors } = parseChecks(fields, lines, PAPER_FORMS);
      if (errors.length > 0) return { errors };
      return {
        values: { assigneeId: fields['nguoi-xu-ly'] ?? '', note: (fields['ghi-chu'] ?? '').trim(), checks },
      };
    },
    run: ({ officer, dossier }, { assigneeId, note, checks }, { expectedVersion }) =>
      acceptDossier(platform.database, {
        code: dossier.code,
        officer,
        expectedVersion,
        at: platform.clock.now(),
        note,
        feeBefore: platform.config.payment.feeBefore,
        checks,
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

async function describe({ database, clock }: Platform, subject: ReceptionSubject): Promise<AcceptSubject> {
  const { kysely } = database;
  const { dossier, officer } = subject;
  const [assignees, lines, similar] = await Promise.all([
    listAssignees(kysely, dossier.handlingUnit.id, todayInVietnam(clock).toString()),
    loadChecklist(kysely, dossier),
    listSimilarDossiers(kysely, officer, dossier),
  ]);
  return { ...subject, assignees, lines, similar };
}
