import type { Connection } from '#platform/database/transaction.ts';

const CHANNELS = ['sms', 'zalo', 'email'] as const;
export type MessageChannel = (typeof CHANNELS)[number];

/** Tin đã báo về hồ sơ: one thing told, on one channel or several. */
export interface SentMessage {
  readonly text: string;
  readonly at: Temporal.Instant;
  readonly channels: readonly { readonly channel: MessageChannel; readonly state: 'queued' | 'sent' | 'failed' }[];
}

/** Tin đã báo cho một người, of a dossier or of something else they asked for. */
export interface ToldMessage extends SentMessage {
  readonly dossier: { readonly code: string; readonly procedureName: string } | null;
}

/** The oldest first, for whoever may read the dossier; codes and what was not wanted any more are left out. */
export async function listSentMessages(connection: Connection, dossierId: number): Promise<SentMessage[]> {
  const rows = await messagesToPeople(connection)
    .where('message.dossier_id', '=', dossierId)
    .orderBy('message.id')
    .execute();
  return thingsTold(rows).map(toSentMessage);
}

/** The newest first, told to the account whose dossiers these are. */
export async function listToldMessages(
  connection: Connection,
  accountId: string,
  limit: number,
): Promise<ToldMessage[]> {
  const rows = await messagesToPeople(connection)
    .where('message.account_id', '=', accountId)
    .orderBy('message.id', 'desc')
    .limit(limit * CHANNELS.length)
    .execute();
  return thingsTold(rows.toReversed())
    .slice(-limit)
    .toReversed()
    .map((messages) => {
      const { code, procedure_name } = messages[0];
      const dossier = code === null || procedure_name === null ? null : { code, procedureName: procedure_name };
      return { ...toSentMessage(messages), dossier };
    });
}

function messagesToPeople(connection: Connection) {
  return connection
    .selectFrom('message')
    .leftJoin('dossier', 'dossier.id', 'message.dossier_id')
    .select(['message.dedupe_key', 'message.channel', 'message.text', 'message.state', 'message.queued_at'])
    .select(['dossier.code', 'dossier.procedure_name'])
    .where('message.is_secret', '=', false)
    .where('message.state', '<>', 'cancelled');
}

type Row = Awaited<ReturnType<ReturnType<typeof messagesToPeople>['execute']>>[number];
type SameThing = readonly [Row, ...Row[]];

/** The key ends with the channel: what comes before it is the thing told. */
function thingsTold(rows: readonly Row[]): SameThing[] {
  const told = Map.groupBy(rows, ({ dedupe_key }) => dedupe_key.slice(0, dedupe_key.lastIndexOf('/')));
  return [...told.values()].map(([first, ...others]) => [first as Row, ...others]);
}

function toSentMessage(messages: SameThing): SentMessage {
  const shortest = messages.find(({ channel }) => channel === 'sms') ?? messages[0];
  return {
    text: shortest.text,
    at: Temporal.Instant.fromEpochMilliseconds(messages[0].queued_at.getTime()),
    channels: messages.map(({ channel, state }) => ({
      channel: channel as MessageChannel,
      state: state as SentMessage['channels'][number]['state'],
    })),
  };
}
