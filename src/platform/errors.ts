/** What is thrown when something is not as the code expects; one place turns each into a page. */

/** Thrown when what was asked for does not exist, or must look as if it did not. */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** Thrown when the actor may not do this and may know that it exists. */
export class NotPermitted extends Error {
  override name = 'NotPermitted';
}

/** Thrown when somebody else changed the same thing first. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';
  /** Who changed it, when that may be told. */
  readonly by: string | undefined;
  constructor(message: string, by?: string) {
    super(message);
    this.by = by;
  }
}

/** Thrown when somebody asks more often than they may. */
export class TooManyRequests extends Error {
  override name = 'TooManyRequests';
}

/** Thrown when another system does not answer, or not in time. */
export class Unavailable extends Error {
  override name = 'Unavailable';
}

/** Thrown when there is no room left to store what was sent; nothing of it was kept. */
export class StorageFull extends Unavailable {
  override name = 'StorageFull';
}

/** SQLSTATE classes that mean the database is not there, not that the request was wrong. */
const DATABASE_IS_AWAY = /^(08|57P|53)/;
const CONNECTION_LOST =
  /ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|Connection terminated|timeout exceeded when trying to connect/;

export function isDatabaseAway(error: { code?: string | undefined; message: string }): boolean {
  return DATABASE_IS_AWAY.test(error.code ?? '') || CONNECTION_LOST.test(`${error.code ?? ''} ${error.message}`);
}
