/**
 * Nộp hồ sơ in one statement: the draft is the gate, so the same draft can only ever become one dossier; code,
 * answers, papers, first event and outgoing message appear together or not at all. The counter row is locked only
 * while this statement runs, and rolls back with it: the codes of a day have no gap.
 *
 * Prepared under its name on each connection; the benchmark runs the same text.
 */
export const FILE_DOSSIER = {
  name: 'file-dossier',
  text: `
with gate as (
  update draft set state = 'submitted', saved_at = $4::timestamptz
  where id = $1::uuid and account_id = $2::uuid and state = 'open'
  returning id
), counter as (
  insert into dossier_counter as c (unit_id, day, last_number)
  select $3::integer, ($4::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date, 1 from gate
  on conflict (unit_id, day) do update set last_number = c.last_number + 1
  returning day, last_number
), filed as (
  insert into dossier (code, draft_id, procedure_code, procedure_version_id, procedure_name, account_id, submitter_name,
    owner_name, channel, status, step, receiving_unit_id, handling_unit_id, returning_unit_id, submitted_at,
    answer_due_at, queue_at, fee_total, updated_at)
  select unit.agency_code || '-' || to_char(counter.day, 'YYMMDD') || '-'
      || case when counter.last_number < 10000 then lpad(counter.last_number::text, 4, '0') else counter.last_number::text end,
    gate.id, $5, $6::integer, $7, $2::uuid, $8, $9, $10, 1, 'awaiting-reception', $3::integer, $11::integer, $12::integer,
    $4::timestamptz, $13::timestamptz, $13::timestamptz, $14::bigint, $4::timestamptz
  from gate, counter, unit where unit.id = $3::integer
  returning id, code
), form as (
  insert into dossier_form (dossier_id, submitter, owner, answers, e_form, delivery, fees)
  select id, $15::jsonb, $16::jsonb, $17::jsonb, $18::jsonb, $19::jsonb, $20::jsonb from filed
), papers as (
  insert into dossier_paper (dossier_id, paper_code, file_id, position, added_at)
  select filed.id, draft_paper.paper_code, draft_paper.file_id, draft_paper.position, $4::timestamptz
  from filed, draft_paper where draft_paper.draft_id = $1::uuid
), event as (
  insert into dossier_event (dossier_id, number, at, type, actor_kind, actor_id, actor_name, to_status, to_step, data)
  select id, 1, $4::timestamptz, 'submitted', 'citizen', $2::uuid, $8, 1, 'awaiting-reception',
    jsonb_build_object('channel', $10::text) from filed
), message as (
  insert into outbox (topic, dossier_id, payload)
  select 'dossier.submitted', id, jsonb_build_object('code', code, 'event', 1, 'type', 'submitted') from filed
)
select id, code from filed`,
} as const;

/** The dossier a draft became. */
export const FIND_FILED = {
  name: 'find-filed-dossier',
  text: 'select id, code from dossier where draft_id = $1::uuid and account_id = $2::uuid',
} as const;
