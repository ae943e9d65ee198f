import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { DossierEvent as EventTable } from '#platform/database/schema.gen.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { DossierEvent, DossierEventType } from '../domain/dossier-action.ts';
import type { DossierStatus, DossierStep } from '../domain/dossier-status.ts';

type EventRow = Omit<Selectable<EventTable>, 'hash' | 'previous_hash'> & { readonly unit_name: string | null };

export function toEvent(row: EventRow): DossierEvent {
  return {
    number: row.number,
    at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()),
    type: row.type as DossierEventType,
    actorKind: row.actor_kind as DossierEvent['actorKind'],
    actorId: row.actor_id,
    actorName: row.actor_name,
    actorTitle: row.actor_title,
    unitId: row.unit_id,
    unitName: row.unit_name,
    fromStatus: row.from_status as DossierStatus | null,
    toStatus: row.to_status as DossierStatus,
    fromStep: row.from_step as DossierStep | null,
    toStep: row.to_step as DossierStep,
    note: row.note,
    data: (row.data ?? {}) as DossierEvent['data'],
  };
}

export type Verification =
  | { readonly ok: true; readonly events: number }
  | { readonly ok: false /** Number of the first event that is not as it was written. */; readonly brokenAt: number };

/** Kiểm tra chuỗi sự kiện: recomputes every hash and finds the first event that was changed, removed or slipped in. */
export async function verifyEvents(connection: Connection, dossierId: number): Promise<Verification> {
  const { rows } = await sql<{ number: number; intact: boolean; position: number }>`
    select number, row_number() over (order by number)::integer as position,
      hash = dossier_event_hash(dossier_event)
        and previous_hash is not distinct from lag(hash) over (order by number) as intact
    from dossier_event where dossier_id = ${dossierId} order by number`.execute(connection);
  const broken = rows.find((row) => !row.intact || row.number !== row.position);
  return broken ? { ok: false, brokenAt: broken.position } : { ok: true, events: rows.length };
}
