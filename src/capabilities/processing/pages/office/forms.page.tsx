import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer, deskPath } from '#capabilities/dossier/index.ts';
import { printer } from '#engines/print/printer.ts';
import type { Platform } from '#platform/platform.ts';
import { codeInPath } from '#platform/web/path-code.ts';
import { sendPdf } from '#platform/web/send-pdf.ts';
import { sendSheetPage } from '#platform/web/sheet-page.tsx';
import { siteFacts } from '#ui/site-facts.ts';
import { makeForm, type ProcessingForm, printForm } from '../../actions/print-form.ts';
import { sheetOf } from './form-sheet.text.ts';

/** Bản PDF of one kind of form, to print. */
export function formPage({ database, clock }: Platform, kind: ProcessingForm['kind']) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const code = codeInPath(request);
    const means = { database, now: clock.now(), hotline: siteFacts.hotline };
    const number = numberIn(request);
    const form = await makeForm(means, actingOfficer(request.officer), { code, kind, number });
    const name = [kind, code, number].filter((part) => part !== undefined).join('-');
    return sendPdf(reply, await printForm(printer, form), name);
  };
}

/** The same as a page. */
export function formSheetPage({ database, clock }: Platform, kind: ProcessingForm['kind']) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const code = codeInPath(request);
    const means = { database, now: clock.now(), hotline: siteFacts.hotline };
    const form = await makeForm(means, actingOfficer(request.officer), { code, kind, number: numberIn(request) });
    return sendSheetPage(reply, { code, deskHref: deskPath(code), sheet: sheetOf(form) });
  };
}

/** Which of several; what is no number is of none. */
function numberIn(request: FastifyRequest): number | undefined {
  const { number } = request.params as { readonly number?: string };
  return number === undefined || !/^\d{1,9}$/.test(number) ? undefined : Number(number);
}
