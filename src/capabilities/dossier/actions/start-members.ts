import type { Clock } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { Subscriber } from '#platform/jobs/subscriber.ts';
import type { MemberContent } from '../domain/bundle.ts';
import { answerDueAt } from '../domain/deadline.ts';
import { findLastResult, insertMemberDossier, lockWaitingMembers, markStarted } from '../storage/bundle-store.ts';
import { unitCalendar } from '../storage/unit-calendar.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

/**
 * Chuyển sang việc tiếp theo: the result of one matter begins the dossiers of those that waited for it, with what they
 * take from it. Called again, or by two workers at once, each begins once.
 */
export async function startMembers({ database, clock }: Parts, dossierId: number): Promise<readonly string[]> {
  return inTransaction(database, async (transaction) => {
    const waiting = await lockWaitingMembers(transaction, dossierId);
    if (waiting === undefined || waiting.members.length === 0) return [];
    const { bundleId, code, head, members } = waiting;
    const result = await findLastResult(transaction, dossierId);
    const at = clock.now();
    const calendar = await unitCalendar(database.pool, transaction, head.receivingUnitId, at);
    const beginning = {
      by: { kind: 'system' },
      data: { bundle: code },
      answerDueAt: answerDueAt(calendar, at),
    } as const;
    const codes: string[] = [];
    for (const member of members) {
      const filed = await insertMemberDossier(transaction, head, withResult(member, result), beginning, at);
      await markStarted(transaction, { bundleId, key: member.key, dossierId: filed.id });
      codes.push(filed.code);
    }
    return codes;
  });
}

type Result = Awaited<ReturnType<typeof findLastResult>>;

/** What was issued on paper only leaves its places empty; the agency looks it up. */
function withResult(member: MemberContent, result: Result): MemberContent {
  if (result === undefined) return member;
  const { answers, papers } = member.fromResult;
  return {
    ...member,
    answers: { ...member.answers, ...Object.fromEntries(answers.map(({ to, fact }) => [to, result[fact]])) },
    papers: [...member.papers, ...papers.map((paperCode) => ({ paperCode, fileId: result.fileId }))],
  };
}

export function bundleSubscribers(parts: Parts): Subscriber[] {
  return [
    {
      name: 'start-members',
      topics: ['dossier.issued'],
      concurrency: 2,
      async handle({ dossierId }) {
        if (dossierId !== null) await startMembers(parts, dossierId);
      },
    },
  ];
}
