import { deskPath } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages, type FieldMessage } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { consultAgency } from '../../actions/consult-agency.ts';
import { type AskedAgency, listAgencies } from './asked-agency.ts';
import { OpinionView } from './opinion.view.tsx';
import { REFUSALS } from './processing.text.ts';
import { loadSubject, type ProcessingSubject } from './processing-subject.ts';

export interface OpinionSubject extends ProcessingSubject {
  /** Those that were asked and have not answered. */
  readonly agencies: readonly AskedAgency[];
}

interface OpinionValues {
  readonly consultation: string;
  readonly text: string;
}

/** Ghi ý kiến nhận được of an agency that does not answer in the system. */
export function opinionPages(platform: Platform) {
  const form: ChangeForm<OpinionSubject, OpinionValues> = {
    async load(request) {
      const subject = await loadSubject(platform, request, 'record-opinion');
      const agencies = await listAgencies(platform.database.kysely, subject);
      return { ...subject, agencies: agencies.filter(({ isOpen }) => isOpen) };
    },
    parse(fields) {
      const consultation = fields['co-quan'] ?? '';
      const text = (fields['y-kien'] ?? '').trim();
      const errors: FieldMessage[] = [];
      if (consultation === '') errors.push({ field: 'co-quan', message: REFUSALS['agency-missing'] ?? '' });
      if (text === '') errors.push({ field: 'y-kien', message: REFUSALS['opinion-text-missing'] ?? '' });
      return errors.length === 0 ? { values: { consultation, text } } : { errors };
    },
    run: ({ officer, dossier }, values, { expectedVersion }) =>
      consultAgency(platform.database, {
        code: dossier.code,
        officer,
        expectedVersion,
        at: platform.clock.now(),
        action: 'record-opinion',
        ...values,
      }),
    explain: (refusal) => ({ field: '', message: REFUSALS[refusal] ?? refusal }),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Ghi ý kiến nhận được, hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <OpinionView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=ghi-y-kien`,
  };
  return changePages(form);
}
