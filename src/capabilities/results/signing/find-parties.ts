import { findUnit } from '#capabilities/agencies/index.ts';
import type { SigningParty } from '#engines/signing/signer.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import { findUsername } from '../storage/signer-queries.ts';

/** Who signs a result: the officer who approved it, and the agency that gives it. */
export async function findParties(
  transaction: Transaction,
  { officer, unitId }: { officer: { id: string; name: string }; unitId: number },
): Promise<{ officer: SigningParty; agency: SigningParty }> {
  const [unit, username] = await Promise.all([findUnit(transaction, unitId), findUsername(transaction, officer.id)]);
  if (!unit || username === undefined) throw new Error('a result is signed by nobody');
  const agencyName = unit.name;
  return {
    officer: { kind: 'officer', ...officer, reference: username, agencyName },
    agency: { kind: 'agency', id: String(unitId), reference: unit.agencyCode, name: agencyName, agencyName },
  };
}
