import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { OfficerActor, OfficerRole } from '../domain/access.ts';
import type { DossierStatus } from '../domain/dossier-status.ts';
import { toInstant } from './dossier-rows.ts';

/** Một dòng của sổ theo dõi hồ sơ. */
export interface RegisterEntry {
  readonly code: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly status: DossierStatus;
  readonly submitterName: string;
  readonly ownerName: string;
  readonly form: {
    readonly submitter: Readonly<Record<string, string>>;
    readonly delivery: Readonly<Record<string, string>>;
  };
  readonly sets: number;
  readonly handlingUnitName: string;
  readonly receivedAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant | null;
  readonly measuredDueAt: Temporal.Instant | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly returnedAt: Temporal.Instant | null;
}

export interface RegisterFilter {
  readonly unitId: number;
  /** Days in Vietnam, both included. */
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly procedureCode?: string;
  readonly limit: number;
}

const KEEPS: readonly OfficerRole[] = ['receptionist', 'head', 'signatory'];

/** Đơn vị whose register the officer may read; inspectors read each, which is undefined here. */
export function registerUnits({ duties }: OfficerActor): readonly number[] | undefined {
  if (duties.some(({ role }) => role === 'inspector')) return undefined;
  return [...new Set(duties.filter(({ role }) => KEEPS.includes(role)).map(({ unitId }) => unitId))];
}

/** Hồ sơ đã tiếp nhận by the unit in the period, as they came. For whoever `registerUnits` names. */
export async function listRegister(connection: Connection, filter: RegisterFilter): Promise<RegisterEntry[]> {
  const startOf = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime('Asia/Ho_Chi_Minh').epochMilliseconds);
  let query = connection
    .selectFrom('dossier')
    .innerJoin('dossier_form', 'dossier_form.dossier_id', 'dossier.id')
    .innerJoin('procedure_version', 'procedure_version.id', 'dossier.procedure_version_id')
    .innerJoin('unit', 'unit.id', 'dossier.handling_unit_id')
    .selectAll('dossier')
    .select(['submitter', 'delivery', 'unit.name as handling_unit'])
    .select(sql<number | null>`(procedure_version.definition ->> 'sets')::integer`.as('sets'))
    .where('dossier.receiving_unit_id', '=', filter.unitId)
    .where('dossier.received_at', '>=', startOf(filter.from))
    .where('dossier.received_at', '<', startOf(filter.to.add({ days: 1 })));
  if (filter.procedureCode) query = query.where('dossier.procedure_code', '=', filter.procedureCode);
  const rows = await query.orderBy('dossier.received_at').orderBy('dossier.id').limit(filter.limit).execute();
  const time = (date: Date | null) => date && toInstant(date);
  return rows.flatMap((row) =>
    row.received_at === null
      ? []
      : [
          {
            code: row.code,
            procedureCode: row.procedure_code,
            procedureName: row.procedure_name,
            status: row.status as DossierStatus,
            submitterName: row.submitter_name,
            ownerName: row.owner_name,
            form: { submitter: row.submitter, delivery: row.delivery } as unknown as RegisterEntry['form'],
            sets: row.sets ?? 1,
            handlingUnitName: row.handling_unit,
            receivedAt: toInstant(row.received_at),
            dueAt: time(row.due_at),
            measuredDueAt: time(row.measured_due_at),
            finishedAt: time(row.finished_at),
            returnedAt: time(row.returned_at),
          },
        ],
  );
}
