import type { FileHolder } from '#capabilities/papers/index.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import { WITHDRAWAL_PAPER } from '../domain/paper-check.ts';
import type { Fault, SupplementChange } from '../domain/supplement.ts';

export interface NewSupplement {
  readonly dossierId: number;
  readonly number: number;
  readonly reason: string;
  readonly faults: readonly Fault[];
  readonly requestedBy: string;
  readonly requestedAt: Temporal.Instant;
  readonly respondBy: string;
}

export async function addSupplement(transaction: Transaction, supplement: NewSupplement): Promise<void> {
  await transaction
    .insertInto('supplement_request')
    .values({
      dossier_id: supplement.dossierId,
      number: supplement.number,
      reason: supplement.reason,
      faults: JSON.stringify(supplement.faults),
      requested_by: supplement.requestedBy,
      requested_at: supplement.requestedAt.toString(),
      respond_by: supplement.respondBy,
    })
    .execute();
}

export interface OpenSupplement {
  readonly id: number;
  readonly number: number;
  readonly faults: readonly Fault[];
}

export async function loadOpenSupplement(
  transaction: Transaction,
  dossierId: number,
): Promise<OpenSupplement | undefined> {
  const row = await transaction
    .selectFrom('supplement_request')
    .select(['id', 'number', 'faults'])
    .where('dossier_id', '=', dossierId)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  return row && { ...row, faults: row.faults as unknown as Fault[] };
}

export async function closeSupplement(
  transaction: Transaction,
  id: number,
  changes: readonly SupplementChange[],
  at: Temporal.Instant,
): Promise<void> {
  await transaction
    .updateTable('supplement_request')
    .set({ answered_at: at.toString(), changes: JSON.stringify(changes) })
    .where('id', '=', id)
    .execute();
}

export async function loadAnswers(transaction: Transaction, dossierId: number): Promise<Record<string, unknown>> {
  const row = await transaction
    .selectFrom('dossier_form')
    .select('answers')
    .where('dossier_id', '=', dossierId)
    .executeTakeFirstOrThrow();
  return row.answers as Record<string, unknown>;
}

export async function saveAnswers(
  transaction: Transaction,
  dossierId: number,
  answers: Readonly<Record<string, unknown>>,
): Promise<void> {
  await transaction
    .updateTable('dossier_form')
    .set({ answers: JSON.stringify(answers) })
    .where('dossier_id', '=', dossierId)
    .execute();
}

export interface PaperReplacement {
  readonly dossierId: number;
  readonly paperCode: string;
  readonly fileIds: readonly string[];
  /** Whose files they must be; an officer's were digitised from paper. */
  readonly owner: FileHolder;
  readonly supplementNumber: number;
  readonly at: Temporal.Instant;
}

/** The old files stay readable with the time they were replaced. Undefined when a file is not the person's own. */
export async function replacePaper(
  transaction: Transaction,
  { dossierId, paperCode, fileIds, owner, supplementNumber, at }: PaperReplacement,
): Promise<{ before: string[]; after: string[] } | undefined> {
  const files = await ownFiles(transaction, owner, fileIds);
  if (!files) return undefined;
  const replaced = await transaction
    .updateTable('dossier_paper')
    .set({ replaced_at: at.toString() })
    .from('stored_file')
    .whereRef('stored_file.id', '=', 'dossier_paper.file_id')
    .where('dossier_id', '=', dossierId)
    .where('paper_code', '=', paperCode)
    .where('replaced_at', 'is', null)
    .returning('stored_file.name')
    .execute();
  await transaction
    .insertInto('dossier_paper')
    .values(
      fileIds.map((fileId, index) => ({
        dossier_id: dossierId,
        paper_code: paperCode,
        file_id: fileId,
        position: index + 1,
        added_at: at.toString(),
        supplement_number: supplementNumber,
        ...('officerId' in owner && { digitised_by: owner.officerId }),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['dossier_id', 'paper_code', 'file_id']).doUpdateSet({ replaced_at: null }),
    )
    .execute();
  return { before: replaced.map(({ name }) => name), after: files.map(({ name }) => name) };
}

async function ownFiles(
  transaction: Transaction,
  owner: FileHolder,
  fileIds: readonly string[],
): Promise<{ readonly id: string; readonly name: string }[] | undefined> {
  const files = await transaction
    .selectFrom('stored_file')
    .select(['id', 'name'])
    .where('id', 'in', fileIds)
    .where((where) =>
      'officerId' in owner ? where('officer_id', '=', owner.officerId) : where('account_id', '=', owner.accountId),
    )
    .execute();
  return files.length === new Set(fileIds).size ? files : undefined;
}

/** Đơn đề nghị rút hồ sơ on paper, beside the papers of the procedure. False when a file is not the officer's own. */
export async function addWithdrawalPaper(
  transaction: Transaction,
  paper: {
    readonly dossierId: number;
    readonly fileIds: readonly string[];
    readonly officerId: string;
    readonly at: Temporal.Instant;
  },
): Promise<boolean> {
  const { dossierId, fileIds, officerId, at } = paper;
  if (!(await ownFiles(transaction, { officerId }, fileIds))) return false;
  await transaction
    .insertInto('dossier_paper')
    .values(
      fileIds.map((fileId, index) => ({
        dossier_id: dossierId,
        paper_code: WITHDRAWAL_PAPER,
        file_id: fileId,
        position: index + 1,
        added_at: at.toString(),
        digitised_by: officerId,
      })),
    )
    .execute();
  return true;
}
