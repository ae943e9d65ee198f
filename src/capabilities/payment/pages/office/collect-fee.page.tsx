import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer, canChange, deskPath, getOfficeDossier, openDossier } from '#capabilities/dossier/index.ts';
import { printer } from '#engines/print/printer.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { codeInPath } from '#platform/web/path-code.ts';
import { sendPdf } from '#platform/web/send-pdf.ts';
import { collectFee } from '../../actions/collect-fee.ts';
import { feeReceipt } from '../../printing/fee-receipt.ts';
import { findReceipt } from '../../storage/fee-queries.ts';
import { COLLECT_REFUSALS, LONGEST_NAME, NAME_MISSING } from './collect-fee.text.ts';
import { type CollectSubject, CollectView } from './collect-fee.view.tsx';

/** Thu phí tại quầy: the receptionist took the money, and the receipt is printed. */
export function collectFeePages(platform: Platform) {
  const form: ChangeForm<CollectSubject, string> = {
    async load(request) {
      const officer = actingOfficer(request.officer);
      const dossier = await openDossier(platform.database, officer, codeInPath(request));
      const receipt = await findReceipt(platform.database.kysely, dossier.id);
      return { officer, dossier, receipt, available: canChange(officer, dossier, 'pay-fee') };
    },
    begin: ({ dossier }) => ({ 'nguoi-nop': dossier.submitterName }),
    parse(fields) {
      const name = (fields['nguoi-nop'] ?? '').trim();
      if (name === '') return { errors: [{ field: 'nguoi-nop', message: NAME_MISSING }] };
      if (name.length > LONGEST_NAME)
        return { errors: [{ field: 'nguoi-nop', message: `Họ tên không quá ${LONGEST_NAME} ký tự.` }] };
      return { values: name };
    },
    run: ({ officer, dossier }, payerName) => collectFee(platform, { code: dossier.code, officer, payerName }),
    explain: (refusal) => ({ field: '', message: COLLECT_REFUSALS[refusal] ?? refusal }),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Thu phí, lệ phí hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <CollectView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=thu-phi`,
  };
  return changePages(form);
}

/** Biên lai, for the officers of the dossier. */
export function officeReceiptPage({ database }: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const dossier = await getOfficeDossier(database.kysely, actingOfficer(request.officer), codeInPath(request));
    const receipt = await findReceipt(database.kysely, dossier.id);
    if (!receipt) throw new NotFound('receipt');
    return sendPdf(reply, await printer.print('fee-receipt', feeReceipt(receipt)), `bien-lai-${dossier.code}`);
  };
}
