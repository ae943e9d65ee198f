import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { codeInPath } from '#platform/web/path-code.ts';
import { actingOfficer } from '../../actions/acting-officer.ts';
import { recordLook } from '../../actions/record-look.ts';
import type { OfficerActor } from '../../domain/access.ts';
import { DeskView } from './desk.view.tsx';
import { loadDesk } from './desk-model.ts';

interface DeskQuery {
  readonly 'giay-to'?: unknown;
  readonly da?: unknown;
}

/** Bàn làm việc, and the same with personal numbers shown after the look was logged. */
export function deskPages(platform: Platform) {
  async function send(
    reply: FastifyReply,
    officer: OfficerActor,
    code: string,
    revealed: boolean,
  ): Promise<FastifyReply> {
    const desk = await loadDesk(platform, officer, code);
    const query = reply.request.query as DeskQuery;
    const chosenPaper = Number.parseInt(String(query['giay-to'] ?? ''), 10) || 0;
    return sendOfficePage(reply, {
      title: `${desk.dossier.code}: ${desk.dossier.procedureName}`,
      body: <DeskView desk={desk} chosenPaper={chosenPaper} revealed={revealed} done={String(query.da ?? '')} />,
    });
  }
  return {
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      return send(reply, actingOfficer(request.officer), codeInPath(request), false);
    },
    async reveal(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const officer = actingOfficer(request.officer);
      await recordLook(platform.database, officer, codeInPath(request));
      return send(reply, officer, codeInPath(request), true);
    },
  };
}
