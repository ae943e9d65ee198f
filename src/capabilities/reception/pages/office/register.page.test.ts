import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';
import { fileGuideDossier } from '../../../../../tests/support/real-filing.ts';

const world = await createTestApp();
world.setTime('2026-11-25T09:00:00+07:00');
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const specialist = await world.signInOfficer('kinhte.hacthanh');
const elsewhere = await world.signInOfficer('tiepnhan.hamrong');
const inspector = await world.signInOfficer('giamsat.tinh');
const REGISTER = '/can-bo/so-theo-doi';

const code = await fileGuideDossier(world, citizen, '1.001612');
const accept = `/can-bo/ho-so/${code}/tiep-nhan`;
await receptionist.post(accept, readForm((await receptionist.get(accept)).body, accept));

test('a receptionist reads what the unit took in this month, and prints it', async () => {
  const page = await receptionist.get(REGISTER);
  expect(page.statusCode).toBe(200);
  for (const text of [code, 'Ủy ban nhân dân phường Hạc Thành', '25/11/2026', '30/11/2026']) {
    expect(page.body).toContain(text);
  }
  const pdf = await receptionist.get(`${REGISTER}/so.pdf?tu-ngay=2026-11-01&den-ngay=2026-11-30`);
  expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
  const looks = await world.database.kysely
    .selectFrom('audit_entry')
    .select('action')
    .where('action', '=', 'register-read')
    .execute();
  expect(looks).toHaveLength(2);
});

test('another period and another procedure leave the dossier out', async () => {
  expect((await receptionist.get(`${REGISTER}?tu-ngay=2026-10-01&den-ngay=2026-10-31`)).body).not.toContain(code);
  expect((await receptionist.get(`${REGISTER}?thu-tuc=1.001193`)).body).not.toContain(code);
  expect((await receptionist.get(`${REGISTER}?thu-tuc=1.001612`)).body).toContain(code);
});

test('a day stays in the form in which it is read here, for the next look too', async () => {
  const page = await receptionist.get(`${REGISTER}?tu-ngay=1/10/2026&den-ngay=31-10-2026`);
  expect(page.statusCode).toBe(200);
  expect(readForm(page.body, REGISTER)).toMatchObject({ 'tu-ngay': '01/10/2026', 'den-ngay': '31/10/2026' });
});

test('a period that cannot be is told at its field, and stays as typed', async () => {
  const page = await receptionist.get(`${REGISTER}?tu-ngay=2026-11-30&den-ngay=40/11/2026`);
  expect(page.statusCode).toBe(422);
  expect(page.body).toContain('value="40/11/2026"');
  expect(page.body.match(/Ghi ngày theo dạng/g)).toHaveLength(2);
  expect((await receptionist.get(`${REGISTER}?tu-ngay=2026-01-01&den-ngay=2026-11-30`)).statusCode).toBe(422);
});

test('a unit’s register is its own: other units and specialists find none, inspectors read each', async () => {
  const [{ agency_code } = { agency_code: '' }] = await world.database.kysely
    .selectFrom('unit')
    .select('agency_code')
    .where('name', '=', 'Ủy ban nhân dân phường Hạc Thành')
    .where('valid_to', 'is', null)
    .execute();
  const here = `${REGISTER}?don-vi=${agency_code}`;
  expect((await elsewhere.get(REGISTER)).body).not.toContain(code);
  expect((await elsewhere.get(here)).statusCode).toBe(404);
  expect((await specialist.get(REGISTER)).statusCode).toBe(404);
  expect((await inspector.get(here)).body).toContain(code);
  expect((await receptionist.get(`${REGISTER}?don-vi=H56.NONE`)).statusCode).toBe(404);
});
