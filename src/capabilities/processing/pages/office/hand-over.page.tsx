import { type Assignee, deskPath, listAssignees } from '#capabilities/dossier/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { handOverDossier } from '../../actions/hand-over-dossier.ts';
import { HandOverView, TakeOverView } from './hand-over.view.tsx';
import { REFUSALS } from './processing.text.ts';
import { loadSubject, type ProcessingSubject } from './processing-subject.ts';

export interface HandOverSubject extends ProcessingSubject {
  readonly assignees: readonly Assignee[];
}

const ABOUT_ASSIGNEE = new Set(['assignee-missing', 'already-assigned', 'assignee-unknown']);

/** Phân công or chuyển xử lý to somebody of the handling unit. */
export function handOverPages(platform: Platform) {
  const form: ChangeForm<HandOverSubject, { assigneeId: string; note: string }> = {
    async load(request) {
      const subject = await loadSubject(platform, request, 'assign', 'forward');
      const today = todayInVietnam(platform.clock).toString();
      const assignees = await listAssignees(platform.database.kysely, subject.dossier.handlingUnit.id, today);
      return { ...subject, assignees: assignees.filter(({ officerId }) => officerId !== subject.dossier.assigneeId) };
    },
    parse(fields) {
      const assigneeId = fields['nguoi-xu-ly'] ?? '';
      if (assigneeId === '') return { errors: [{ field: 'nguoi-xu-ly', message: REFUSALS['assignee-missing'] ?? '' }] };
      return { values: { assigneeId, note: (fields['y-kien'] ?? '').trim() } };
    },
    run: ({ officer, dossier }, values, { expectedVersion }) =>
      handOverDossier(platform.database, {
        code: dossier.code,
        officer,
        action: dossier.step === 'awaiting-assignment' ? 'assign' : 'forward',
        expectedVersion,
        at: platform.clock.now(),
        ...values,
      }),
    explain: (refusal) => ({
      field: ABOUT_ASSIGNEE.has(refusal) ? 'nguoi-xu-ly' : '',
      message: REFUSALS[refusal] ?? refusal,
    }),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Chuyển xử lý hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <HandOverView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=chuyen-xu-ly`,
  };
  return changePages(form);
}

/** Nhận việc: the officer takes the dossier. */
export function takeOverPages(platform: Platform) {
  const form: ChangeForm<ProcessingSubject, null> = {
    load: (request) => loadSubject(platform, request, 'take-over'),
    parse: () => ({ values: null }),
    run: ({ officer, dossier }, _values, { expectedVersion }) =>
      handOverDossier(platform.database, {
        code: dossier.code,
        officer,
        action: 'take-over',
        assigneeId: officer.officerId,
        expectedVersion,
        at: platform.clock.now(),
      }),
    explain: (refusal) => ({ field: '', message: REFUSALS[refusal] ?? refusal }),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Nhận việc hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <TakeOverView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=nhan-viec`,
  };
  return changePages(form);
}
