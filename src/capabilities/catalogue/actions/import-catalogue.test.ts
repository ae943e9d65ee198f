import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { connect, disconnect } from '#platform/database/connect.ts';
import { createLog } from '#platform/logging.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { type ImportOrder, importCatalogue } from './import-catalogue.ts';
import { readCatalogueImports } from './read-catalogue-imports.ts';

const { url } = await createTestDatabase();
const database = connect({ url, size: 4 }, createLog('warn'));
const folder = await mkdtemp(path.join(tmpdir(), 'mot-cua-catalogue-'));
afterAll(async () => {
  await disconnect(database);
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  await database.kysely.deleteFrom('national_procedure').execute();
  await database.kysely.deleteFrom('catalogue_import').execute();
});

const aRecord = (number: number, more: object = {}) => ({
  code: `1.${String(number).padStart(6, '0')}`,
  name: `Cấp giấy phép số ${number}`,
  field: 'Du lịch',
  levels: ['province'],
  decision: '1577/QĐ-UBND',
  targets: ['Công dân Việt Nam', 'Doanh nghiệp'],
  methods: [{ m: 'direct', t: 3, u: 'working_day', fees: [{ amount: 50000, note: 'Mỗi hồ sơ' }] }],
  papers: 3,
  results: 'Giấy phép',
  legal: ['09/2017/QH14'],
  scope: 'national',
  ...more,
});

async function bring(records: readonly unknown[] | string, more: Partial<ImportOrder> = {}) {
  const file = path.join(folder, 'danh-muc.json');
  await writeFile(file, typeof records === 'string' ? records : JSON.stringify(records));
  return importCatalogue(database, {
    file,
    province: 'local-thanh-hoa',
    by: 'quan-tri',
    now: () => Temporal.Instant.from('2026-11-29T03:00:00Z'),
    ...more,
  });
}

const codes = async () =>
  (await database.kysely.selectFrom('national_procedure').select('code').orderBy('code').execute()).map(
    ({ code }) => code,
  );

test('what is new, changed, the same and gone is told apart', async () => {
  const many = Array.from({ length: 10 }, (_none, index) => aRecord(index));
  expect(await bring(many)).toMatchObject({ ok: true, import: { recordCount: 10, added: 10, refused: 0, removed: 0 } });
  const next = [...many.slice(1, 9), aRecord(9, { results: 'Thẻ' }), aRecord(10)];
  expect(await bring(next)).toMatchObject({
    ok: true,
    kept: 0,
    import: { recordCount: 10, added: 1, changed: 1, unchanged: 8, removed: 1 },
  });
  expect(await codes()).not.toContain('1.000000');
});

test('a file that misses most of what is known removes nothing, unless told to', async () => {
  await bring(Array.from({ length: 10 }, (_none, index) => aRecord(index)));
  expect(await bring([aRecord(1)])).toMatchObject({ ok: true, kept: 9, import: { removed: 0 } });
  expect(await codes()).toHaveLength(10);
  expect(await bring([aRecord(1)], { removeMost: true })).toMatchObject({ ok: true, kept: 0, import: { removed: 9 } });
});

test('what is wrong with a record is reported; only what cannot be known is refused', async () => {
  const result = await bring([
    aRecord(1, { code: '1.00001' }),
    aRecord(2, { name: '  ' }),
    'not a record',
    aRecord(4, { levels: [], targets: ['nhóm 1'], methods: [], papers: null, results: '', legal: [] }),
    aRecord(5, { name: 'Cấp hộ chiếu'.normalize('NFD') }),
    aRecord(5, { name: 'Lần nữa' }),
    aRecord(6, { methods: [{ m: 'online', t: 1, u: 'unspecified', fees: [{ amount: 25, note: 'USD' }] }] }),
    aRecord(7, { methods: [{ m: 'direct', fees: [{ amount: 0, note: 'Do HĐND tỉnh quyết định' }] }] }),
    aRecord(8, { field: 'Hộ tịch', methods: [{ m: 'direct', t: 1, u: 'unspecified' }] }),
    aRecord(9, { name: `Cấp\u0000 phép` }),
  ]);
  expect(result).toMatchObject({ ok: true, import: { recordCount: 10, added: 6, refused: 4 } });
  const [report] = await readCatalogueImports(database, { most: 1 });
  const found = new Map(report?.dirt.map(({ kind, examples }) => [kind, examples.map(({ record }) => record)]));
  expect(Object.fromEntries(found)).toEqual({
    'code-malformed': [1],
    'name-missing': [2],
    'no-record': [3],
    'level-missing': [4],
    'target-unknown': [4],
    'channel-missing': [4],
    'papers-unknown': [4],
    'result-missing': [4],
    'legal-basis-missing': [4],
    'not-nfc': [5],
    'code-again': [6],
    'fee-not-in-dong': [7],
    'limit-unspecified': [7],
    'fee-not-free': [8],
  });
  const rows = await database.kysely.selectFrom('national_procedure').select(['code', 'name', 'channels']).execute();
  const channel = (code: string) => ((rows.find((row) => row.code === code)?.channels ?? []) as unknown[])[0];
  expect(rows.find(({ code }) => code === '1.000005')?.name).toBe('Cấp hộ chiếu');
  expect(channel('1.000006')).toMatchObject({ channel: 'online', limit: null, fees: [{ amount: null, note: 'USD' }] });
  expect(channel('1.000007')).toMatchObject({ fees: [{ amount: null }] });
  expect(channel('1.000008')).toMatchObject({ limit: { amount: 0, unit: 'working-day' } });
});

test('an import broken off goes on where it was, and counts nothing twice', async () => {
  const many = Array.from({ length: 1200 }, (_none, index) => aRecord(index, index === 700 ? { results: '' } : {}));
  const breaksOff = bring(many, {
    onProgress: (records) => {
      if (records === 1000) throw new Error('power gone');
    },
  });
  await expect(breaksOff).rejects.toThrow('power gone');
  expect(await codes()).toEqual([]);
  expect(await bring(many)).toMatchObject({
    ok: true,
    resumedAt: 1000,
    import: { recordCount: 1200, added: 1200, unchanged: 0 },
  });
  const [report] = await readCatalogueImports(database, { most: 1 });
  expect(report?.dirt).toEqual([
    { kind: 'result-missing', count: 1, examples: [expect.objectContaining({ record: 701 })] },
  ]);
});

test('of two imports of one file at once, one goes on', async () => {
  const many = Array.from({ length: 1200 }, (_none, index) => aRecord(index));
  await expect(
    bring(many, {
      onProgress: () => {
        throw new Error('slow');
      },
    }),
  ).rejects.toThrow('slow');
  const results = await Promise.all([importAgain(), importAgain()]);
  expect(results.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1);
  // Whoever came when it was done may have read the whole file again, and found nothing new in it.
  const reports = await readCatalogueImports(database, { most: 9 });
  expect(reports.reduce((sum, { added }) => sum + added, 0)).toBe(1200);
  expect(reports.map(({ recordCount }) => recordCount)).toEqual(reports.map(() => 1200));
  expect(await codes()).toHaveLength(1200);
});

test('a file saved with a byte order mark is read like any other', async () => {
  expect(await bring(`\uFEFF${JSON.stringify([aRecord(1)])}`)).toMatchObject({ ok: true, import: { added: 1 } });
});

test('another file takes the place of one that a command left broken off', async () => {
  const many = Array.from({ length: 600 }, (_none, index) => aRecord(index));
  const breaksOff = bring(many, {
    onProgress: () => {
      throw new Error('power gone');
    },
  });
  await expect(breaksOff).rejects.toThrow('power gone');
  expect(await bring([aRecord(7)])).toMatchObject({ ok: true, resumedAt: 0, import: { added: 1 } });
  const reports = await readCatalogueImports(database, { most: 9 });
  expect(reports.map(({ state }) => state)).toEqual(['published', 'dropped']);
  expect(await codes()).toEqual(['1.000007']);
});

function importAgain() {
  return importCatalogue(database, {
    file: path.join(folder, 'danh-muc.json'),
    province: 'local-thanh-hoa',
    by: 'nguoi-khac',
    now: () => Temporal.Instant.from('2026-11-29T03:00:00Z'),
  });
}

test.each([
  ['a file cut off in the middle', `[${JSON.stringify(aRecord(1))},{"code":"1.0`],
  ['no JSON', 'Mã;Tên\n1.000001;Cấp phép'],
  ['nothing', ''],
])('%s is told, nothing of it is published, and the right file goes through', async (_what, text) => {
  expect(await bring(text)).toMatchObject({ ok: false, refusal: 'file-broken' });
  expect(await codes()).toEqual([]);
  expect(await bring([aRecord(1), aRecord(2)])).toMatchObject({ ok: true, import: { recordCount: 2 } });
});
