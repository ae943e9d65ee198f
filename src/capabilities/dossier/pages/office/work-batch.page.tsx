import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { actingOfficer } from '../../actions/acting-officer.ts';
import { MY_WORK_PATH } from '../../paths.ts';
import { findWorkBatchOf } from '../../storage/work-batch-queries.ts';
import { WorkBatchView } from './work-batch.view.tsx';

/** Kết quả làm hàng loạt: what came of each dossier of one's own batch. */
export function workBatchPage({ database }: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { officerId } = actingOfficer(request.officer);
    const { number } = request.params as { number: string };
    const batch = /^\d{1,15}$/.test(number)
      ? await findWorkBatchOf(database.kysely, Number(number), officerId)
      : undefined;
    if (!batch) throw new NotFound('batch');
    return sendOfficePage(reply, {
      title: 'Kết quả làm hàng loạt',
      active: MY_WORK_PATH,
      body: <WorkBatchView batch={batch} />,
    });
  };
}
