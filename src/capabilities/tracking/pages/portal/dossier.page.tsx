import type { FastifyReply, FastifyRequest } from 'fastify';
import { canChange, isBundleCode, mayAsk } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { PERSONAL_DOSSIERS_PATH } from '../../paths.ts';
import { showBundle } from './bundle.page.tsx';
import { DossierView } from './dossier.view.tsx';
import { readPersonalDossier } from './read-dossier.ts';
import { signedInCitizen } from './signed-in-citizen.ts';

export function dossierPage(platform: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const citizen = signedInCitizen(request);
    const { dossierCode } = request.params as { dossierCode: string };
    if (isBundleCode(dossierCode)) return showBundle(platform, reply, citizen, dossierCode);
    const {
      'da-bo-sung': supplemented,
      'da-rut': withdrawn,
      'da-hoi': asked,
    } = request.query as Record<string, unknown>;
    const parts = await readPersonalDossier(platform, citizen.accountId, dossierCode);
    const justSupplemented = supplemented !== undefined && parts.events.at(-1)?.type === 'supplement-answered';
    const justWithdrawn = withdrawn !== undefined && parts.dossier.step === 'withdrawing';
    const justAsked = asked !== undefined && parts.questions.at(-1)?.answer === undefined;
    const mayWithdraw = canChange(citizen, parts.dossier, 'request-withdrawal');
    return sendPortalPage(reply, {
      title: `Hồ sơ ${parts.dossier.code}`,
      active: PERSONAL_DOSSIERS_PATH,
      body: (
        <DossierView
          {...parts}
          {...{ justSupplemented, justWithdrawn, justAsked, mayWithdraw }}
          mayAsk={mayAsk(citizen)}
          now={platform.clock.now()}
        />
      ),
    });
  };
}
