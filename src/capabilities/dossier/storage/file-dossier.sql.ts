/**
 * Nộp hồ sơ in one statement: the sealed draft is the gate, so that exactly what was reviewed is filed, and the same
 * draft can only ever become one dossier; code, answers, papers, first event and outgoing message appear together or
 * not at all. The counter row is locked only while this statement runs, and rolls back with it: the codes of a day
 * have no gap.
 *
 * Prepared under its name on each connection; the benchmark runs the same text.
 */
export const FILE_DOSSIER = {
  name: 'file-dossier',
  text: `
with gate as (
  update draft set state = 'submitted', saved_at = $4::timestamptz
  where id = $1::uuid and account_id = $2::uuid and state = 'open' and seal = $3::text
    and sealed_on = ($4::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date
  returning id, procedure_code, procedure_version_id, sealed, sealed_on
), content as (
  select gate.id, procedure_code, procedure_version_id, sealed_on, s.*
  from gate, jsonb_to_record(sealed) as s("procedureName" text, "submitterName" text, "ownerName" text, channel text,
    "receivingUnitId" integer, "handlingUnitId" integer, "returningUnitId" integer, "feeTotal" bigint,
    submitter jsonb, owner jsonb, answers jsonb, delivery jsonb, fees jsonb)
), counter as (
  insert into dossier_counter as c (unit_id, day, last_number)
  select "receivingUnitId", sealed_on, 1 from content
  on conflict (unit_id, day) do update set last_number = c.last_number + 1
  returning day, last_number
), filed as (
  insert into dossier (code, draft_id, procedure_code, procedure_version_id, procedure_name, account_id, submitter_name,
    owner_name, channel, status, step, receiving_unit_id, handling_unit_id, returning_unit_id, submitted_at,
    answer_due_at, queue_at, fee_total, updated_at, acted_by)
  select unit.agency_code || '-' || to_char(counter.day, 'YYMMDD') || '-'
      || case when counter.last_number < 10000 then lpad(counter.last_number::text, 4, '0') else counter.last_number::text end,
    content.id, procedure_code, procedure_version_id, "procedureName", $2::uuid, "submitterName", "ownerName", channel,
    1, 'awaiting-reception', "receivingUnitId", "handlingUnitId", "returningUnitId",
    $4::timestamptz, $5::timestamptz, $5::timestamptz, "feeTotal", $4::timestamptz, $6::uuid
  from content, counter, unit where unit.id = "receivingUnitId"
  returning id, code
), form as (
  insert into dossier_form (dossier_id, submitter, owner, answers, delivery, fees)
  select filed.id, submitter, owner, answers, delivery, fees from filed, content
), papers as (
  insert into dossier_paper (dossier_id, paper_code, file_id, position, added_at)
  select filed.id, draft_paper.paper_code, draft_paper.file_id, draft_paper.position, $4::timestamptz
  from filed, draft_paper where draft_paper.draft_id = $1::uuid
), event as (
  insert into dossier_event (dossier_id, number, at, type, actor_kind, actor_id, actor_name, to_status, to_step, data)
  select filed.id, 1, $4::timestamptz, 'submitted', 'citizen', coalesce($6::uuid, $2::uuid), coalesce($7::text, "submitterName"), 1,
    'awaiting-reception', jsonb_build_object('channel', channel)
      || case when $6::uuid is null then '{}' else jsonb_build_object('onBehalfOf', "submitterName") end
  from filed, content
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
