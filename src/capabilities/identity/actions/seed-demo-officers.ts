import { randomUUID } from 'node:crypto';
import { findUnitByCode, unitForPlace } from '#capabilities/agencies/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { ROLES, type Role } from '../domain/duty.ts';
import { hashPassword } from '../secrets/password.ts';
import { isSealed, sealSecret } from '../secrets/sealed-secret.ts';
import { insertOfficer, listTimeCodeSecrets, listUsernames, replaceTimeCodeSecret } from '../storage/officer-store.ts';

/** One entry of demo/accounts.json; those that do not sign in as staff are skipped. */
export interface DemoAccount {
  readonly role: string;
  readonly signIn: string;
  readonly id: string;
  readonly password: string;
  readonly name: string;
  readonly title?: string;
  /** Agency code, or the code of a commune. */
  readonly unitCode?: string;
  readonly duty?: string;
  readonly totpSecret?: string;
}

const DUTIES_SINCE = '2025-07-01';

/** Cán bộ thử nghiệm: adds those who are missing, and leaves the others as they are. */
export async function seedDemoOfficers(
  database: Database,
  accounts: readonly DemoAccount[],
  secretKey: string,
): Promise<void> {
  await sealWhatIsOpen(database, secretKey);
  const known = await listUsernames(database.kysely);
  for (const account of accounts) {
    if (account.signIn === 'staff' && !known.has(account.id)) await addOfficer(database, account, secretKey);
  }
}

/** A demo kept from before secrets were sealed. */
async function sealWhatIsOpen(database: Database, secretKey: string): Promise<void> {
  for (const { id, totpSecret } of await listTimeCodeSecrets(database.kysely)) {
    if (!isSealed(totpSecret)) await replaceTimeCodeSecret(database.kysely, id, sealSecret(totpSecret, id, secretKey));
  }
}

async function addOfficer(database: Database, account: DemoAccount, secretKey: string): Promise<void> {
  const role = ROLES.find((one): one is Role => one === account.duty);
  const code = account.unitCode ?? '';
  const unit = (await findUnitByCode(database.kysely, code)) ?? (await unitForPlace(database.kysely, code));
  if (!role || !unit || !account.totpSecret)
    throw new Error(`The demo account ${account.id} has no role, unit or secret`);
  const id = randomUUID();
  const officer = {
    id,
    username: account.id,
    fullName: account.name,
    title: account.title ?? '',
    passwordHash: await hashPassword(account.password),
    totpSecret: sealSecret(account.totpSecret, id, secretKey),
    mustChangePassword: false,
    duty: { unitId: unit.id, role, validFrom: DUTIES_SINCE, validTo: null },
  };
  await inTransaction(database, (transaction) => insertOfficer(transaction, officer));
}
