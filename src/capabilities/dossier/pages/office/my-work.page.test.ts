import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from 'vitest';
import { acceptedDossier } from '../../../../../tests/support/accepted-dossier.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';

const world = await createTestApp();
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const specialist = await world.signInOfficer('thuly.hacthanh');
const head = await world.signInOfficer('truongbophan.hacthanh');
const KEEP = '/can-bo/viec/bo-loc';

const mainOf = (html: string) => html.slice(html.indexOf('<main'));
const shown = async (who: Visitor, address: string) => {
  const page = await who.get(address);
  expect([address, page.statusCode]).toEqual([address, 200]);
  return mainOf(page.body);
};

const accepted = () => acceptedDossier(world, citizen, receptionist);

test('an officer reads of each dossier who must do what by when, the working time left, and no whole name', async () => {
  const code = await accepted();
  const work = await shown(specialist, '/can-bo');
  expect(work).toContain(code);
  expect(work).toContain('còn 3 ngày 7 giờ');
  expect(work).toContain('Lê H. H.');
  expect(work).not.toContain('Lê Hữu Hồng');
  expect(work).toContain('Trịnh Văn Nam');
  const desk = await shown(specialist, `/can-bo/ho-so/${code}`);
  expect(desk).toContain(`/can-bo/ho-so/${code}/de-xuat`);
  expect(desk).not.toContain('nhan-viec');
  expect(await shown(head, `/can-bo/ho-so/${code}`)).toContain('nhan-viec');
  world.setTime('2026-12-01T09:30:00+07:00');
  const again = await world.signInOfficer('thuly.hacthanh');
  const late = await shown(again, '/can-bo/viec/qua-han');
  expect(late).toContain(code);
  expect(late).toContain('quá hạn 1 giờ');
  // A weekend later: office hours are told, and the same ones wherever the dossier is shown.
  world.setTime('2026-12-07T09:30:00+07:00');
  const later = await world.signInOfficer('thuly.hacthanh');
  expect(await shown(later, '/can-bo/viec/qua-han')).toContain('quá hạn 4 ngày 1 giờ');
  expect(await shown(later, `/can-bo/ho-so/${code}`)).toContain('quá hạn 4 ngày 1 giờ');
  const counter = await world.signInOfficer('tiepnhan.hacthanh');
  expect(await shown(counter, '/can-bo/tiep-nhan?trang-thai=')).toContain('quá hạn 4 ngày 1 giờ');
  world.setTime('2026-11-25T09:00:00+07:00');
});

test('the unit is shown to who leads it, and is no page for anybody else', async () => {
  const code = await accepted();
  expect(await shown(head, '/can-bo/viec/don-vi')).toContain(code);
  expect((await specialist.get('/can-bo/viec/don-vi')).statusCode).toBe(404);
});

test('a head keeps a filter under a name, finds it again, and drops it', async () => {
  const code = await accepted();
  const found = await shown(head, '/can-bo/viec/don-vi?thu-tuc=1.001612&trang-thai=4&han=7-ngay');
  expect(found).toContain(code);
  expect(await shown(head, '/can-bo/viec/don-vi?trang-thai=5')).toContain('Không có hồ sơ nào khớp');
  const form = readForm(found, KEEP);
  const nameless = await head.post(KEEP, { ...form, 'ten-bo-loc': ' ' });
  expect(nameless.statusCode).toBe(422);
  expect(nameless.body).toContain('Ghi tên bộ lọc.');
  const kept = await head.post(KEEP, { ...form, 'ten-bo-loc': 'Hộ <kinh doanh>' });
  expect([kept.statusCode, kept.headers.location]).toEqual([
    303,
    '/can-bo/viec/don-vi?thu-tuc=1.001612&trang-thai=4&han=7-ngay',
  ]);
  const listed = await shown(head, '/can-bo');
  expect(listed).toContain(
    '<a href="/can-bo/viec/don-vi?thu-tuc=1.001612&amp;trang-thai=4&amp;han=7-ngay">Hộ &lt;kinh doanh></a>',
  );
  const drop = readForm(listed, `${KEEP}/bo`);
  await specialist.post(`${KEEP}/bo`, drop);
  expect(await shown(head, '/can-bo')).toContain('Hộ &lt;kinh doanh>');
  await head.post(`${KEEP}/bo`, drop);
  expect(await shown(head, '/can-bo')).not.toContain('Hộ &lt;kinh doanh>');
});

test('nonsense in the address filters nothing and breaks nothing', async () => {
  const code = await accepted();
  const odd = '/can-bo?thu-tuc=%27%3B--&trang-thai=99&han=x&can-bo=-1&sau=1_x';
  expect(await shown(specialist, odd)).toContain(code);
});

test('a head takes the list out as CSV and as a spreadsheet: masked as on the page, harmless to a spreadsheet, and written down', async () => {
  const code = await accepted();
  await world.database.pool.query(`update dossier set procedure_name = '=HYPERLINK("x")' where code = $1`, [code]);
  const page = await shown(head, '/can-bo/viec/don-vi?trang-thai=4');
  const address = /href="([^"]*xuat\.csv[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const file = await head.get(address);
  expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(file.headers['content-disposition']).toBe('attachment; filename="cong-viec.csv"');
  const lines = file.body.split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFHạn,Mã hồ sơ,/);
  const line = lines.find((each) => each.includes(code));
  expect(line).toContain(`,1.001612,"'=HYPERLINK(""x"")",Lê H. H.,Đang xử lý,`);
  expect(file.body).not.toContain('Lê Hữu Hồng');
  expect((await specialist.get(address)).statusCode).toBe(404);
  const sheetAddress = /href="([^"]*bang-tinh[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const sheet = await head.get(sheetAddress);
  expect(sheet.headers['content-disposition']).toBe('attachment; filename="cong-viec.xlsx"');
  const workbook = new Workbook();
  await workbook.xlsx.load(sheet.rawPayload);
  const row = workbook.worksheets[0]?.getRows(1, 100)?.find((each) => each.getCell(2).value === code);
  expect([row?.getCell(4).value, row?.getCell(5).value]).toEqual(['=HYPERLINK("x")', 'Lê H. H.']);
  const entries = await world.database.kysely
    .selectFrom('audit_entry')
    .select(['actor_name', 'detail'])
    .where('action', '=', 'work-exported')
    .execute();
  const entry = { actor_name: 'Lê Thị Hạnh', detail: { view: 'unit', status: 4 } };
  expect(entries).toMatchObject([entry, entry]);
});
