import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer, getOfficeDossier, listUnitQueue, type OfficerActor } from '#capabilities/dossier/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { type FormFields, formValues } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { trackParcels } from '../../actions/carry-parcel.ts';
import { LARGEST_LIST, listForPost, wantsPost } from '../../actions/list-parcels.ts';
import { PARCELS_PATH, parcelListPath, RETURN_LIST_PATH } from '../../paths.ts';
import { listDossiersUnderWay, listParcels, listParcelsOfList } from '../../storage/parcel-queries.ts';
import { ParcelListView, ParcelsView } from './parcels.view.tsx';

const MOST_SHOWN = 100;

/** Bưu chính: what waits to be sent, what is on its way, and the list that goes with the bag. */
export function parcelPages(platform: Platform) {
  const { kysely } = platform.database;

  async function send(
    reply: FastifyReply,
    officer: OfficerActor,
    refused?: { refusal: string; codes: readonly string[] },
  ) {
    const { dossiers } = await listUnitQueue(kysely, officer, 'returning', {
      steps: ['awaiting-return'],
      limit: LARGEST_LIST,
    });
    const underWay = await listDossiersUnderWay(
      kysely,
      dossiers.map(({ code }) => code),
    );
    const details = await Promise.all(
      dossiers.filter(({ code }) => !underWay.has(code)).map(({ code }) => getOfficeDossier(kysely, officer, code)),
    );
    return sendOfficePage(reply, {
      title: 'Trả qua bưu chính',
      active: RETURN_LIST_PATH,
      status: refused ? 422 : 200,
      hasErrors: refused !== undefined,
      body: (
        <ParcelsView
          waiting={details.filter(wantsPost)}
          parcels={await listParcels(kysely, unitsOf(officer), MOST_SHOWN)}
          refused={refused}
        />
      ),
    });
  }

  return {
    show: (request: FastifyRequest, reply: FastifyReply) => send(reply, returnerOf(request)),

    async submit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const officer = returnerOf(request);
      const fields = (request.body ?? {}) as FormFields;
      if (fields['viec'] === 'dinh-vi') {
        await trackParcels(platform);
        return reply.redirect(PARCELS_PATH, 303);
      }
      const { feeBefore } = platform.config.payment;
      const codes = formValues(fields, 'chon');
      const listed = await listForPost(platform.database, { officer, codes, feeBefore, at: platform.clock.now() });
      return listed.ok ? reply.redirect(parcelListPath(listed.listNumber), 303) : send(reply, officer, listed);
    },

    async list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { listNumber } = request.params as { listNumber: string };
      const parcels = /^\d{1,9}$/.test(listNumber)
        ? await listParcelsOfList(kysely, unitsOf(returnerOf(request)), Number(listNumber))
        : [];
      if (parcels.length === 0) throw new NotFound('parcel list');
      return sendOfficePage(reply, {
        title: `Danh sách bàn giao bưu chính số ${listNumber}`,
        active: RETURN_LIST_PATH,
        body: <ParcelListView number={Number(listNumber)} parcels={parcels} />,
      });
    },
  };
}

/** @throws NotFound for whoever returns nothing, as if there were no such page */
function returnerOf(request: FastifyRequest): OfficerActor {
  const officer = actingOfficer(request.officer);
  if (unitsOf(officer).length === 0) throw new NotFound('page');
  return officer;
}

function unitsOf({ duties }: OfficerActor): number[] {
  return duties.filter(({ role }) => role === 'receptionist').map(({ unitId }) => unitId);
}
