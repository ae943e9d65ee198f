import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer, deskPath, listResults, openDossier } from '#capabilities/dossier/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { codeInPath } from '#platform/web/path-code.ts';
import { findHandover } from '../../storage/handover-queries.ts';
import { RETURN_SLIP } from './results.text.ts';
import { ReturnSlipView } from './return-slip.view.tsx';

/** GET /can-bo/ho-so/:dossierCode/phieu-tra: printed for whoever took the result, with the way to rate on it. */
export function returnSlipPage({ config, database }: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const dossier = await openDossier(database, actingOfficer(request.officer), codeInPath(request));
    const [results, handover] = await Promise.all([
      listResults(database.kysely, dossier.id),
      findHandover(database.kysely, dossier.id),
    ]);
    if (handover === undefined) throw new NotFound('return slip');
    return sendOfficePage(reply, {
      title: `${RETURN_SLIP.title} ${dossier.code}`,
      body: (
        <ReturnSlipView
          {...{ dossier, results, handover }}
          deskHref={deskPath(dossier.code)}
          ratingUrl={(publicCode) => `${config.publicUrl}/danh-gia/${publicCode}`}
        />
      ),
    });
  };
}
