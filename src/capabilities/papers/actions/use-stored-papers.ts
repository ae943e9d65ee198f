import { createHash, randomInt, randomUUID } from 'node:crypto';
import { inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { createShareCode, parseShareCode, type StoredPaper } from '../domain/stored-paper.ts';
import { addShare, findShared, insertReused, recordAccess, revokeShare } from '../storage/paper-share-store.ts';
import { findStoredPaper } from '../storage/paper-store-queries.ts';
import { type OpenedFile, openFile } from './open-file.ts';

type Means = Pick<Platform, 'database' | 'clock' | 'files'>;

const SHARED_FOR = { minutes: 15 };

/**
 * Mở giấy tờ trong kho; written into the log that the person reads.
 * @throws NotFound when it is not in this person's store
 */
export function openStoredPaper(means: Means, accountId: string, key: string): Promise<OpenedFile> {
  const { database, clock, files } = means;
  return inTransaction(database, async (transaction) => {
    const paper = await findStoredPaper(transaction, accountId, key);
    if (!paper) throw new NotFound('stored paper');
    await recordAccess(transaction, { ...entryOf(accountId, paper), kind: 'opened', at: clock.now() });
    return openFile(transaction, files, paper.fileId);
  });
}

/**
 * Chia sẻ bằng mã: told once, holds 15 minutes.
 * @throws NotFound when it is not in this person's store, or holds no more
 */
export function shareStoredPaper(
  { database, clock }: Means,
  accountId: string,
  key: string,
): Promise<{ readonly code: string; readonly paper: StoredPaper; readonly expiresAt: Temporal.Instant }> {
  return inTransaction(database, async (transaction) => {
    const paper = await findStoredPaper(transaction, accountId, key);
    if (!paper || paper.isReplaced) throw new NotFound('stored paper');
    const at = clock.now();
    const expiresAt = at.add(SHARED_FOR);
    const code = createShareCode(randomInt);
    const { title, fileId } = paper;
    await addShare(transaction, { accountId, paperKey: key, title, fileId, codeHash: hashOf(code), at, expiresAt });
    await recordAccess(transaction, { ...entryOf(accountId, paper), kind: 'shared', at });
    return { code, paper, expiresAt };
  });
}

/** Mở bằng mã; undefined for a code that is unknown, over or taken back, which all look alike. */
export function openSharedPaper({ database, clock, files }: Means, typed: string): Promise<OpenedFile | undefined> {
  return inTransaction(database, async (transaction) => {
    const code = parseShareCode(typed);
    const at = clock.now();
    const shared = code === undefined ? undefined : await findShared(transaction, hashOf(code), at);
    if (!shared) return undefined;
    const { accountId, paperKey, title, fileId } = shared;
    await recordAccess(transaction, { accountId, paperKey, title, kind: 'opened-by-code', at });
    return openFile(transaction, files, fileId);
  });
}

/** Thu hồi mã chia sẻ. */
export function revokePaperShare({ database, clock }: Means, accountId: string, id: number): Promise<void> {
  return inTransaction(database, async (transaction) => {
    const at = clock.now();
    const revoked = await revokeShare(transaction, { id, accountId, at });
    if (revoked) await recordAccess(transaction, { accountId, ...revoked, kind: 'revoked', at });
  });
}

/**
 * Dùng lại giấy tờ trong kho for the next dossier: a file of the person with the same content, marked where it is from.
 * @throws NotFound when it is not in this person's store
 */
export function reuseStoredPaper({ database, clock }: Means, accountId: string, key: string): Promise<string> {
  return inTransaction(database, async (transaction) => {
    const paper = await findStoredPaper(transaction, accountId, key);
    if (!paper || paper.isReplaced) throw new NotFound('stored paper');
    const id = randomUUID();
    const at = clock.now();
    await insertReused(transaction, { id, accountId, fromFileId: paper.fileId, key, at });
    await recordAccess(transaction, { ...entryOf(accountId, paper), kind: 'reused', at });
    return id;
  });
}

function entryOf(accountId: string, { key, title }: StoredPaper) {
  return { accountId, paperKey: key, title };
}

function hashOf(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}
