import { type RawBuilder, sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import { coveredAssignees, type OfficerActor } from '../domain/access.ts';
import { ENDED, IN_CHARGE, STEPS_OF_ASSIGNEE } from '../domain/in-charge.ts';

/** Hồ sơ không có người phụ trách: nobody who works now has it on a list. */
export interface UnattendedDossier {
  readonly code: string;
  readonly step: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly queueAt: Temporal.Instant;
}

interface Row {
  readonly code: string;
  readonly step: string;
  readonly unit_id: number;
  readonly unit_name: string;
  readonly queue_at: Date;
}

const LISTS = JSON.stringify(
  Object.entries(IN_CHARGE).flatMap(([step, roles]) => roles.map((role) => ({ step, ...role }))),
);

/**
 * Does the person of `duty` still work on `today`, or somebody in their place? Who is away attends to nothing unless
 * the cover works in the unit and is not away too; signing is handed on to nobody.
 */
export const worksNow = (today: string) => sql<boolean>`
  duty.valid_from <= ${today}::date and (duty.valid_to is null or duty.valid_to >= ${today}::date)
  and exists (select from officer where officer.id = duty.officer_id and officer.active)
  and not exists (
    select from absence_cover away
    where away.officer_id = duty.officer_id and away.unit_id = duty.unit_id and ${isNow('away', today)}
      and (duty.role = 'signatory' or not exists (
        select from duty of_cover join officer on officer.id = of_cover.officer_id and officer.active
        where of_cover.officer_id = away.cover_id and of_cover.unit_id = away.unit_id
          and of_cover.valid_from <= ${today}::date and (of_cover.valid_to is null or of_cover.valid_to >= ${today}::date)
          and not exists (
            select from absence_cover too
            where too.officer_id = away.cover_id and too.unit_id = away.unit_id and ${isNow('too', today)}))))`;

/** Is the person of `duty` away from that unit on `today`, whoever stands in? */
export const isAway = (today: string) => sql<boolean>`exists (
  select from absence_cover away
  where away.officer_id = duty.officer_id and away.unit_id = duty.unit_id and ${isNow('away', today)})`;

const isNow = (absence: 'away' | 'too', today: string) => sql<boolean>`
  ${sql.ref(absence)}.ended_at is null and ${sql.ref(absence)}.from_on <= ${today}::date
  and ${sql.ref(absence)}.to_on >= ${today}::date`;

/** Of dossiers: is the person of `column` this officer, or somebody whose work the officer does today in the unit? */
export function isWorkOf(officer: OfficerActor, column: string): RawBuilder<boolean> {
  const person = sql.ref(column);
  const covered = coveredAssignees(officer).map(
    ({ officerId, unitId }) => sql`(${person} = ${officerId}::uuid and dossier.handling_unit_id = ${unitId})`,
  );
  return sql<boolean>`(${sql.join([sql`${person} = ${officer.officerId}::uuid`, ...covered], sql` or `)})`;
}

/** Does who the dossier was given to still work in the unit that handles it? */
export const assigneeWorks = (today: string) => sql<boolean>`exists (
  select from duty where duty.officer_id = dossier.assignee_id and duty.unit_id = dossier.handling_unit_id
    and duty.role in ('specialist', 'head') and ${worksNow(today)})`;

/**
 * The most urgent first. The unit is the one that must find somebody.
 *
 * @param unitIds only those of these units; null: all
 */
export async function listUnattended(
  connection: Connection,
  today: string,
  unitIds: readonly number[] | null,
  limit: number,
): Promise<UnattendedDossier[]> {
  const { rows } = await sql<Row>`
    with list as (select * from jsonb_to_recordset(${LISTS}::jsonb) as l(step text, role text, unit text)),
    unattended as (
      select dossier.code, dossier.step, dossier.queue_at, case
        when dossier.step = 'awaiting-reception' then receiving_unit_id
        when dossier.step = 'awaiting-return' then returning_unit_id
        else handling_unit_id end as unit_id
      from dossier
      where dossier.status <> all(${[...ENDED]}::smallint[])
        and not exists (
          select from list join duty on duty.role = list.role and duty.unit_id = case list.unit
            when 'receiving' then dossier.receiving_unit_id
            when 'handling' then dossier.handling_unit_id
            else dossier.returning_unit_id end
          where list.step = dossier.step and ${worksNow(today)})
        and not (dossier.step = any(${[...STEPS_OF_ASSIGNEE]}::text[]) and ${assigneeWorks(today)})
    )
    select unattended.*, unit.name as unit_name from unattended join unit on unit.id = unit_id
    where ${unitIds && [...unitIds]}::int[] is null or unit_id = any(${unitIds && [...unitIds]}::int[])
    order by queue_at, code limit ${limit}`.execute(connection);
  return rows.map((row) => ({
    code: row.code,
    step: row.step,
    unitId: row.unit_id,
    unitName: row.unit_name,
    queueAt: Temporal.Instant.fromEpochMilliseconds(row.queue_at.getTime()),
  }));
}
