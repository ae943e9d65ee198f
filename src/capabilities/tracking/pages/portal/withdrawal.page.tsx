import {
  type CitizenActor,
  canChange,
  type DossierDetail,
  getCitizenDossier,
  requestWithdrawal,
} from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { PERSONAL_DOSSIERS_PATH, personalDossierPath } from '../../paths.ts';
import { readWithdrawal } from '../withdrawal.form.ts';
import { notOfferedText } from '../withdrawal.text.ts';
import { signedInCitizen } from './signed-in-citizen.ts';
import { WithdrawalView } from './withdrawal.view.tsx';

export interface WithdrawalSubject {
  readonly citizen: CitizenActor;
  readonly dossier: DossierDetail;
  readonly offered: boolean;
}

/** Rút hồ sơ: asked once; asking again while it is being looked at leads to the dossier. */
export function withdrawalPages(platform: Platform) {
  const form: ChangeForm<WithdrawalSubject, { reason: string }> = {
    async load(request) {
      const citizen = signedInCitizen(request);
      const { dossierCode } = request.params as { dossierCode: string };
      const dossier = await getCitizenDossier(platform.database.kysely, citizen, dossierCode);
      return { citizen, dossier, offered: canChange(citizen, dossier, 'request-withdrawal') };
    },
    parse: readWithdrawal,
    run: ({ citizen, dossier }, { reason }, { expectedVersion }) =>
      requestWithdrawal(platform.database, {
        code: dossier.code,
        citizen,
        expectedVersion,
        at: platform.clock.now(),
        reason,
      }),
    explain: (_refusal, _name, { dossier }) => ({ field: '', message: notOfferedText(dossier) }),
    send(reply, status, view) {
      const { dossier } = view.subject;
      if (dossier.step === 'withdrawing') return reply.redirect(askedPath(dossier), 303);
      return sendPortalPage(reply, {
        title: `Rút hồ sơ ${dossier.code}`,
        active: PERSONAL_DOSSIERS_PATH,
        status,
        hasErrors: view.errors.length > 0,
        body: <WithdrawalView {...view} />,
      });
    },
    done: ({ dossier }) => askedPath(dossier),
  };
  return changePages(form);
}

function askedPath({ code }: DossierDetail): string {
  return `${personalDossierPath(code)}?da-rut=1`;
}
