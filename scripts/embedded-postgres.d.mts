export interface EmbeddedPostgres {
  readonly socketDir: string;
  readonly ended: Promise<void>;
  url(database: string): string;
  stop(): Promise<void>;
}
export function startEmbeddedPostgres(options: {
  dataDir: string;
  settings?: Record<string, string>;
}): Promise<EmbeddedPostgres>;
export function ensureDatabase(adminUrl: string, name: string): Promise<void>;
