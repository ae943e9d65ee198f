import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { createDossierWorld } from '../../../../../tests/support/dossier-world.ts';
import { settledDossiers } from '../../../../../tests/support/settled-dossiers.ts';
import { countServiceIndex } from '../../index.ts';

const app = await createTestApp();
const { database, anonymous, platform } = app;
const world = await createDossierWorld(database);
const { accept, finish } = settledDossiers(database, world);
const INDEX = '/thong-ke/chi-so-766';

await finish(await accept('2026-12-01T08:30'), '2026-12-02T10:00');
await finish(await accept('2026-12-01T08:30'), '2026-12-08T10:00');
await accept('2026-12-01T08:30');
const last = await accept('2026-12-09T08:30');
await database.kysely.updateTable('dossier').set({ fee_total: 0 }).where('code', '=', last).execute();
app.setTime('2026-12-10T09:00:00+07:00');

/** Cells of the row of an indicator. */
function rowOf(body: string, code: string): string[] {
  const row = new RegExp(`<th scope="row">${code.replace('.', '\\.')}\\. [\\s\\S]*?</tr>`).exec(body)?.[0] ?? '';
  return [...row.matchAll(/<td[^>]*>([^<]*)/g)].map(([, cell = '']) => cell);
}

test('the index is counted by the worker once an hour and shown with what it divides', async () => {
  expect((await anonymous.get(`${INDEX}?don-vi=H56.T901`)).body).toContain('đang được đếm lần đầu');
  expect(await countServiceIndex(platform)).toBe(1);
  expect(await countServiceIndex(platform)).toBe(0);
  app.setTime('2026-12-10T10:01:00+07:00');
  expect(await countServiceIndex(platform)).toBe(1);
  const { body } = await anonymous.get(`${INDEX}?don-vi=H56.T901`);
  // One finished late and one is open past its day.
  expect(rowOf(body, '2.1')).toEqual(['2/4', '50%', '10/20']);
  expect(rowOf(body, '2.2').slice(0, 2)).toEqual(['2 hồ sơ', '3 ngày làm việc']);
  expect(rowOf(body, '3.C')).toEqual(['4/4', '100%', '6/6']);
  expect(rowOf(body, '4.A')).toEqual(['0/3', '0%', '0/6']);
  expect(rowOf(body, '6.2')).toEqual(['0/0', 'Không phát sinh', '6/6']);
  expect(rowOf(body, '1.1')).toEqual(['–', '–', 'Chờ số liệu của tỉnh']);
  expect(rowOf(body, '1.4')).toEqual(['–', '–', 'Chờ số liệu của đơn vị']);
  expect(body).not.toContain('Chưa có nguồn');
  expect(rowOf(body, '6.4')).toEqual(['2/4', '50%', '3,33/6']);
});

test('an indicator opens to procedures and to as many dossiers as it says, and no person stands there', async () => {
  const { body } = await anonymous.get(`${INDEX}?don-vi=H56.T901`);
  const indicators = [...body.matchAll(/href="(\/thong-ke\/chi-so-766\/thu-tuc[^"]*)"/g)];
  expect(indicators.length).toBeGreaterThanOrEqual(5);
  for (const [, href = ''] of indicators) {
    const page = await anonymous.get(href.replaceAll('&amp;', '&'));
    expect(page.body).toContain('Thủ tục thử');
    for (const [, list = '', count = ''] of page.body.matchAll(
      /href="(\/thong-ke\/[^"]*ho-so\?[^"]*)">(?:Đạt|Chưa đạt)?:? ?(\d*)/g,
    )) {
      const dossiers = await anonymous.get(list.replaceAll('&amp;', '&'));
      expect(dossiers.statusCode).toBe(200);
      expect(dossiers.body).not.toContain('Lê Thị Thử');
      if (count !== '') expect([list, rowsOf(dossiers.body)]).toEqual([list, Number(count)]);
    }
  }
  expect((await anonymous.get(`${INDEX}/thu-tuc?chi-so=1.1`)).statusCode).toBe(404);
  expect((await anonymous.get(`${INDEX}/ho-so?chi-so=2.1`)).statusCode).toBe(404);
});

const rowsOf = (body: string) => body.match(/<th scope="row"/g)?.length ?? 0;

test('units are compared, and a unit that is not there is not found', async () => {
  const { body } = await anonymous.get(INDEX);
  expect(body).toMatch(/don-vi=H56\.T901">Ủy ban nhân dân phường Thử Nghiệm/);
  expect(body).not.toMatch(/don-vi=H56\.T902">Ủy ban/);
  expect((await anonymous.get(`${INDEX}?don-vi=H56.KHONG`)).statusCode).toBe(404);
});

const FORM = '/can-bo/so-lieu-ngoai/nhap';
const ENTRY = {
  'don-vi': 'H56.T901',
  thang: '11/2026',
  'chi-so': '1.4',
  'phien-ban': '0',
  'tu-so': '1.240',
  'mau-so': '1.250',
  nguon: 'Cổng Dịch vụ công quốc gia',
  'ngay-nguon': '05/12/2026',
  'ghi-chu': '',
};

test('what only another system knows is entered once with its source, corrected with its history, and told from what was counted', async () => {
  const administrator = await app.signInOfficer('quantri.tinh');
  const wrong = { ...ENTRY, thang: '1/2027', 'tu-so': '1251', nguon: '', 'ngay-nguon': '11/12/2026' };
  const refused = await administrator.post(FORM, wrong);
  expect(refused.statusCode).toBe(422);
  for (const text of [
    'Tháng này chưa đến',
    'Tử số không được lớn hơn',
    'Ghi nguồn của số liệu',
    'không được sau hôm nay',
  ])
    expect(refused.body).toContain(text);
  expect(refused.body).toContain('value="1251"');
  const partlyUnread = await administrator.post(FORM, { ...wrong, thang: '11/2026', 'ngay-nguon': '31/02/2026' });
  for (const text of ['Ghi ngày theo dạng', 'Tử số không được lớn hơn', 'Ghi nguồn của số liệu'])
    expect(partlyUnread.body).toContain(text);
  expect(partlyUnread.body).not.toContain('Ngày của nguồn phải từ');
  const unread = await administrator.post(FORM, { 'tu-so': '-1', 'ghi-chu': 'giữ lại' });
  expect(unread.statusCode).toBe(422);
  for (const text of [
    'Chọn đơn vị.',
    'Ghi tháng theo dạng',
    'Chọn chỉ số.',
    'Ghi số nguyên',
    'Ghi ngày theo dạng',
    'giữ lại',
  ])
    expect(unread.body).toContain(text);

  const saved = await administrator.post(FORM, ENTRY);
  expect(saved.headers.location).toBe('/can-bo/so-lieu-ngoai?don-vi=H56.T901&thang=11%2F2026&xong=luu');
  const list = await administrator.get(saved.headers.location ?? '');
  for (const text of ['1.240/1.250', 'Chờ số liệu', 'Đã lưu số liệu']) expect(list.body).toContain(text);
  const twice = await administrator.post(FORM, { ...ENTRY, 'tu-so': '1245' });
  expect(twice.statusCode).toBe(409);
  for (const text of ['đã có: 1.240/1.250', 'value="1245"', 'name="phien-ban" value="1"'])
    expect(twice.body).toContain(text);
  expect((await administrator.post(FORM, { ...ENTRY, 'phien-ban': '1', 'tu-so': '1245' })).statusCode).toBe(303);
  expect((await administrator.post(FORM, { ...ENTRY, 'phien-ban': '1', 'tu-so': '7' })).body).toContain(
    'Người khác vừa sửa',
  );
  const history = await administrator.get(`${FORM}?don-vi=H56.T901&thang=11/2026&chi-so=1.4`);
  for (const text of ['1.240/1.250', '1.245/1.250', 'Ngô Quang Huy']) expect(history.body).toContain(text);

  const month = (await anonymous.get(`${INDEX}?don-vi=H56.T901&ky=2026-11`)).body;
  expect(rowOf(month, '1.4')).toEqual(['1.245/1.250', '99,6%', '5,98/6']);
  expect(month).toMatch(/Số liệu do đơn vị nhập từ Cổng Dịch vụ công quốc gia, ngày 05\/12\/2026/);
  const english = await anonymous.inject({
    url: `${INDEX}?don-vi=H56.T901&ky=2026-q4`,
    headers: { cookie: 'dvc_ngon_ngu=en' },
  });
  for (const text of ['Figures entered by the office from', 'still awaited for October 2026, December 2026'])
    expect(english.body).toContain(text);
  const quarter = (await anonymous.get(`${INDEX}?don-vi=H56.T901&ky=2026-q4`)).body;
  expect(quarter).toContain('Còn chờ số liệu tháng 10/2026, 12/2026');
  expect((await anonymous.get(`${INDEX}?ky=2026-11`)).body).toContain('Chờ số liệu của tỉnh');
  const audit = await database.kysely
    .selectFrom('audit_entry')
    .select(['action', 'subject'])
    .where('action', 'like', 'external-figure-%')
    .orderBy('at')
    .execute();
  expect(audit).toEqual([
    { action: 'external-figure-entered', subject: 'H56.T901 2026-11 1.4' },
    { action: 'external-figure-corrected', subject: 'H56.T901 2026-11 1.4' },
  ]);
});

test('a head enters figures for the own unit only, and not for the province', async () => {
  const head = await app.signInOfficer('truongbophan.hacthanh');
  const own = /value="(H56\.[^"]+)"/.exec((await head.get(FORM)).body)?.[1] ?? '';
  expect((await head.post(FORM, { ...ENTRY, 'don-vi': own })).statusCode).toBe(303);
  for (const unit of ['H56.T901', 'toan-tinh'])
    expect((await head.post(FORM, { ...ENTRY, 'don-vi': unit })).body).toContain('Chọn đơn vị.');
});

test('decisions that announce procedures are kept in a register, corrected with their history, and give 1.1 and 1.2', async () => {
  const editor = await app.signInOfficer('bientap.tinh');
  const register = '/can-bo/quyet-dinh-cong-bo';
  const decision = { so: '4001/QĐ-UBND', 'ngay-ban-hanh': '20/11/2026', 'ngay-hieu-luc': '01/12/2026' };
  const wrong = {
    so: '',
    'ngay-ban-hanh': '11/12/2026',
    'ngay-hieu-luc': '01/12/2026',
    'ngay-cong-khai': '10/12/2026',
  };
  const refused = await editor.post(`${register}/them`, wrong);
  expect(refused.statusCode).toBe(422);
  for (const text of ['Ghi số, ký hiệu', 'Ngày ban hành không được sau', 'từ ngày ban hành trở đi'])
    expect(refused.body).toContain(text);
  const unread = await editor.post(`${register}/them`, { ...decision, 'ngay-cong-khai': '31/02/2026' });
  for (const text of ['Ghi ngày theo dạng', '4001/QĐ-UBND']) expect(unread.body).toContain(text);
  expect((await editor.post(`${register}/them`, decision)).headers.location).toBe(`${register}?xong=luu`);
  expect((await editor.post(`${register}/them`, decision)).body).toContain('đã ở trong sổ');
  const late = { ...decision, so: '4002/QĐ-UBND', 'ngay-ban-hanh': '30/11/2026', 'ngay-cong-khai': '01/12/2026' };
  expect((await editor.post(`${register}/them`, late)).statusCode).toBe(303);
  const november = async () => (await anonymous.get(`${INDEX}?don-vi=H56.T901&ky=2026-11`)).body;
  // The first came in time and its data are not public after more than five working days; the second is the other way round.
  const before = await november();
  expect([rowOf(before, '1.1').at(-1), rowOf(before, '1.2').at(-1)]).toEqual(['3/6', '2/4']);
  const corrected = { ...decision, 'phien-ban': '1', 'ngay-cong-khai': '23/11/2026' };
  expect((await editor.post(`${register}/1`, corrected)).statusCode).toBe(303);
  expect((await editor.post(`${register}/1`, corrected)).body).toContain('Người khác vừa sửa');
  expect((await editor.get(`${register}/1`)).body).toMatch(/Đã ghi[\s\S]*23\/11\/2026[\s\S]*Chưa/);
  expect(rowOf(await november(), '1.2')).toEqual(['2/2', '100%', '4/4']);
  const list = (await anonymous.get(`${INDEX}/quyet-dinh-cong-bo?ky=2026-11`)).body;
  for (const text of ['4001/QĐ-UBND', 'Đúng hạn (hạn', 'Quá hạn (hạn']) expect(list).toContain(text);
  // No decision of December: left out, and nothing is awaited.
  const december = (await anonymous.get(`${INDEX}?don-vi=H56.T901&ky=2026-12`)).body;
  expect(rowOf(december, '1.1')).toEqual(['0/0', 'Không phát sinh', 'Không tính']);
});

test('the band is provisional until the period is over, counted and every figure is there', async () => {
  const administrator = await app.signInOfficer('quantri.tinh');
  const page = async () => (await anonymous.get(`${INDEX}?don-vi=H56.T901&ky=2026-12`)).body;
  for (const code of ['1.4', '5.3', '5.5', '5.6a', '5.6b'])
    expect(
      (await administrator.post(FORM, { ...ENTRY, 'chi-so': code, thang: '12/2026', 'ngay-nguon': '10/12/2026' }))
        .statusCode,
    ).toBe(303);
  expect(await page()).toContain('Tạm xếp loại');
  app.setTime('2027-01-01T00:30:00+07:00');
  expect(await page()).toContain('Tạm xếp loại');
  await countServiceIndex(platform);
  const final = await page();
  expect(final).not.toContain('Tạm xếp loại');
  expect(final).toContain('Kỳ đã kết thúc và mọi chỉ số đều có số liệu');
  app.setTime('2026-12-10T10:01:00+07:00');
});

test('every indicator is explained, with its points and how sure they are', async () => {
  const { body } = await anonymous.get(`${INDEX}/cach-tinh`);
  expect(rowsOf(body)).toBe(23);
  expect(body).toContain('Suy ra từ số liệu đã công bố, chờ xác nhận');
});

test('another rule from a day on changes the points from then on, not before', async () => {
  const client = await import('pg').then(({ default: pg }) => new pg.Client({ connectionString: database.url }));
  await client.connect();
  await client.query(`insert into service_index_rule values ('2.1', '2026-12-01', 40, 1, 'nothing', 'unsure')`);
  await client.end();
  expect(rowOf((await anonymous.get(`${INDEX}?don-vi=H56.T901`)).body, '2.1').at(-1)).toBe('20/40');
  expect(rowOf((await anonymous.get(`${INDEX}?don-vi=H56.T901&ky=2026-11`)).body, '2.1').at(-1)).toBe('0/20');
});
