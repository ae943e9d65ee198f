/** Chỉ số 8 và 9 of the pages of ratings: counted by the worker from dossiers and reports, and shown with what they are from. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { countServiceIndex } from '#capabilities/statistics/index.ts';
import { createTestApp } from '../../tests/support/app.ts';
import { at, createDossierWorld } from '../../tests/support/dossier-world.ts';
import { settledDossiers } from '../../tests/support/settled-dossiers.ts';

const app = await createTestApp();
const { database, anonymous, platform } = app;
const world = await createDossierWorld(database);
const { accept, finish } = settledDossiers(database, world);
const UNIT_PAGE = '/danh-gia/don-vi/H56.T901';

async function pages(time: string) {
  app.setTime(time);
  const [unit, list] = await Promise.all([anonymous.get(UNIT_PAGE), anonymous.get('/danh-gia')]);
  const cellsOf = (body: string, name: RegExp) => {
    const row = body.split('<tr').find((part) => name.test(part)) ?? '';
    return [...row.matchAll(/<td[^>]*>([^<]*)</g)].map(([, cell = '']) => cell);
  };
  return {
    unit: unit.body,
    index: (number: number) => cellsOf(unit.body, new RegExp(`>${number}\\. `)),
    listed: cellsOf(list.body, /phường Thử Nghiệm/).slice(5, 8),
  };
}

/** Nobody has done anything with it. */
async function aReport(filedAt: string): Promise<void> {
  const id = randomUUID();
  const filed = at(filedAt).toString();
  const { valid_from } = await database.kysely
    .selectFrom('citizen_report_rule')
    .select('valid_from')
    .orderBy('valid_from')
    .limit(1)
    .executeTakeFirstOrThrow();
  await database.kysely
    .insertInto('citizen_report')
    .values({
      id,
      code: `PA-${id.slice(0, 5)}`,
      kind: 'other',
      title: 'Việc',
      content: 'Nội dung',
      heads_only: false,
      unit_id: world.here,
      state: 'handling',
      rule_from: valid_from,
      filed_at: filed,
      clock_from: filed,
    })
    .execute();
}

test('an agency is scored for reports and online services once they are counted, and no band is made of a part', async () => {
  await finish(await accept('2026-12-01T08:30'), '2026-12-02T10:00');
  const before = await pages('2026-12-03T09:00:00+07:00');
  expect(before.index(8)).toEqual(['Chưa tính', 'Số liệu của kỳ này chưa được đếm.']);
  expect(before.index(2)[1]).toContain('chưa biết thời hạn riêng của từng cơ quan');

  await countServiceIndex(platform);
  const { unit, index, listed } = await pages('2026-12-03T09:02:00+07:00');
  expect(index(8)).toEqual(['2,0', 'Không có phản ánh, kiến nghị trong kỳ.']);
  expect(index(9)[0]).toBe('2,0');
  expect(index(9)[1]).toMatch(/1\/1 hồ sơ; 0 hồ sơ trực tuyến chậm/);
  expect(index(1)).toEqual(['Chưa tính', 'Chưa đủ 5 lượt']);
  expect(listed).toEqual(['2,0', '2,0', '4,0/4']);
  for (const text of ['Tổng điểm 4,0/4', 'Chưa xếp loại']) expect(unit).toContain(text);
});

test('an online dossier open past its day and a report nobody handled cost all the points', async () => {
  await accept('2026-12-01T08:30');
  await aReport('2026-10-05T09:00');
  await aReport('2026-12-09T09:00');
  app.setTime('2026-12-10T10:00:00+07:00');
  await countServiceIndex(platform);
  const { index, listed } = await pages('2026-12-10T10:02:00+07:00');
  expect(index(8)).toEqual(['0,0', 'Đúng hạn 1/2 phản ánh, kiến nghị; 1 kéo dài.']);
  expect(index(9)[0]).toBe('0,0');
  expect(index(9)[1]).toMatch(/2\/2 hồ sơ; 1 hồ sơ trực tuyến chậm/);
  expect(listed).toEqual(['0,0', '0,0', '0,0/4']);
});

test('how the points come about is told from the dated levels', async () => {
  const method = async () => (await anonymous.get('/danh-gia')).body;
  expect(await method()).toContain('từ 20% thủ tục trực tuyến và từ 30% hồ sơ nộp trực tuyến');
  const client = await import('pg').then(({ default: pg }) => new pg.Client({ connectionString: database.url }));
  await client.connect();
  await client.query(`insert into agency_index_level values (9, '2026-12-01', 2, 60, 40, 'found')`);
  await client.end();
  expect(await method()).toContain('từ 40% thủ tục trực tuyến và từ 60% hồ sơ nộp trực tuyến');
  expect((await anonymous.get('/danh-gia?ky=2026-3')).body).toContain('từ 30% hồ sơ nộp trực tuyến');
});
