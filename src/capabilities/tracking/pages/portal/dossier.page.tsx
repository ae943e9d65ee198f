import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { PERSONAL_DOSSIERS_PATH } from '../../paths.ts';
import { DossierView } from './dossier.view.tsx';
import { readPersonalDossier } from './read-dossier.ts';
import { signedInCitizen } from './signed-in-citizen.ts';

export function dossierPage(platform: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { accountId } = signedInCitizen(request);
    const { dossierCode } = request.params as { dossierCode: string };
    const { 'da-bo-sung': supplemented } = request.query as { 'da-bo-sung'?: unknown };
    const parts = await readPersonalDossier(platform, accountId, dossierCode);
    const justSupplemented = supplemented !== undefined && parts.events.at(-1)?.type === 'supplement-answered';
    return sendPortalPage(reply, {
      title: `Hồ sơ ${parts.dossier.code}`,
      active: PERSONAL_DOSSIERS_PATH,
      body: <DossierView {...parts} now={platform.clock.now()} justSupplemented={justSupplemented} />,
    });
  };
}
