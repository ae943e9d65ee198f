import type { Connection } from '#platform/database/transaction.ts';

export type MessageChannel = 'sms' | 'zalo' | 'email';

/** Tin đã báo về hồ sơ: one thing told, on one channel or several. */
export interface SentMessage {
  readonly text: string;
  readonly at: Temporal.Instant;
  readonly channels: readonly { readonly channel: MessageChannel; readonly state: 'queued' | 'sent' | 'failed' }[];
}

/** The oldest first, for whoever may read the dossier; codes and what was not wanted any more are left out. */
export async function listSentMessages(connection: Connection, dossierId: number): Promise<SentMessage[]> {
  const rows = await connection
    .selectFrom('message')
    .select(['dedupe_key', 'channel', 'text', 'state', 'queued_at'])
    .where('dossier_id', '=', dossierId)
    .where('is_secret', '=', false)
    .where('state', '<>', 'cancelled')
    .orderBy('id')
    .execute();
  // The key ends with the channel: what comes before it is the thing told.
  const told = Map.groupBy(rows, ({ dedupe_key }) => dedupe_key.slice(0, dedupe_key.lastIndexOf('/')));
  return [...told.values()].map((messages) => {
    const shortest = messages.find(({ channel }) => channel === 'sms') ?? messages[0];
    return {
      text: shortest?.text ?? '',
      at: Temporal.Instant.fromEpochMilliseconds(messages[0]?.queued_at.getTime() ?? 0),
      channels: messages.map(({ channel, state }) => ({
        channel: channel as MessageChannel,
        state: state as SentMessage['channels'][number]['state'],
      })),
    };
  });
}
