/** A dossier as filing leaves it, written straight into the tables with the owner's rights; no seed is needed. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface FiledDossierRow {
  readonly id: number;
  readonly code: string;
  readonly accountId: string;
}

export interface FiledDossierOptions {
  readonly accountId?: string;
  readonly phone?: string | null;
  readonly accountPhone?: string | null;
  readonly status?: number;
  readonly step?: string;
  readonly submittedAt?: string;
  readonly dueAt?: string | null;
  readonly answers?: object;
}

const UNIT = 990_001;
const PROCEDURE = '9.999999';
let lastNumber = 0;

export async function fileDossier(ownerUrl: string, options: FiledDossierOptions = {}): Promise<FiledDossierRow> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const versionId = await aProcedure(client);
    const accountId = options.accountId ?? randomUUID();
    await client.query(
      `insert into account (id, kind, personal_id, full_name, phone, level)
       values ($1, 'citizen', $2, 'Nguyễn Thị Thử', $3, 2) on conflict do nothing`,
      [
        accountId,
        `0381${String(Date.now()).slice(-6)}${String(++lastNumber % 100).padStart(2, '0')}`,
        options.accountPhone ?? null,
      ],
    );
    const code = `H56.S901-261124-${String(++lastNumber).padStart(4, '0')}`;
    const { rows } = await client.query<{ id: string }>(
      `insert into dossier (code, procedure_code, procedure_version_id, procedure_name, account_id, submitter_name, owner_name,
         channel, status, step, receiving_unit_id, handling_unit_id, returning_unit_id, submitted_at, answer_due_at, due_at, queue_at)
       values ($1, $2, $3, 'Đăng ký khai sinh', $4, 'Nguyễn Thị Thử', 'Nguyễn Thị Thử', 'online', $5, $6, $7, $7, $7, $8,
         '2026-11-25T03:30:00Z', $9, $8) returning id`,
      [
        code,
        PROCEDURE,
        versionId,
        accountId,
        options.status ?? 1,
        options.step ?? 'awaiting-reception',
        UNIT,
        options.submittedAt ?? '2026-11-24T03:30:00Z',
        options.dueAt ?? null,
      ],
    );
    const id = Number(rows[0]?.id);
    await client.query(
      `insert into dossier_form (dossier_id, submitter, owner, answers, delivery, fees) values ($1, $2, '{}', $3, '{}', '{"items":[],"total":0}')`,
      [
        id,
        JSON.stringify(options.phone === null ? {} : { phone: options.phone ?? '0912345678' }),
        JSON.stringify(options.answers ?? {}),
      ],
    );
    return { id, code, accountId };
  } finally {
    await client.end();
  }
}

async function aProcedure(client: pg.Client): Promise<number> {
  await client.query(
    `insert into unit (id, era, code, agency_code, kind, name, valid_from, search_text)
     values ($1, 'test', '990001', 'H56.S901', 'commune', 'UBND phường Thử Nghiệm', '2025-07-01', 'thu nghiem') on conflict do nothing`,
    [UNIT],
  );
  await client.query(`insert into procedure_field (code, name) values ('test', 'Lĩnh vực thử') on conflict do nothing`);
  await client.query(
    `insert into procedure (code, name, field_code, level, online, targets, search_text)
     values ($1, 'Đăng ký khai sinh', 'test', 'commune', 'full', '{citizen}', 'x') on conflict do nothing`,
    [PROCEDURE],
  );
  await client.query(
    `insert into procedure_version (procedure_code, number, definition, content_hash, valid_from)
     values ($1, 1, '{}', 'x', '2026-01-01') on conflict do nothing`,
    [PROCEDURE],
  );
  const { rows } = await client.query<{ id: number }>('select id from procedure_version where procedure_code = $1', [
    PROCEDURE,
  ]);
  return rows[0]?.id ?? 0;
}
