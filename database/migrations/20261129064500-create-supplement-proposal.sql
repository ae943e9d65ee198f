create table supplement_proposal (
  dossier_id bigint constraint supplement_proposal_pk primary key
    constraint supplement_proposal_dossier_fk references dossier,
  state text not null constraint supplement_proposal_state_known check (state in ('drafted', 'proposed')),
  reason text not null,
  faults jsonb not null,
  respond_by date not null,
  written_at timestamptz not null,
  written_by uuid not null constraint supplement_proposal_officer_fk references officer
);
create index supplement_proposal_waiting on supplement_proposal (dossier_id) where state = 'proposed';
create index supplement_proposal_writer on supplement_proposal (written_by);
comment on table supplement_proposal is 'Đề nghị yêu cầu bổ sung lần sau of a dossier, before the head or sent back; gone once it became a request';
comment on column supplement_proposal.dossier_id is 'Hồ sơ';
comment on column supplement_proposal.state is 'Đang soạn (trả lại, hoặc hồ sơ đã đi tiếp), đã trình';
comment on column supplement_proposal.reason is 'Lý do chung';
comment on column supplement_proposal.faults is 'Danh sách lỗi, as in supplement_request';
comment on column supplement_proposal.respond_by is 'Hạn bổ sung đề nghị';
comment on column supplement_proposal.written_at is 'Lần soạn gần nhất';
comment on column supplement_proposal.written_by is 'Cán bộ đề nghị';
grant select, insert, update, delete on supplement_proposal to motcua_app;
