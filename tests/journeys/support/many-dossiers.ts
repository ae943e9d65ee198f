/** Hundreds of people cannot be walked through the portal, nor weeks waited for: what one filed is copied in the database of the running system. */
import { changeDatabase } from './time-passes.ts';

/** Copies a dossier with its form and events, to nobody's account; says the codes of the copies. */
export async function copyDossier(code: string, copies: number): Promise<string[]> {
  const codes = Array.from({ length: copies }, (_, index) => code.replace(/\d{4}$/, String(9000 + index)));
  for (const copy of codes) await changeDatabase(COPY, [code, copy, 0, false]);
  return codes;
}

/** The same dossier of the same person, as if everything had happened this many weeks ago; says its code. */
export async function copyIntoPast(code: string, weeks: number): Promise<string> {
  const copy = code.replace(/\d{4}$/, '8000');
  await changeDatabase(COPY, [code, copy, weeks, true]);
  return copy;
}

const BACK = `interval '1 week' * $3::integer`;

/** Hashes of events are made by the database, for copies too. */
const COPY = `
  with original as (select * from dossier where code = $1),
  copied as (
    insert into dossier overriding system value
    select (jsonb_populate_record(null::dossier, to_jsonb(original) || jsonb_build_object(
      'id', nextval(pg_get_serial_sequence('dossier', 'id')), 'code', $2::text, 'draft_id', null,
      'account_id', case when $4::boolean then account_id end,
      'submitted_at', submitted_at - ${BACK}, 'received_at', received_at - ${BACK}, 'due_at', due_at - ${BACK},
      'original_due_at', original_due_at - ${BACK}, 'queue_at', queue_at - ${BACK}))).*
    from original
    returning id
  ), form as (
    insert into dossier_form
    select (jsonb_populate_record(null::dossier_form, to_jsonb(f) || jsonb_build_object('dossier_id', copied.id))).*
    from dossier_form f, original, copied where f.dossier_id = original.id
  )
  insert into dossier_event
  select (jsonb_populate_record(null::dossier_event,
    to_jsonb(e) || jsonb_build_object('dossier_id', copied.id, 'at', e.at - ${BACK}))).*
  from dossier_event e, original, copied where e.dossier_id = original.id
  order by e.number`;
