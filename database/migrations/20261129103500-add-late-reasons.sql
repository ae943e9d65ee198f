-- Why a dossier was settled late: said by the letter of apology, or afterwards by who settled it. It stands in the narrow
-- row, because figures go by it; who said it and in which words is an event.
alter table dossier add column late_reason text;
comment on column dossier.late_reason is 'Mã lý do quá hạn, of the letter of apology or stated afterwards; null: nobody said';

update dossier set late_reason = letter.reason_code
from deadline_extension letter where letter.dossier_id = dossier.id and letter.state = 'granted';

-- Late ones are few: each reason is counted and opened by itself.
create index dossier_late on dossier (late_reason, finished_at, id)
  where finished_at > coalesce(measured_due_at, due_at);
create index dossier_unit_late on dossier (handling_unit_id, late_reason, finished_at, id)
  where finished_at > coalesce(measured_due_at, due_at);
