/** What every filing reads and hardly anything changes: kept in the process, so that a submission does not read it anew. */
import { listReceivingUnits, listUnits, type Unit } from '#capabilities/agencies/index.ts';
import {
  computeFees,
  type FeeRequest,
  type Fees,
  findProcedureVersion,
  type ProcedureDefinition,
} from '#capabilities/catalogue/index.ts';
import type { EForm } from '#engines/forms/define.ts';
import type { Clock } from '#platform/clock.ts';
import type { Connection, Database } from '#platform/database/transaction.ts';
import { submitterForm } from '../domain/person-forms.ts';

/** Nơi tiếp nhận of one level, with the form that offers them. */
export interface ReceivingUnits {
  readonly units: readonly Unit[];
  readonly submitterForm: EForm;
}

type Level = ProcedureDefinition['level'];

/** Units and fees change by publication only; within a minute everybody sees it. */
interface OneMinute {
  readonly minute: number;
  readonly fees: Map<string, Promise<Fees>>;
  readonly receiving: Map<Level, Promise<ReceivingUnits>>;
  readonly settling: Map<'all', Promise<readonly Unit[]>>;
}

const MILLISECONDS_PER_MINUTE = 60_000;
const versionsOf = new WeakMap<Database, Map<number, Promise<ProcedureDefinition>>>();
const minuteOf = new WeakMap<Database, OneMinute>();

/** A published version never changes, so it is read once; the same object each time lets its schema be compiled once. */
export function procedureOfVersion(
  database: Database,
  connection: Connection,
  versionId: number,
): Promise<ProcedureDefinition> {
  const versions = versionsOf.get(database) ?? new Map<number, Promise<ProcedureDefinition>>();
  versionsOf.set(database, versions);
  return once(versions, versionId, async () => {
    const version = await findProcedureVersion(connection, versionId);
    if (version === undefined) throw new Error(`no procedure version ${versionId}`);
    return version.definition;
  });
}

export function receivingUnits(
  database: Database,
  connection: Connection,
  clock: Clock,
  level: Level,
): Promise<ReceivingUnits> {
  return once(thisMinute(database, clock).receiving, level, async () => {
    const units = await listReceivingUnits(connection);
    return offer(units.filter(({ kind }) => level !== 'commune' || kind === 'commune'));
  });
}

/** Đơn vị giải quyết một việc của nhóm liên thông. */
export function settlingUnits(database: Database, connection: Connection, clock: Clock): Promise<readonly Unit[]> {
  return once(thisMinute(database, clock).settling, 'all', () =>
    listUnits(connection, ['commune', 'commune-police', 'department']),
  );
}

export function feesFor(database: Database, connection: Connection, clock: Clock, request: FeeRequest): Promise<Fees> {
  return once(thisMinute(database, clock).fees, JSON.stringify(request), async () => {
    const fees = await computeFees(connection, request);
    if (fees === undefined) throw new Error(`procedure ${request.procedureCode} has no fees`);
    return fees;
  });
}

/** Many who ask at once wait for one reading; a reading that failed is not kept. */
function once<Key, T>(kept: Map<Key, Promise<T>>, key: Key, read: () => Promise<T>): Promise<T> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const reading = read();
  kept.set(key, reading);
  reading.catch(() => kept.delete(key));
  return reading;
}

function offer(units: readonly Unit[]): ReceivingUnits {
  return {
    units,
    submitterForm: submitterForm(units.map((unit) => ({ value: unit.agencyCode, label: unit.placeName }))),
  };
}

function thisMinute(database: Database, clock: Clock): OneMinute {
  const minute = Math.floor(clock.now().epochMilliseconds / MILLISECONDS_PER_MINUTE);
  const kept = minuteOf.get(database);
  if (kept?.minute === minute) return kept;
  const fresh: OneMinute = { minute, fees: new Map(), receiving: new Map(), settling: new Map() };
  minuteOf.set(database, fresh);
  return fresh;
}
