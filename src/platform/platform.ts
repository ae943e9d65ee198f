/** What every capability is handed: the technique it may use, assembled once in main. */
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database } from './database/transaction.ts';
import type { FileStore } from './files/file-store.ts';
import type { Log } from './logging.ts';

export interface Platform {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly files: FileStore;
  readonly log: Log;
}
