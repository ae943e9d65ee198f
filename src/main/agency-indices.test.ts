/** Chỉ số 2, 5, 6, 8 và 9 of the pages of ratings: counted by the worker or entered, and shown with what they are from. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { measureStepTimes } from '#capabilities/dossier/index.ts';
import { countServiceIndex } from '#capabilities/statistics/index.ts';
import { standardWorkflow } from '#engines/workflow/standard-workflow.ts';
import { createTestApp } from '../../tests/support/app.ts';
import { at, createDossierWorld } from '../../tests/support/dossier-world.ts';
import { settledDossiers } from '../../tests/support/settled-dossiers.ts';

const app = await createTestApp();
const { database, anonymous, platform } = app;
/** Ten hours to appraise in, and nobody but the commune has any part. */
const workflow = {
  ...standardWorkflow,
  agencies: {
    receiving: { kinds: ['commune' as const], name: 'Trung tâm' },
    handling: { kinds: ['commune' as const], name: 'Ủy ban' },
    returning: { kinds: ['commune' as const], name: 'Trung tâm' },
  },
  steps: standardWorkflow.steps.map((step) => ({ ...step, ...(step.id === 'appraising' && { hours: 10 }) })),
};
const world = await createDossierWorld(database, { pages: [] }, { workflows: [{ workflow }] });
const { accept, finish } = settledDossiers(database, world);
const UNIT_PAGE = '/danh-gia/don-vi/H56.T901';

async function pages(time: string) {
  app.setTime(time);
  const [unit, list] = await Promise.all([anonymous.get(UNIT_PAGE), anonymous.get('/danh-gia')]);
  const cellsOf = (body: string, name: RegExp) => {
    const row = body.split('<tr').find((part) => name.test(part)) ?? '';
    return [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, ''));
  };
  return {
    unit: unit.body,
    index: (number: number) => cellsOf(unit.body, new RegExp(`>${number}\\. `)),
    listed: cellsOf(list.body, /phường Thử Nghiệm/).slice(5, 9),
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

/** Answered on the day on which it was due. */
async function anOpinionOfTheOther(code: string): Promise<void> {
  const { id } = await database.kysely
    .selectFrom('dossier')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  const [asked_by, answered_by] = [world.officers.specialist.officerId, world.officers.stranger.officerId];
  await database.kysely
    .insertInto('unit_consultation')
    .values({
      ...{ dossier_id: id, number: 1, consultation: 'don-vi', unit_id: world.elsewhere, question: 'Ý kiến?' },
      ...{ shares_answers: false, shared_files: [], asked_by, asked_at: at('2026-12-01T09:00').toString() },
      ...{ due_at: at('2026-12-02T17:30').toString(), opinion: 'agree', answer: 'Đồng ý', answered_by },
      answered_at: at('2026-12-02T09:00').toString(),
    })
    .execute();
}

test('an agency is scored for what is counted and for its posting once it tells of it, and its band says on how many indices it rests', async () => {
  const code = await accept('2026-12-01T08:30');
  await anOpinionOfTheOther(code);
  await finish(code, '2026-12-02T10:00');
  const before = await pages('2026-12-03T09:00:00+07:00');
  for (const number of [2, 5, 6, 8])
    expect(before.index(number)).toEqual(['Chưa tính', 'Số liệu của kỳ này chưa được đếm.']);

  await measureStepTimes(platform);
  await countServiceIndex(platform);
  const { unit, index, listed } = await pages('2026-12-03T09:02:00+07:00');
  expect(index(2)[0]).toBe('2,0');
  expect(index(2)[1]).toMatch(/^1 hồ sơ đã xong trong kỳ/);
  expect(index(5)[0]).toBe('2,0');
  expect(index(6)[0]).toBe('Chưa tính');
  expect(index(6)[1]).toMatch(/Công khai điện tử đủ nội dung \d+\/\d+ thủ tục.*Chờ số liệu của đơn vị/);
  expect(index(8)).toEqual(['2,0', 'Không có phản ánh, kiến nghị trong kỳ.']);
  expect(index(9)[0]).toBe('2,0');
  expect(index(9)[1]).toMatch(/1\/1 hồ sơ; 0 hồ sơ trực tuyến chậm/);
  expect(index(1)).toEqual(['Chưa tính', 'Chưa đủ 5 lượt']);
  expect(listed).toEqual(['2,0', '2,0', '8,0/8', 'Xuất sắc (trên 4/9 chỉ số)']);
  expect(unit).toMatch(/Tổng điểm 8,0\/8,[^<]* Xếp loại: Xuất sắc \(trên 4\/9 chỉ số\)/);
  const other = (await anonymous.get('/danh-gia/don-vi/H56.T902')).body;
  expect(/>2\. [^<]*<\/th>.*?<td[^>]*>([^<]*)</s.exec(other)?.[1]).toBe('1,0');

  const administrator = await app.signInOfficer('quantri.tinh');
  const posting = { 'don-vi': 'H56.T901', thang: '12/2026', 'chi-so': 'posting', 'tu-so': '39', 'mau-so': '40' };
  const source = { nguon: 'Biên bản kiểm tra niêm yết', 'ngay-nguon': '02/12/2026' };
  expect((await administrator.post('/can-bo/so-lieu-ngoai/nhap', { ...posting, ...source })).statusCode).toBe(303);
  const told = (await pages('2026-12-03T09:04:00+07:00')).index(6);
  // What is published here has all its parts; what is posted has not.
  expect(told[0]).toBe('1,0');
  expect(told[1]).toContain('39/40 thủ tục, số liệu do đơn vị nhập từ Biên bản kiểm tra niêm yết, ngày 02/12/2026');
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
  expect(listed).toEqual(['0,0', '0,0', '5,0/10', 'Khá (trên 5/9 chỉ số)']);
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
