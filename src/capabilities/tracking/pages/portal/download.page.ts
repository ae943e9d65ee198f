import type { FastifyReply, FastifyRequest } from 'fastify';
import { getCitizenDossier, listPapers, listResults, printApology } from '#capabilities/dossier/index.ts';
import { openFile } from '#capabilities/papers/index.ts';
import { printer } from '#engines/print/printer.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { codeInPath } from '#platform/web/path-code.ts';
import { sendFile } from '#platform/web/send-file.ts';
import { sendPdf } from '#platform/web/send-pdf.ts';
import { signedInCitizen } from './signed-in-citizen.ts';

type FindFile = (dossierId: number, number: number) => Promise<string | undefined>;

/** Tải giấy tờ đã nộp, replaced ones too. */
export function paperDownload(platform: Platform) {
  return download(platform, async (dossierId, number) => {
    const papers = await listPapers(platform.database.kysely, dossierId);
    return papers.find((paper) => paper.number === number)?.fileId;
  });
}

/** Tải kết quả. */
export function resultDownload(platform: Platform) {
  return download(platform, async (dossierId, number) => {
    const results = await listResults(platform.database.kysely, dossierId);
    return results[number - 1]?.fileId;
  });
}

/** Tải thư xin lỗi. */
export function apologyDownload({ database: { kysely } }: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { accountId } = signedInCitizen(request);
    const dossier = await getCitizenDossier(kysely, { accountId }, codeInPath(request));
    return sendPdf(reply, await printApology(kysely, printer, dossier), `thu-xin-loi-${dossier.code}`);
  };
}

/** Somebody else's dossier, an unknown one and an unknown file are all the same 404. */
function download({ database, files }: Platform, findFile: FindFile) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { accountId } = signedInCitizen(request);
    const { dossierCode, number } = request.params as { dossierCode: string; number: string };
    const dossier = await getCitizenDossier(database.kysely, { accountId }, dossierCode);
    const fileId = /^\d{1,4}$/.test(number) ? await findFile(dossier.id, Number(number)) : undefined;
    if (fileId === undefined) throw new NotFound('file of a dossier');
    return sendFile(reply, await openFile(database.kysely, files, fileId));
  };
}
