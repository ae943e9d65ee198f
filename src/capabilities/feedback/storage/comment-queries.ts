/** Reads comments: editors those that wait, everybody those that were published. */
import type { Connection } from '#platform/database/transaction.ts';

export interface WaitingComment {
  readonly id: number;
  readonly unitName: string;
  readonly saidOn: string;
  readonly text: string;
}

const MOST_WAITING = 50;
const MOST_PUBLIC = 100;

export async function listWaitingComments(connection: Connection): Promise<WaitingComment[]> {
  const rows = await connection
    .selectFrom('satisfaction_comment as comment')
    .innerJoin('unit', 'unit.id', 'comment.unit_id')
    .select(['comment.id', 'comment.said_on', 'comment.text', 'unit.name'])
    .where('comment.state', '=', 'waiting')
    .orderBy('comment.id')
    .limit(MOST_WAITING)
    .execute();
  return rows.map(({ id, said_on, text, name }) => ({ id: Number(id), unitName: name, saidOn: said_on, text }));
}

/** Beside the entry of the menu. */
export async function countWaitingComments(connection: Connection): Promise<number> {
  const { count } = await connection
    .selectFrom('satisfaction_comment')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return Number(count);
}

export interface PublicComment {
  readonly saidOn: string;
  readonly text: string;
}

export async function listPublicComments(connection: Connection, unitId: number): Promise<PublicComment[]> {
  const rows = await connection
    .selectFrom('satisfaction_comment')
    .select(['said_on', 'public_text'])
    .where('unit_id', '=', unitId)
    .where('state', '=', 'published')
    .orderBy('said_on', 'desc')
    .limit(MOST_PUBLIC)
    .execute();
  return rows.flatMap(({ said_on, public_text: text }) => (text === null ? [] : [{ saidOn: said_on, text }]));
}
