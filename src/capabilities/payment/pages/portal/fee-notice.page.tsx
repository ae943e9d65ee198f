import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingCitizen, feePath, getCitizenDossier } from '#capabilities/dossier/index.ts';
import { printer } from '#engines/print/printer.ts';
import { NotFound, Unavailable } from '#platform/errors.ts';
import type { PaymentConfig } from '#platform/payment-config.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { codeInPath } from '#platform/web/path-code.ts';
import { sendPdf } from '#platform/web/send-pdf.ts';
import { beginPayment, isPayable, settleOpenPayments } from '../../actions/begin-payment.ts';
import { makeFeeCode } from '../../actions/make-fee-code.ts';
import type { Payment } from '../../domain/payment.ts';
import { vietQrText } from '../../domain/viet-qr.ts';
import { MY_FEES_PATH } from '../../paths.ts';
import { feeReceipt } from '../../printing/fee-receipt.ts';
import { findFeeCode } from '../../storage/fee-code-queries.ts';
import { findReceipt } from '../../storage/fee-queries.ts';
import { listPayments, listUnrefunded } from '../../storage/payment-queries.ts';
import { FeeNoticeView } from './fee-notice.view.tsx';

/** Thông báo phí, nộp trực tuyến, kiểm tra, biên lai of one dossier; somebody else's is the same 404 as none. */
export function feeNoticePages(platform: Platform) {
  const { database, config } = platform;
  const { kysely } = database;

  async function send(request: FastifyRequest, reply: FastifyReply, refusal?: string): Promise<FastifyReply> {
    const dossier = await getCitizenDossier(kysely, payerOf(request), codeInPath(request));
    const [receipt, payments, unrefunded, feeCode] = await Promise.all([
      findReceipt(kysely, dossier.id),
      listPayments(kysely, dossier.id),
      listUnrefunded(kysely, dossier.id),
      findFeeCode(kysely, dossier.id),
    ]);
    const waiting = waitingOf(
      payments.filter(({ byCode }) => !byCode),
      config.payment,
    );
    // What somebody else paid too much is given back to them.
    const surplus = unrefunded.filter(({ byCode }) => !byCode);
    letGoTo(reply, config.payment);
    return sendPortalPage(reply, {
      title: `Phí, lệ phí hồ sơ ${dossier.code}`,
      active: MY_FEES_PATH,
      status: refusal === undefined ? 200 : 422,
      hasErrors: refusal !== undefined,
      body: (
        <FeeNoticeView {...{ dossier, receipt, waiting, surplus, refusal, feeCode, isPayable: isPayable(dossier) }} />
      ),
    });
  }

  return {
    show: (request: FastifyRequest, reply: FastifyReply) => send(request, reply),

    async begin(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const code = codeInPath(request);
      const begun = await beginPayment(platform, payerOf(request), code);
      if (!begun.ok) return send(request, reply, begun.refusal);
      const isByQr = (request.body as FormFields | undefined)?.['cach'] === 'ma-qr';
      return reply.redirect(isByQr ? `${feePath(code)}#dang-cho` : begun.payUrl, 303);
    },

    async check(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const dossier = await getCitizenDossier(kysely, payerOf(request), codeInPath(request));
      try {
        await settleOpenPayments(platform, dossier);
      } catch (error) {
        if (!(error instanceof Unavailable)) throw error;
        return send(request, reply, 'platform-away');
      }
      return reply.redirect(feePath(dossier.code), 303);
    },

    async makeCode(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const code = codeInPath(request);
      if (!(await makeFeeCode(platform, payerOf(request), code))) return send(request, reply, 'nothing-to-pay');
      return reply.redirect(`${feePath(code)}#nop-thay`, 303);
    },

    async receipt(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const dossier = await getCitizenDossier(kysely, payerOf(request), codeInPath(request));
      const receipt = await findReceipt(kysely, dossier.id);
      if (!receipt) throw new NotFound('receipt');
      return sendPdf(reply, await printer.print('fee-receipt', feeReceipt(receipt)), `bien-lai-${dossier.code}`);
    },
  };
}

/** For pages behind `requireCitizen`. */
export function payerOf(request: FastifyRequest): { accountId: string; fullName: string } {
  if (!request.citizen) throw new Error('a page for citizens was reached without one');
  const { accountId, fullName } = actingCitizen(request.citizen);
  return { accountId, fullName };
}

/** Đang chờ ngân hàng: the newest that the platform took. */
export function waitingOf(payments: readonly Payment[], config: PaymentConfig) {
  const open = payments.find(({ state, payUrl }) => state === 'open' && payUrl !== null);
  return open && { ...open, qrText: qrOf(open, config) };
}

function qrOf({ amount, reference }: Payment, { account }: PaymentConfig): string {
  return vietQrText({ bin: account.bin, account: account.number, amount, bill: reference, purpose: 'Nop phi DVC' });
}

/** Browsers apply the policy of the page to where its form is redirected to. */
export function letGoTo(reply: FastifyReply, { url }: PaymentConfig): void {
  const policy = String(reply.getHeader('content-security-policy') ?? '');
  reply.header(
    'content-security-policy',
    policy.replace("form-action 'self'", `form-action 'self' ${new URL(url).origin}`),
  );
}
