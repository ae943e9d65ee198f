import { sql } from 'kysely';
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
export async function listSimilarDossiers(
  connection: Connection,
  officer: OfficerActor,
  dossier: Pick<DossierDetail, 'id' | 'accountId' | 'procedureCode'>,
): Promise<SimilarDossier[]> {
  const { rows } = await sql<Row>`
    with own_file as (
      select stored_file.sha256 from dossier_paper join stored_file on stored_file.id = dossier_paper.file_id
      where dossier_paper.dossier_id = ${dossier.id}
    ), own_number as (
      select holder_personal_id as number from dossier where id = ${dossier.id} and holder_personal_id is not null
      union
      select personal_id from account where id = ${dossier.accountId}::uuid and kind = 'citizen' and personal_id is not null
    ), candidate as (
      select id, true as same_person from dossier
      where account_id = ${dossier.accountId}::uuid and status not in (3, 8, 10)
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
      select id, bool_or(same_person) as same_person from candidate where id <> ${dossier.id} group by id
    )
    select dossier.code, dossier.account_id, dossier.assignee_id, dossier.receiving_unit_id, dossier.handling_unit_id,
      dossier.returning_unit_id, unit.name as receiving_unit, dossier.status, dossier.step, dossier.submitted_at, found.same_person
    from found join dossier on dossier.id = found.id join unit on unit.id = dossier.receiving_unit_id
    where dossier.procedure_code = ${dossier.procedureCode} and dossier.status not in (3, 8)
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
