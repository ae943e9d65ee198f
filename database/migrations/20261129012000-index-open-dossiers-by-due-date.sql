-- For whatever looks ahead at what falls due next in the whole province; filing never touches it.
create index dossier_due_open on dossier (due_at) where status in (2, 4);
