/** Starts the parts that SERVE names, and stops them without dropping a request. */
import './temporal.ts';
import { ConfigError, parseConfig } from '#platform/config.ts';
import { createLog } from '#platform/logging.ts';
import { assemble } from './assemble.ts';

const STOP_LIMIT_IN_MS = 20_000;

async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const log = createLog(config.logLevel);
  const system = await assemble(config, log);
  await system.start();
  log.info({ address: config.publicUrl, serve: config.serve }, 'serving');

  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => process.exit(1), STOP_LIMIT_IN_MS).unref();
      system.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'did not stop cleanly');
          process.exit(1);
        },
      );
    });
  }
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || (error instanceof Error && 'code' in error);
  process.stderr.write(known ? `${(error as Error).message}\n` : `${(error as Error).stack ?? String(error)}\n`);
  process.exit(1);
});
