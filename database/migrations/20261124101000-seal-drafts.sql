alter table draft
  add column seal text,
  add column sealed jsonb,
  add column sealed_on date,
  -- The unit stands among the answers of the submitter, and the seal names it.
  drop column receiving_unit_id,
  add constraint draft_seal_whole check (num_nulls(seal, sealed, sealed_on) in (0, 3));
comment on column draft.seal is 'Dấu niêm phong: <receiving unit>.<hash of what was reviewed>; empty as soon as anything changes';
comment on column draft.sealed is 'Nội dung đã xem lại, complete and judged: exactly what becomes the dossier';
comment on column draft.sealed_on is 'Ngày niêm phong, Vietnam date: fees and rules are those of a day';

-- A published version never changes, and every dossier is pinned to one: its questions need no copy.
alter table dossier_form drop column e_form;
comment on table dossier_form is 'Nội dung đã nộp: the answers; the questions are those of the pinned version of the procedure';
