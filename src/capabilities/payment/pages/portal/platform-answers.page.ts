import type { FastifyReply, FastifyRequest } from 'fastify';
import { feePath, getCitizenDossier } from '#capabilities/dossier/index.ts';
import { NotFound, Unavailable } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { askPlatform } from '../../actions/ask-platform.ts';
import { type SettleOutcome, settlePayment } from '../../actions/settle-payment.ts';
import type { Payment } from '../../domain/payment.ts';
import { readConfirmation } from '../../gateway/payment-platform.ts';
import { paidForAnotherPath } from '../../paths.ts';
import { findPayment } from '../../storage/payment-queries.ts';
import { payerOf } from './fee-notice.page.tsx';

/** What the platform reads in our answer; anything but 00 makes it tell us again. */
const ANSWERS: Readonly<Partial<Record<SettleOutcome, string>>> = {
  'wrong-amount': '04',
  'unknown-reference': '25',
  'transaction-used': '02',
  'other-transaction': '02',
};

/** CONFIRM, from server to server: authentic by its seal, or nothing. */
export function confirmationPage(platform: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const told = readConfirmation(platform.config.payment, request.body);
    if (!told) {
      platform.log.warn({ address: request.ip }, 'a payment confirmation without a valid seal');
      return reply.send({ MaLoi: '97', MoTaLoi: 'Mã xác thực không chính xác' });
    }
    const outcome = await settlePayment(platform, 'confirmation', told);
    return reply.send({ MaLoi: ANSWERS[outcome] ?? '00', MaThamChieu: told.reference });
  };
}

type RequireCitizen = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/**
 * Quay về từ trang thanh toán: whatever stands in the address, only the platform itself is believed. Who pays for
 * another need not be signed in, and sees their payment alone.
 */
export function returnPage(platform: Platform, requireCitizen: RequireCitizen) {
  const { kysely } = platform.database;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { MaThamChieu: reference } = request.query as { MaThamChieu?: unknown };
    const payment = typeof reference === 'string' ? await findPayment(kysely, reference) : undefined;
    if (payment?.byCode) {
      await hear(platform, payment);
      return reply.redirect(paidForAnotherPath(payment.reference), 303);
    }
    await requireCitizen(request, reply);
    if (reply.sent) return reply;
    if (!payment) throw new NotFound('payment');
    const dossier = await getCitizenDossier(kysely, payerOf(request), payment.dossierCode);
    await hear(platform, payment);
    return reply.redirect(feePath(dossier.code), 303);
  };
}

async function hear(platform: Platform, payment: Payment): Promise<void> {
  if (payment.state !== 'open') return;
  await askPlatform(platform, payment).catch((error: unknown) => {
    if (!(error instanceof Unavailable)) throw error;
  });
}
