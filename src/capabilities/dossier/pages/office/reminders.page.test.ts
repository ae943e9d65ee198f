import { expect, test } from 'vitest';
import { acceptedDossier } from '../../../../../tests/support/accepted-dossier.ts';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';
import { remindOfficers } from '../../actions/remind-officers.ts';

const world = await createTestApp();
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const PAGE = '/can-bo/nhac-viec';

test('an officer sees in the menu that a deadline is near, reads which, and marks it as seen', async () => {
  const code = await acceptedDossier(world, citizen, receptionist);
  world.setTime('2026-11-27T09:00:00+07:00');
  const specialist = await world.signInOfficer('thuly.hacthanh');
  expect((await specialist.get('/can-bo')).body).toMatch(/data-count="reminders" hidden><span></);
  await remindOfficers(world.platform);
  expect((await specialist.get('/can-bo')).body).toMatch(/Nhắc việc<span class="cnt" data-count="reminders"><span>1</);
  const page = (await specialist.get(PAGE)).body;
  expect(page).toContain(code);
  expect(page).toContain('Sắp đến hạn');
  const seen = await specialist.post(`${PAGE}/da-xem`, readForm(page, `${PAGE}/da-xem`));
  expect([seen.statusCode, seen.headers.location]).toEqual([303, `${PAGE}?da=da-xem`]);
  const after = (await specialist.get(String(seen.headers.location))).body;
  expect(after).toContain('Không có nhắc việc nào chưa xem');
  expect(after).toMatch(/Nhắc việc trước đây[\s\S]*Đã xem/);
  expect(after).toMatch(/data-count="reminders" hidden><span></);
});

test('an officer gives an address for reminders; one that is none is told at the field and stays', async () => {
  const head = await world.signInOfficer('truongbophan.hacthanh');
  const wrong = await head.post(`${PAGE}/thu-dien-tu`, { 'thu-dien-tu': 'khong-phai' });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('Địa chỉ thư điện tử chưa đúng');
  expect(wrong.body).toContain('value="khong-phai"');
  expect((await head.post(`${PAGE}/thu-dien-tu`, { 'thu-dien-tu': 'hanh@thu.example' })).statusCode).toBe(303);
  expect((await head.get(PAGE)).body).toContain('value="hanh@thu.example"');
});
