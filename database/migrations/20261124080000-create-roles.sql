-- Two roles: the owner that migrates, and the application role that the running system takes on.
-- The application role gets its rights table by table, in the migration that creates the table.
do $$
begin
  if not exists (select from pg_roles where rolname = 'motcua_app') then
    create role motcua_app nologin;
  end if;
end
$$;
grant motcua_app to current_user;
grant usage on schema public to motcua_app;
create extension if not exists pg_trgm;
