import type { FastifyReply, FastifyRequest } from 'fastify';
import { openFile } from '#capabilities/papers/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { codeInPath } from '#platform/web/path-code.ts';
import { sendFile } from '#platform/web/send-file.ts';
import { actingOfficer } from '../../actions/acting-officer.ts';
import { openDossier } from '../../actions/open-dossier.ts';
import { listPapers, listResults } from '../../storage/dossier-parts-queries.ts';
import { listConsultations } from '../../storage/unit-consultation-queries.ts';

/** A paper or result of a dossier that the officer may read, by its position. */
export function dossierFilePages(platform: Platform) {
  const { kysely } = platform.database;

  async function send(reply: FastifyReply, fileId: string | undefined): Promise<FastifyReply> {
    if (fileId === undefined) throw new NotFound('file');
    return sendFile(reply, await openFile(kysely, platform.files, fileId), { inline: true });
  }

  return {
    async paper(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const dossier = await openDossier(platform.database, actingOfficer(request.officer), codeInPath(request));
      const papers = await listPapers(kysely, dossier.id);
      return send(reply, papers.find(({ number }) => number === positionOf(request))?.fileId);
    },
    async result(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const dossier = await openDossier(platform.database, actingOfficer(request.officer), codeInPath(request));
      const results = await listResults(kysely, dossier.id);
      return send(reply, results[positionOf(request) - 1]?.fileId);
    },
    async opinion(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const dossier = await openDossier(platform.database, actingOfficer(request.officer), codeInPath(request));
      const asked = await listConsultations(kysely, dossier.id);
      return send(reply, asked.find(({ number }) => number === positionOf(request))?.answer?.file?.id);
    },
  };
}

function positionOf(request: FastifyRequest): number {
  const { number } = request.params as { number?: string };
  return /^\d{1,4}$/.test(number ?? '') ? Number(number) : 0;
}
