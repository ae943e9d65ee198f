import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer, deskPath } from '#capabilities/dossier/index.ts';
import { printer } from '#engines/print/printer.ts';
import type { Platform } from '#platform/platform.ts';
import { codeInPath } from '#platform/web/path-code.ts';
import { sendPdf } from '#platform/web/send-pdf.ts';
import { sendSheetPage } from '#platform/web/sheet-page.tsx';
import { siteFacts } from '#ui/site-facts.ts';
import { makeSlip, printSlip, type SlipKind } from '../../actions/print-slip.ts';
import { sheetOf } from './slip-sheet.text.ts';

/** Bản PDF of one kind of slip, to print. */
export function slipPage({ database, config }: Platform, kind: SlipKind) {
  const means = { database, printer, publicUrl: config.publicUrl, hotline: siteFacts.hotline };
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const code = codeInPath(request);
    const pdf = await printSlip(means, actingOfficer(request.officer), code, kind);
    return sendPdf(reply, pdf, `${kind}-${code}`);
  };
}

/** The same as a page. */
export function slipSheetPage({ database }: Platform, kind: SlipKind) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const code = codeInPath(request);
    const slip = await makeSlip({ database, hotline: siteFacts.hotline }, actingOfficer(request.officer), code, kind);
    return sendSheetPage(reply, { code, deskHref: deskPath(code), sheet: sheetOf(slip) });
  };
}
