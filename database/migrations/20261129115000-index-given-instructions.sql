-- For the leader who gave them: which were not answered by their day.
create index dossier_note_given on dossier_note (written_by, due_on) where due_on is not null;
