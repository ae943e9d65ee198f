/** Writes the structure of a database as text that a person reads and a check compares. */

const COLUMNS = `
  select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
         pg_get_expr(d.adbin, d.adrelid) as default, col_description(c.oid, a.attnum) as comment, obj_description(c.oid) as table_comment
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  order by c.relname, a.attnum`;
const CONSTRAINTS = `
  select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
  from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0 and contype <> 'n' order by 1, 2`;
const INDEXES = `
  select i.tablename as table, i.indexdef as definition from pg_indexes i
  where i.schemaname = 'public' and not exists (select from pg_constraint c where c.conname = i.indexname) order by 1, 2`;
const FUNCTIONS = `
  select p.proname as name, pg_get_functiondef(p.oid) as definition from pg_proc p
  where p.pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by 1`;
const GRANTS = `
  select table_name as table, string_agg(lower(privilege_type), ', ' order by privilege_type) as rights
  from information_schema.role_table_grants where grantee = 'motcua_app' and table_schema = 'public' group by 1 order by 1`;

export async function describeSchema(client) {
  const read = async (query) => (await client.query(query)).rows;
  const all = {
    columns: await read(COLUMNS),
    constraints: await read(CONSTRAINTS),
    indexes: await read(INDEXES),
    functions: await read(FUNCTIONS),
    grants: await read(GRANTS),
  };
  const tables = [...new Set(all.columns.map((row) => row.table))];
  const parts = tables.map((table) => describeTable(table, all));
  return `-- Generated from database/migrations by "npm run db:types". Read it; do not run it.\n\n${[...parts, ...all.functions.map((row) => `${row.definition.trim()};`)].join('\n\n')}\n`;
}

function describeTable(table, all) {
  const columns = all.columns.filter((row) => row.table === table);
  const lines = columns.map((row) => {
    const rest = `${row.required ? ' not null' : ''}${row.default === null ? '' : ` default ${row.default}`}`;
    return `  ${row.column} ${row.type}${rest}, -- ${row.comment ?? ''}`.trimEnd();
  });
  const constraints = all.constraints
    .filter((row) => row.table === table)
    .map((row) => `  constraint ${row.name} ${row.definition}`);
  const indexes = all.indexes.filter((row) => row.table === table).map((row) => `${row.definition};`);
  const rights = all.grants
    .filter((row) => row.table === table)
    .map((row) => `grant ${row.rights} on ${table} to motcua_app;`);
  return [
    `-- ${columns[0]?.table_comment ?? ''}`,
    `create table ${table} (`,
    ...lines,
    ...constraints,
    ');',
    ...indexes,
    ...rights,
  ].join('\n');
}
