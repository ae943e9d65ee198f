/** Brings a database to what this version needs: migrations, reference data, procedures; in a demo, people too. */
import './temporal.ts';
import path from 'node:path';
import { changeStaffSecretKey } from '#capabilities/identity/index.ts';
import { ConfigError, parseConfig } from '#platform/config.ts';
import { connect, disconnect } from '#platform/database/connect.ts';
import { migrate } from '#platform/database/migrate.ts';
import { prepareJobs } from '#platform/jobs/prepare-jobs.ts';
import { createLog } from '#platform/logging.ts';
import { PROJECT_ROOT } from '#shared/project-root.ts';
import { seed } from './seed.ts';

async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const ownerUrl = config.databaseOwnerUrl;
  const log = createLog(config.logLevel);
  await migrate(ownerUrl, path.join(PROJECT_ROOT, 'database/migrations'));
  await prepareJobs(ownerUrl);
  const database = connect({ url: ownerUrl, size: 4 }, log);
  try {
    const { secretKey, secretKeyBefore } = config.staff;
    if (secretKeyBefore) await changeStaffSecretKey(database, { before: secretKeyBefore, now: secretKey });
    // Real signatures are made by real authorities.
    const signingKey = config.production ? undefined : config.signing.secretKey;
    await seed(database, { demo: config.demo, secretKey, signingKey });
  } finally {
    await disconnect(database);
  }
}

main().catch((error: unknown) => {
  const plain =
    error instanceof ConfigError ? error.message : `The database could not be prepared: ${(error as Error).message}`;
  process.stderr.write(`${plain}\n`);
  process.exit(1);
});
