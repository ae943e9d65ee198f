import { Workbook } from '@cj-tech-master/excelts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';
import { fileGuideDossier } from '../../../../../tests/support/real-filing.ts';
import { columnOf, isBalanced } from '../../domain/settlement-report.ts';

const world = await createTestApp();
world.setTime('2026-10-20T09:00:00+07:00');
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const REPORT = '/can-bo/bao-cao/ii-06a';
const OCTOBER = 'tu-ngay=2026-10-01&den-ngay=2026-10-31';

const code = await fileGuideDossier(world, citizen, '1.001612');
const accept = `/can-bo/ho-so/${code}/tiep-nhan`;
await receptionist.post(accept, readForm((await receptionist.get(accept)).body, accept));

world.setTime('2026-11-25T09:00:00+07:00');
const signatory = await world.signInOfficer('lanhdao.hacthanh');
const inspector = await world.signInOfficer('giamsat.tinh');

const lock = async (visitor: Visitor, period: string) =>
  visitor.post(`${REPORT}/khoa`, readForm((await visitor.get(`${REPORT}?${period}`)).body, `${REPORT}/khoa`));

/** Columns (3)–(13) of the last row. */
async function totalOf(visitor: Visitor, query: string): Promise<number[]> {
  const { body } = await visitor.get(`${REPORT}?${query}`);
  const foot = /<tfoot>([\s\S]*)<\/tfoot>/.exec(body)?.[1] ?? '';
  return [...foot.matchAll(/<td class="num">([\d.-]+)<\/td>/g)].map(([, text = '']) =>
    Number(text.replaceAll('.', '')),
  );
}

/** Received online in October, due three days after, open and late at its end. */
const LATE_ONE = [1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1];

test('the report of a month is balanced, by field and by unit, and says the same as a spreadsheet', async () => {
  expect(await totalOf(signatory, OCTOBER)).toEqual(LATE_ONE);
  for (const way of ['don-vi', 'linh-vuc']) {
    expect(await totalOf(inspector, `${OCTOBER}&theo=${way}`)).toEqual(LATE_ONE);
    const page = await inspector.get(`${REPORT}?${OCTOBER}&theo=${way}`);
    expect(page.body).toContain('Số liệu khớp: cột (3) bằng cột (7) cộng cột (11)');
    const behind = [...page.body.matchAll(/<a href="(\/can-bo\/bao-cao\/ho-so[^"]*)">1<\/a>/g)];
    expect(behind.length).toBe(3);
    for (const [, href = ''] of behind)
      expect((await inspector.get(href.replaceAll('&amp;', '&'))).body).toContain(code);
  }
  // Carried over into November, where it came from the period before.
  expect(await totalOf(signatory, 'tu-ngay=2026-11-01&den-ngay=2026-11-24')).toEqual([1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1]);
  const file = await inspector.get(`${REPORT}/bang-tinh?${OCTOBER}&theo=don-vi`);
  expect(file.headers['content-disposition']).toBe('attachment; filename="II.06a_2026-10-01_2026-10-31.xlsx"');
  const workbook = new Workbook();
  await workbook.xlsx.load(file.rawPayload);
  const row = workbook.worksheets[0]?.getRow(8);
  expect(row?.getCell(2).value).toBe('Ủy ban nhân dân phường Hạc Thành');
  expect(LATE_ONE.map((_value, index) => row?.getCell(index + 3).value)).toEqual(LATE_ONE);
});

test('a row that does not add up is not balanced', () => {
  const cells = [3, 1, 1, 1, 2, 1, 1, 0, 1, 1, 0];
  expect(isBalanced({ rows: [], total: { name: '', cells } })).toBe(true);
  expect(columnOf(cells, 7)).toBe(2);
  expect(isBalanced({ rows: [{ name: '', cells: cells.with(8, 2) }], total: { name: '', cells } })).toBe(false);
});

test('counters that differ from the dossiers are not locked', async () => {
  await sql`insert into dossier_tally_entry values (14797, '1.001612', '00000000-0000-0000-0000-000000000000', '2026-10-20', 0, 1, 0, 0, 0, 0, 0, 0)`.execute(
    world.database.kysely,
  );
  expect((await lock(signatory, OCTOBER)).headers.location).toContain('xong=figures-differ');
  await sql`delete from dossier_tally_entry where received_otherwise = 1`.execute(world.database.kysely);
});

test('once locked the figures stay, whatever happens to the dossiers, and who locked them is written down', async () => {
  expect((await lock(signatory, OCTOBER)).headers.location).toContain('xong=locked');
  await sql`update dossier set channel = 'counter' where code = ${code}`.execute(world.database.kysely);
  expect(await totalOf(signatory, OCTOBER)).toEqual(LATE_ONE);
  expect(await totalOf(inspector, `${OCTOBER}&don-vi=H56.S102`)).toEqual(LATE_ONE);
  expect(await totalOf(inspector, OCTOBER)).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1]);
  const page = await signatory.get(`${REPORT}?${OCTOBER}`);
  expect(page.body).toContain('Đã khóa lúc');
  expect(page.body).not.toContain('/can-bo/bao-cao/ho-so');
  expect(page.body).not.toContain('Khóa kỳ báo cáo</button>');
  const entry = await world.database.kysely
    .selectFrom('audit_entry')
    .select(['actor_name', 'detail'])
    .where('action', '=', 'report-locked')
    .executeTakeFirstOrThrow();
  expect(entry.detail).toMatchObject({ from: '2026-10-01', to: '2026-10-31' });
  const again = { 'tu-ngay': '2026-10-01', 'den-ngay': '2026-10-31', 'don-vi': '' };
  const { _csrf } = readForm((await inspector.get(`${REPORT}?${OCTOBER}`)).body, `${REPORT}/khoa`);
  expect(
    (await inspector.post(`${REPORT}/khoa`, { ...again, _csrf: _csrf ?? '', 'don-vi': 'H56.S102' })).headers.location,
  ).toContain('xong=already-locked');
});

test('a period that is not over cannot be locked, nor a unit that is not led', async () => {
  const { _csrf = '' } = readForm((await inspector.get(`${REPORT}?${OCTOBER}`)).body, `${REPORT}/khoa`);
  const open = { _csrf, 'tu-ngay': '2026-11-01', 'den-ngay': '2026-11-25', 'don-vi': '' };
  expect((await inspector.post(`${REPORT}/khoa`, open)).headers.location).toContain('xong=period-open');
  expect((await signatory.get(`${REPORT}?don-vi=H56.S101`)).statusCode).toBe(404);
  expect((await (await world.signInOfficer('tiepnhan.hacthanh')).get(REPORT)).statusCode).toBe(404);
});
