import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { openSecret, sealSecret } from '../secrets/sealed-secret.ts';
import { listSealedSecrets, replaceSealedSecrets } from '../storage/officer-store.ts';

interface Keys {
  readonly before: string;
  readonly now: string;
}

/** Đổi khóa niêm phong of the officers' authenticator secrets: all or none. Done again, it changes nothing. */
export function changeStaffSecretKey(database: Database, keys: Keys): Promise<void> {
  return inTransaction(database, async (transaction) => {
    for (const { id, totpSecret, totpNewSecret } of await listSealedSecrets(transaction)) {
      const again = (stored: string | null): string | null => stored && sealedAnew(stored, id, keys);
      await replaceSealedSecrets(transaction, id, {
        totpSecret: again(totpSecret),
        totpNewSecret: again(totpNewSecret),
      });
    }
  });
}

/** @throws Error when neither key opens it */
function sealedAnew(stored: string, officerId: string, { before, now }: Keys): string {
  if (opened(stored, officerId, now) !== undefined) return stored;
  const secret = opened(stored, officerId, before);
  if (secret === undefined) throw new Error('neither STAFF_SECRET_KEY_BEFORE nor STAFF_SECRET_KEY opens every secret');
  return sealSecret(secret, officerId, now);
}

function opened(stored: string, officerId: string, key: string): string | undefined {
  try {
    return openSecret(stored, officerId, key);
  } catch {
    return undefined;
  }
}
