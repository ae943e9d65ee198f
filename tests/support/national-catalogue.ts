/** Procedures of the national catalogue, brought in as its importer does. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { importCatalogue } from '../../src/capabilities/catalogue/actions/import-catalogue.ts';
import { connect, disconnect } from '../../src/platform/database/connect.ts';
import { createLog } from '../../src/platform/logging.ts';
import type { TestDatabase } from './database.ts';

export const aRecord = (code: string, name: string, more: object = {}) => ({
  code,
  name,
  field: 'Quản lý xuất nhập cảnh',
  levels: ['province'],
  decision: '1577/QĐ-BCA',
  targets: ['Công dân Việt Nam'],
  methods: [{ m: 'online', t: 8, u: 'working_day', fees: [{ amount: 200000, note: 'Cấp mới' }] }],
  papers: 3,
  results: 'Hộ chiếu phổ thông',
  legal: ['49/2019/QH14'],
  scope: 'national',
  ...more,
});

export async function importRecords(database: TestDatabase, records: readonly object[]): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mot-cua-catalogue-'));
  const owner = connect({ url: database.url, size: 2 }, createLog('warn'));
  try {
    const file = path.join(folder, 'danh-muc.json');
    await writeFile(file, JSON.stringify(records));
    const now = () => Temporal.Instant.from('2026-11-29T03:00:00Z');
    expect(await importCatalogue(owner, { file, province: 'local-thanh-hoa', by: 'quan-tri', now })).toMatchObject({
      ok: true,
    });
  } finally {
    await disconnect(owner);
    await rm(folder, { recursive: true });
  }
}
