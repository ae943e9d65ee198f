/** Tài liệu tải về: the filled declaration, the confirmation, and one's own uploaded files. */
import type { FastifyReply } from 'fastify';
import type { Citizen } from '#capabilities/identity/index.ts';
import { openFile } from '#capabilities/papers/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendFile } from '#platform/web/send-file.ts';
import { loadFiling } from '../../actions/load-filing.ts';
import { printConfirmation } from '../../actions/print-confirmation.ts';
import { printDeclaration } from '../../actions/print-declaration.ts';
import { sendDocument } from '../send-document.ts';
import { findFiled } from './confirmation.page.tsx';
import { confirmationWords } from './confirmation.text.ts';

export async function sendDeclaration(
  platform: Platform,
  reply: FastifyReply,
  citizen: Citizen,
  procedureCode: string,
) {
  const filing = await loadFiling(platform, citizen, procedureCode);
  const pdf = filing && (await printDeclaration(filing));
  if (pdf === undefined) throw new NotFound('no declaration to print');
  return sendDocument(reply, `to-khai-${procedureCode}.pdf`, pdf);
}

export async function sendConfirmation(
  platform: Platform,
  reply: FastifyReply,
  citizen: Citizen,
  procedureCode: string,
  dossierCode: unknown,
) {
  const dossier = await findFiled(platform, citizen, procedureCode, dossierCode);
  const pdf = await printConfirmation(platform, dossier, confirmationWords(dossier));
  return sendDocument(reply, `xac-nhan-${dossier.code}.pdf`, pdf);
}

export async function sendOwnFile(
  platform: Platform,
  reply: FastifyReply,
  citizen: Citizen,
  where: { readonly procedureCode: string; readonly paperCode: string; readonly number: number },
) {
  const filing = await loadFiling(platform, citizen, where.procedureCode);
  const files = filing?.draft.papers.filter(({ paperCode }) => paperCode === where.paperCode) ?? [];
  const file = files[where.number - 1];
  if (file === undefined) throw new NotFound('no such file in the draft');
  return sendFile(reply, await openFile(platform.database.kysely, platform.files, file.fileId));
}
