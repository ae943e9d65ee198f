/** A worker for one topic that does the effect of its first event and then hangs, waiting to be killed. */
import { connect } from '../../src/platform/database/connect.ts';
import { startJobs } from '../../src/platform/jobs/start-jobs.ts';
import { createLog } from '../../src/platform/logging.ts';

const [url = '', name = '', topic = ''] = process.argv.slice(2);
const log = createLog('silent');
const database = connect({ url, size: 2, role: 'motcua_app' }, log);
const handle = async (event: { id: number }): Promise<void> => {
  await database.kysely
    .insertInto('message')
    .values({ dedupe_key: `effect-${topic}-${event.id}`, recipient: 'x', channel: 'sms', text: 'x' })
    .execute();
  process.send?.('hanging');
  await new Promise(() => undefined);
};
await startJobs({
  database,
  databaseUrl: url,
  role: 'motcua_app',
  subscribers: [{ name, topics: [topic], handle }],
  chores: [],
  log,
});
