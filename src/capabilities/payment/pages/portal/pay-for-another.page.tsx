import type { FastifyReply, FastifyRequest } from 'fastify';
import { getCitizenDossier, maskedName } from '#capabilities/dossier/index.ts';
import { NotFound, Unavailable } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import { findSecretCode } from '#shared/secret-code.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { askPlatform } from '../../actions/ask-platform.ts';
import { beginPaymentByCode, isPayable } from '../../actions/begin-payment.ts';
import type { Payment } from '../../domain/payment.ts';
import { receiptItems } from '../../domain/receipt.ts';
import { MY_FEES_PATH, paidForAnotherPath } from '../../paths.ts';
import { type CodedFee, findCodedFee } from '../../storage/fee-code-queries.ts';
import { findPayment, listPayments } from '../../storage/payment-queries.ts';
import { letGoTo, waitingOf } from './fee-notice.page.tsx';
import { NOTICE_REFUSALS } from './fee-notice.text.ts';
import { BY_QR, CODE_FIELD, readPayer, WAY_FIELD } from './pay-for-another.form.ts';
import { text } from './pay-for-another.text.ts';
import { type CodedNotice, PaidForAnotherView, PayForAnotherView } from './pay-for-another.view.tsx';

const AN_HOUR_IN_SECONDS = 3600;

/** Nộp thay bằng mã: the code stands in forms only, so that it is in no address and no history of a browser. */
export function payForAnotherPages(platform: Platform) {
  const { kysely } = platform.database;
  const limitOf = (name: string, times: number) =>
    createRateLimit(platform.database, { name: `fee-code-${name}`, times, seconds: AN_HOUR_IN_SECONDS });
  // A family or an office behind one address; who guesses needs billions.
  const tries = limitOf('tries', 60);
  const checks = limitOf('checks', 30);

  function send(
    reply: FastifyReply,
    {
      fields = {},
      notice,
      errors = [],
      status = 200,
    }: { fields?: FormFields; notice?: CodedNotice; errors?: readonly FieldMessage[]; status?: number },
  ): FastifyReply {
    letGoTo(reply, platform.config.payment);
    return sendPortalPage(reply, {
      title: text.title,
      active: MY_FEES_PATH,
      status,
      hasErrors: errors.length > 0,
      body: <PayForAnotherView {...{ fields, notice, errors, payerName: reply.request.citizen?.fullName ?? '' }} />,
    });
  }

  async function noticeOf(fee: CodedFee, code: string): Promise<CodedNotice> {
    const dossier = await getCitizenDossier(kysely, fee, fee.dossierCode);
    const payments = await listPayments(kysely, dossier.id);
    return {
      code,
      isPayable: isPayable(dossier),
      items: receiptItems(dossier.form.fees),
      total: dossier.feeTotal,
      owner: maskedName(dossier.submitterName),
      unitName: dossier.receivingUnit.name,
      isBegun: payments.some(({ state, payUrl }) => state === 'open' && payUrl !== null),
    };
  }

  /** @throws NotFound when there is no such payment, or it was no payment by code */
  async function paymentOf(request: FastifyRequest): Promise<Payment> {
    const { reference } = request.params as { reference: string };
    const payment = await findPayment(kysely, reference);
    if (!payment?.byCode) throw new NotFound('payment');
    return payment;
  }

  function sendOutcome(reply: FastifyReply, payment: Payment, refusal?: string): FastifyReply {
    return sendPortalPage(reply, {
      title: text.title,
      active: MY_FEES_PATH,
      status: refusal === undefined ? 200 : 422,
      hasErrors: refusal !== undefined,
      body: (
        <PaidForAnotherView
          payment={payment}
          waiting={waitingOf([payment], platform.config.payment)}
          refusal={refusal}
        />
      ),
    });
  }

  return {
    /** GET /thanh-toan/nop-thay */
    ask: async (_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => send(reply, {}),

    /** POST /thanh-toan/nop-thay: to look, then to pay. */
    async pay(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const fields = (request.body ?? {}) as FormFields;
      const typed = fields[CODE_FIELD] ?? '';
      const refuse = (message: string, status = 422) =>
        send(reply, { fields, errors: [{ field: CODE_FIELD, message }], status });
      if (typed.trim() === '') return refuse(text.codeMissing);
      if (!(await tries.take(request.ip))) return refuse(text.tooMany, 429);
      const code = findSecretCode('TP', typed);
      const fee = code === undefined ? undefined : await findCodedFee(kysely, code);
      if (code === undefined || fee === undefined) return refuse(text.codeWrong);
      const way = fields[WAY_FIELD];
      if (way === undefined) return send(reply, { notice: await noticeOf(fee, code) });
      const payer = readPayer(fields);
      if ('message' in payer)
        return send(reply, { fields, notice: await noticeOf(fee, code), errors: [payer], status: 422 });
      const accountId = request.citizen?.accountId ?? null;
      const begun = await beginPaymentByCode(platform, fee, { accountId, fullName: payer.name });
      if (!begun.ok) {
        const errors = [{ field: '', message: NOTICE_REFUSALS[begun.refusal] ?? begun.refusal }];
        return send(reply, { fields, notice: await noticeOf(fee, code), errors, status: 422 });
      }
      return reply.redirect(way === BY_QR ? paidForAnotherPath(begun.reference) : begun.payUrl, 303);
    },

    /** GET /thanh-toan/nop-thay/:reference */
    outcome: async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
      sendOutcome(reply, await paymentOf(request)),

    /** POST /thanh-toan/nop-thay/:reference: asks the bank. */
    async check(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const payment = await paymentOf(request);
      if (!(await checks.take(payment.reference))) return sendOutcome(reply, payment, text.tooMany);
      try {
        if (payment.state === 'open') await askPlatform(platform, payment);
      } catch (error) {
        if (!(error instanceof Unavailable)) throw error;
        return sendOutcome(reply, payment, NOTICE_REFUSALS['platform-away']);
      }
      return reply.redirect(paidForAnotherPath(payment.reference), 303);
    },
  };
}
