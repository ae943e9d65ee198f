import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  actingOfficer,
  listLastSigningFailures,
  listUnitQueue,
  loadDeadlineTimes,
  type OfficerActor,
} from '#capabilities/dossier/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { type FormFields, formValues } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { LARGEST_BATCH, requestBatch } from '../../actions/request-batch.ts';
import { batchPath, SIGN_MANY_PATH } from '../../paths.ts';
import { isOwnBatch, listBatchItems } from '../../storage/signing-batch-queries.ts';
import { CHOSEN_FIELD, parseSignMany } from './sign-many.form.ts';
import { BATCH_REFUSALS } from './sign-many.text.ts';
import { SignedManyView, SignManyView } from './sign-many.view.tsx';

/** Ký hàng loạt: what waits for the signatory's signature, to be chosen; and what came of what was chosen. */
export function signManyPages(platform: Platform) {
  const { kysely } = platform.database;

  async function send(reply: FastifyReply, signatory: OfficerActor, shown: { ticked: Ticked; refusal?: string }) {
    const { dossiers } = await listUnitQueue(kysely, signatory, 'handling', {
      steps: ['awaiting-issue'],
      limit: LARGEST_BATCH,
    });
    const { timeOf } = await loadDeadlineTimes(platform);
    const codes = dossiers.map(({ code }) => code);
    return sendOfficePage(reply, {
      title: 'Ký số',
      active: SIGN_MANY_PATH,
      status: shown.refusal === undefined ? 200 : 422,
      hasErrors: shown.refusal !== undefined,
      body: (
        <SignManyView
          dossiers={dossiers}
          failures={await listLastSigningFailures(kysely, codes)}
          isTicked={(choice) => shown.ticked === 'all' || shown.ticked.includes(choice)}
          requestKey={randomUUID()}
          error={shown.refusal}
          now={platform.clock.now()}
          timeOf={timeOf}
        />
      ),
    });
  }

  return {
    async choose(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { chon } = request.query as { chon?: unknown };
      return send(reply, signatoryOf(request), { ticked: chon === 'tat-ca' ? 'all' : [] });
    },
    async sign(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const officer = signatoryOf(request);
      const fields = (request.body ?? {}) as FormFields;
      const at = platform.clock.now();
      const result = await requestBatch(platform.database, { officer, ...parseSignMany(fields), at });
      if (result.ok) return reply.redirect(batchPath(result.number), 303);
      return send(reply, officer, {
        ticked: formValues(fields, CHOSEN_FIELD),
        refusal: BATCH_REFUSALS[result.refusal],
      });
    },
    async outcomes(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const officer = signatoryOf(request);
      const { batchNumber } = request.params as { batchNumber: string };
      const number = /^\d{1,15}$/.test(batchNumber) ? Number(batchNumber) : 0;
      const { officerId } = officer;
      const [isOwn, items] = await Promise.all([
        isOwnBatch(kysely, number, officerId),
        listBatchItems(kysely, number, officerId),
      ]);
      if (!isOwn) throw new NotFound('batch');
      return sendOfficePage(reply, {
        title: 'Kết quả ký số',
        active: SIGN_MANY_PATH,
        body: <SignedManyView number={number} items={items} />,
      });
    },
  };
}

type Ticked = 'all' | readonly string[];

/**
 * The officer with the duties of a signatory alone: whatever else they do, here they sign.
 * @throws NotFound for anybody else, as if there were no such page
 */
function signatoryOf(request: FastifyRequest): OfficerActor {
  const officer = actingOfficer(request.officer);
  const duties = officer.duties.filter(({ role }) => role === 'signatory');
  if (duties.length === 0) throw new NotFound('page');
  return { ...officer, duties };
}
