import { type RawBuilder, sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import { mayRead, type OfficerActor } from '../domain/access.ts';
import type { DossierStatus, DossierStep } from '../domain/dossier-status.ts';
import type { DossierDetail } from '../domain/dossier-summary.ts';
import type { SimilarDossier } from '../domain/similar-dossier.ts';
import { toInstant } from './dossier-rows.ts';

const MOST = 5;

interface Row {
  readonly code: string;
  readonly account_id: string | null;
  readonly assignee_id: string | null;
  readonly receiving_unit_id: number;
  readonly handling_unit_id: number;
  readonly returning_unit_id: number;
  readonly receiving_unit: string;
  readonly status: number;
  readonly step: string;
  readonly submitted_at: Date;
  readonly same_person: boolean;
}

/**
 * Cảnh báo trùng: other dossiers of the same procedure, open and of the same person, or with a file of the same
 * content that was not refused or stopped; the newest first. Dossiers that the officer has no duty for have no code.
 */
export function listSimilarDossiers(
  connection: Connection,
  officer: OfficerActor,
  dossier: Pick<DossierDetail, 'id' | 'accountId' | 'procedureCode'>,
): Promise<SimilarDossier[]> {
  return listAlike(connection, officer, {
    ...dossier,
    files: sql`select stored_file.sha256 from dossier_paper join stored_file on stored_file.id = dossier_paper.file_id
      where dossier_paper.dossier_id = ${dossier.id}`,
    numbers: sql`select holder_personal_id as number from dossier where id = ${dossier.id} and holder_personal_id is not null
      union
      select personal_id from account where id = ${dossier.accountId}::uuid and kind = 'citizen' and personal_id is not null`,
  });
}

/** The same of what is about to be filed at a counter: by the number of who files, and the contents of the files. */
export function listSimilarToDraft(
  connection: Connection,
  officer: OfficerActor,
  draft: { readonly procedureCode: string; readonly personalId: string; readonly contents: readonly string[] },
): Promise<SimilarDossier[]> {
  return listAlike(connection, officer, {
    id: 0,
    accountId: null,
    procedureCode: draft.procedureCode,
    files: sql`select unnest(${draft.contents}::text[]) as sha256`,
    numbers: sql`select ${draft.personalId}::text as number where ${draft.personalId} <> ''`,
  });
}

interface Likeness extends Pick<DossierDetail, 'id' | 'accountId' | 'procedureCode'> {
  /** Its own files, by their contents. */
  readonly files: RawBuilder<unknown>;
  /** Số định danh of the person. */
  readonly numbers: RawBuilder<unknown>;
}

async function listAlike(
  connection: Connection,
  officer: OfficerActor,
  { id, accountId, procedureCode, files, numbers }: Likeness,
): Promise<SimilarDossier[]> {
  const { rows } = await sql<Row>`
    with own_file as (
      ${files}
    ), own_number as (
      ${numbers}
    ), candidate as (
      select id, true as same_person from dossier
      where account_id = ${accountId}::uuid and status not in (3, 8, 10)
      union all
      select other.id, true from dossier as other
      where other.holder_personal_id in (select number from own_number) and other.status not in (3, 8, 10)
      union all
      select other.id, true from own_number
      join account on account.kind = 'citizen' and account.personal_id = own_number.number
      join dossier as other on other.account_id = account.id and other.status not in (3, 8, 10)
      union all
      select dossier_paper.dossier_id, false from own_file
      join stored_file on stored_file.sha256 = own_file.sha256
      join dossier_paper on dossier_paper.file_id = stored_file.id
    ), found as (
      select id, bool_or(same_person) as same_person from candidate where id <> ${id} group by id
    )
    select dossier.code, dossier.account_id, dossier.assignee_id, dossier.receiving_unit_id, dossier.handling_unit_id,
      dossier.returning_unit_id, unit.name as receiving_unit, dossier.status, dossier.step, dossier.submitted_at, found.same_person
    from found join dossier on dossier.id = found.id join unit on unit.id = dossier.receiving_unit_id
    where dossier.procedure_code = ${procedureCode} and dossier.status not in (3, 8)
    order by dossier.submitted_at desc, dossier.id desc limit ${MOST}`.execute(connection);
  return rows.map((row) => ({
    code: isKnownTo(officer, row) ? row.code : undefined,
    receivingUnit: row.receiving_unit,
    status: row.status as DossierStatus,
    submittedAt: toInstant(row.submitted_at),
    because: row.same_person ? 'same-person' : 'same-file',
  }));
}

function isKnownTo(officer: OfficerActor, row: Row): boolean {
  return mayRead(officer, {
    accountId: row.account_id,
    assigneeId: row.assignee_id,
    receivingUnitId: row.receiving_unit_id,
    handlingUnitId: row.handling_unit_id,
    returningUnitId: row.returning_unit_id,
    step: row.step as DossierStep,
  });
}
