import type { OfficerActor } from '#capabilities/dossier/index.ts';
import { recordAudit } from '#capabilities/identity/index.ts';
import { inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import { dropGivenUpJob, retryGivenUpJob } from '#platform/jobs/stuck-jobs.ts';
import type { Platform } from '#platform/platform.ts';
import type { Undelivered } from '../domain/undelivered.ts';
import { stuckScope } from './read-stuck-work.ts';

/** Gửi lại tin, đã báo bằng cách khác, thử lại việc nền, bỏ việc nền. */
export const UNSTICKING = ['message-resent', 'message-settled', 'job-retried', 'job-dropped'] as const;
export type Unsticking = (typeof UNSTICKING)[number];

/**
 * Gỡ một việc kẹt. False when it was no longer stuck: somebody else was faster.
 *
 * @throws NotFound for who may not see it
 */
export async function unstick(
  { database, clock }: Pick<Platform, 'database' | 'clock'>,
  messages: Undelivered,
  officer: OfficerActor,
  { action, id }: { readonly action: Unsticking; readonly id: string },
): Promise<boolean> {
  const { unitIds } = stuckScope(officer);
  const isOfMessage = action === 'message-resent' || action === 'message-settled';
  if (!isOfMessage && unitIds !== null) throw new NotFound('stuck work');
  if (!(isOfMessage ? MESSAGE_ID : JOB_ID).test(id)) throw new NotFound('stuck work');
  const settling = { id: Number(id), unitIds, officerId: officer.officerId, at: clock.now() };
  const deeds: Record<Unsticking, (transaction: Transaction) => Promise<Done | undefined>> = {
    'message-resent': (transaction) => messages.resendUndelivered(transaction, settling),
    'message-settled': (transaction) => messages.settleUndelivered(transaction, settling),
    'job-retried': async (transaction) => done(await retryGivenUpJob(transaction, id)),
    'job-dropped': async (transaction) => done(await dropGivenUpJob(transaction, id)),
  };
  return inTransaction(database, async (transaction) => {
    const result = await deeds[action](transaction);
    if (result === undefined) return false;
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.officerId,
      actorName: officer.fullName,
      action,
      ...(result.dossierCode !== null && { subject: result.dossierCode }),
      detail: { id },
    });
    return true;
  });
}

const MESSAGE_ID = /^[1-9]\d{0,14}$/;
const JOB_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Done {
  readonly dossierCode: string | null;
}

const done = (was: boolean): Done | undefined => (was ? { dossierCode: null } : undefined);
