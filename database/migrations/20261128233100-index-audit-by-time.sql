-- Inspectors read the audit by days; rows come in the order of time, so a summary of blocks is enough.
create index audit_entry_at on audit_entry using brin (at);
