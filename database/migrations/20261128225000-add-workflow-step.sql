alter table dossier add column workflow_step text;
comment on column dossier.workflow_step is 'Bước của quy trình được ghim; null where it is called like its state in column step';
