import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { at, createDossierWorld } from '../../../../../tests/support/dossier-world.ts';
import { settledDossiers } from '../../../../../tests/support/settled-dossiers.ts';

const app = await createTestApp();
const { database, anonymous } = app;
const world = await createDossierWorld(database);
const { accept, finish } = settledDossiers(database, world);

/** The counters of the home page as they are read; the minute for which they stay is let pass. */
let minutes = 0;
async function homeCounters(): Promise<Record<string, string>> {
  minutes += 2;
  app.setTime(at('2026-12-10T09:00').add({ minutes }).toString());
  const { body } = await anonymous.get('/');
  const counters = [...body.matchAll(/<dt>([^<]+)<\/dt><dd>([^<]+)<\/dd>(?:<dd class="figure-note">([^<]+))?/g)];
  return Object.fromEntries(counters.map(([, label = '', value = '', note = '']) => [label, `${value} | ${note}`]));
}

test('every counter of the home page moves when dossiers come in, are settled in time and are settled late', async () => {
  expect(await homeCounters()).toMatchObject({
    'Hồ sơ đúng hạn': '– | Năm 2026: –',
    'Đã tiếp nhận': '0 | Năm 2026: 0',
    'Đã giải quyết': '0 | Năm 2026: 0',
  });
  const late = await accept('2026-11-24T08:30');
  const inTime = await accept('2026-12-08T08:30');
  expect(await homeCounters()).toMatchObject({ 'Đã tiếp nhận': '1 | Năm 2026: 2' });
  expect((await homeCounters())['Đang xử lý']).toMatch(/^2 \|/);
  await finish(inTime, '2026-12-09T10:00');
  expect(await homeCounters()).toMatchObject({
    'Hồ sơ đúng hạn': '100% | Năm 2026: 100%',
    'Đã giải quyết': '1 | Năm 2026: 1',
  });
  expect((await homeCounters())['Đang xử lý']).toMatch(/^1 \|/);
  await finish(late, '2026-12-10T08:00');
  expect(await homeCounters()).toMatchObject({
    'Hồ sơ đúng hạn': '50% | Năm 2026: 50%',
    'Đã giải quyết': '2 | Năm 2026: 2',
  });
  expect((await anonymous.get('/')).body).toContain('Các con số này được đếm thế nào?');
});

/** Addresses behind the numbers of a page, with the number. */
function numbersOf(body: string): { readonly href: string; readonly value: number }[] {
  return [...body.matchAll(/<a href="(\/thong-ke\/ho-so[^"]*)">([\d.]+)/g)].map(([, href = '', value = '']) => ({
    href: href.replaceAll('&amp;', '&'),
    value: Number(value.replaceAll('.', '')),
  }));
}

test('each number of every way of looking opens to as many dossiers, and no person stands in any list', async () => {
  await accept('2026-12-09T10:00');
  const person = await database.kysely
    .selectFrom('dossier')
    .innerJoin('officer', 'officer.id', 'dossier.assignee_id')
    .select(['submitter_name', 'owner_name', 'officer.full_name'])
    .executeTakeFirstOrThrow();
  for (const period of ['2026-11', '2026-12', '2026-q4', '2026'])
    for (const question of ['', 'theo=don-vi', 'theo=cap', 'theo=kenh', 'theo=thu-tuc', 'don-vi=H56.T901']) {
      const page = await anonymous.get(`/thong-ke?ky=${period}&${question}`);
      expect(page.statusCode).toBe(200);
      const numbers = numbersOf(page.body);
      expect(numbers.length).toBeGreaterThan(2);
      for (const { href, value } of numbers) {
        const list = await anonymous.get(href);
        expect([href, list.body.match(/<th scope="row"/g)?.length ?? 0]).toEqual([href, value]);
        for (const name of Object.values(person)) expect(list.body).not.toContain(name);
      }
    }
});

test('the months of a chart add up to the figures of the year, and what is left over is what is open', async () => {
  const { body } = await anonymous.get('/thong-ke?ky=2026');
  const received = [...body.matchAll(/<th scope="row">(\d\d\/\d{4})<\/th><td class="num">(\d+)<\/td>/g)];
  expect(received.length).toBe(12);
  expect(received.map(([, month, count]) => [month, count])).toContainEqual(['11/2026', '1']);
  expect(received.map(([, month, count]) => [month, count])).toContainEqual(['12/2026', '2']);
  expect(body).toMatch(/<svg class="chart"[^>]*role="img"/);
});

test('a unit that is not there is not found, and a period that cannot be read is the month', async () => {
  expect((await anonymous.get('/thong-ke?don-vi=H56.KHONGCO')).statusCode).toBe(404);
  expect((await anonymous.get('/thong-ke/ho-so?so=khong-co')).statusCode).toBe(404);
  const page = await anonymous.get('/thong-ke?ky=2030-01&theo=gi-do');
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('tháng 12/2026');
});

test('a list goes on after the dossier that its address names', async () => {
  const address = '/thong-ke/ho-so?so=da-giai-quyet&ky=2026-12';
  const codes = ({ body }: { body: string }) =>
    [...body.matchAll(/<th scope="row"[^>]*>(H56[^<]+)/g)].map(([, code]) => code);
  const [first, ...others] = codes(await anonymous.get(address));
  expect(others.length).toBe(1);
  expect(codes(await anonymous.get(`${address}&sau=${first}`))).toEqual(others);
});

test('open data are the figures of the pages as rows, with a licence that nobody confirmed yet', async () => {
  const json = (await anonymous.get('/thong-ke/du-lieu-mo/theo-don-vi.json?ky=2026')).json();
  expect(json.rows).toEqual([
    expect.objectContaining({ ma: 'H56.T901', tiep_nhan_truc_tuyen: 3, giai_quyet_qua_han: 1, dang_giai_quyet: 1 }),
  ]);
  expect(json.licence.isConfirmed).toBe(false);
  const csv = await anonymous.get('/thong-ke/du-lieu-mo/theo-thang.csv?ky=2026');
  expect(csv.headers['content-type']).toContain('text/csv');
  expect(csv.body.split('\r\n').at(-2)).toBe('2026-12,2,0,1,0,1,1');
  expect((await anonymous.get('/thong-ke/du-lieu-mo/ho-so.csv')).statusCode).toBe(404);
  const page = await anonymous.get('/thong-ke/du-lieu-mo');
  expect(page.body).toContain('Tỉnh chưa xác nhận');
  for (const [, href = ''] of page.body.matchAll(/href="(\/thong-ke\/du-lieu-mo\/[^"]+)"/g))
    expect((await anonymous.get(href)).statusCode).toBe(200);
});

test('the page of a procedure says how long it really takes, once that was measured', async () => {
  const address = '/thu-tuc/1.001193';
  expect((await anonymous.get(address)).body).not.toContain('9 trong 10 hồ sơ');
  await database.kysely
    .insertInto('procedure_duration')
    .values({
      procedure_code: '1.001193',
      from_day: '2026-09-10',
      to_day: '2026-12-08',
      dossiers: 12,
      half_within: 0,
      nine_in_ten_within: 2,
    })
    .execute();
  expect((await anonymous.get(address)).body).toMatch(
    /9 trong 10 hồ sơ xong trong<\/dt><dd>2 ngày làm việc<small>Một nửa xong trong ngày tiếp nhận\. Đo từ 12 hồ sơ/,
  );
});
