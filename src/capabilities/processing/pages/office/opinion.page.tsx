import { deskPath, listEvents, openConsultations } from '#capabilities/dossier/index.ts';
import { standingStep } from '#engines/workflow/workflow.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages, type FieldMessage } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { consultAgency } from '../../actions/consult-agency.ts';
import { OpinionView } from './opinion.view.tsx';
import { REFUSALS } from './processing.text.ts';
import { loadSubject, type ProcessingSubject } from './processing-subject.ts';

/** A co-operating agency of the step the dossier stands on. */
export interface AskedAgency {
  readonly id: string;
  readonly name: string;
  readonly hours: number;
  /** Asked, and not answered yet. */
  readonly isOpen: boolean;
}

export interface OpinionSubject extends ProcessingSubject {
  readonly agencies: readonly AskedAgency[];
}

interface OpinionValues {
  readonly consultation: string;
  readonly text: string;
}

/** Lấy ý kiến cơ quan phối hợp: asks one that is not asked, takes down the answer of one that is. */
export function opinionPages(platform: Platform) {
  const form: ChangeForm<OpinionSubject, OpinionValues> = {
    async load(request) {
      const subject = await loadSubject(platform, request, 'request-opinion', 'record-opinion');
      const open = openConsultations(await listEvents(platform.database.kysely, subject.dossier.id));
      const { workflow, step, workflowStep } = subject.dossier;
      const consultations = standingStep(workflow, step, workflowStep)?.consultations ?? [];
      return {
        ...subject,
        agencies: consultations.map(({ id, of, hours }) => ({ id, name: of, hours, isOpen: open.includes(id) })),
      };
    },
    parse(fields) {
      const consultation = fields['co-quan'] ?? '';
      const text = (fields['y-kien'] ?? '').trim();
      const errors: FieldMessage[] = [];
      if (consultation === '') errors.push({ field: 'co-quan', message: REFUSALS['agency-missing'] ?? '' });
      if (text === '') errors.push({ field: 'y-kien', message: REFUSALS['request-missing'] ?? '' });
      return errors.length === 0 ? { values: { consultation, text } } : { errors };
    },
    run: ({ officer, dossier, agencies }, values, { expectedVersion }) =>
      consultAgency(platform.database, {
        code: dossier.code,
        officer,
        expectedVersion,
        at: platform.clock.now(),
        action: agencies.some(({ id, isOpen }) => id === values.consultation && isOpen)
          ? 'record-opinion'
          : 'request-opinion',
        ...values,
      }),
    explain: (refusal) => ({
      field: refusal === 'request-missing' ? 'y-kien' : '',
      message: REFUSALS[refusal] ?? refusal,
    }),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Lấy ý kiến hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <OpinionView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=lay-y-kien`,
  };
  return changePages(form);
}
