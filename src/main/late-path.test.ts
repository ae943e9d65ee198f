import { expect, test } from 'vitest';
import { draftApologies, remindOfficers } from '#capabilities/dossier/index.ts';
import { acceptedDossier } from '../../tests/support/accepted-dossier.ts';
import { createTestApp, type Visitor } from '../../tests/support/app.ts';
import { readForm } from '../../tests/support/page-form.ts';
import { startTimeStamps } from '../../tests/support/time-stamps.ts';

const world = await createTestApp((await startTimeStamps()).environment);

async function fillIn(who: Visitor, path: string, fields: Record<string, string> = {}): Promise<void> {
  const answer = await who.post(path, { ...readForm((await who.get(path)).body, path), ...fields });
  expect([path, answer.statusCode]).toEqual([path, 303]);
}

test('a dossier that passes its deadline is reminded of, apologised for, finished late and counted late', async () => {
  const citizen = await world.signInCitizen();
  const code = await acceptedDossier(world, citizen, await world.signInOfficer('tiepnhan.hacthanh'));
  const desk = `/can-bo/ho-so/${code}`;

  // Due on Monday 30/11 at 17:30.
  world.setTime('2026-11-30T18:17:00+07:00');
  await remindOfficers(world.platform);
  await draftApologies(world.platform);
  const signatory = await world.signInOfficer('lanhdao.hacthanh');
  const reminders = (await signatory.get('/can-bo/nhac-viec')).body;
  expect(reminders).toContain(code);
  expect(reminders).toContain('Quá hạn, chưa có kết quả');
  const seen = readForm(reminders, '/can-bo/nhac-viec/da-xem');
  expect((await signatory.post('/can-bo/nhac-viec/da-xem', seen)).statusCode).toBe(303);
  expect((await signatory.get('/can-bo/nhac-viec')).body).toContain('Không có nhắc việc nào chưa xem');

  const specialist = await world.signInOfficer('thuly.hacthanh');
  expect((await specialist.get('/can-bo')).body).toContain(`Dự thảo thư xin lỗi hồ sơ ${code}`);
  const reason = 'Cần đến xem trụ sở kinh doanh.';
  await fillIn(specialist, `${desk}/gia-han`, { 'loai-ly-do': 'verification', 'ly-do': reason });
  await fillIn(signatory, `${desk}/gia-han`, { 'quyet-dinh': 'ky' });
  const own = (await (await world.signInCitizen()).get(`/ho-so-ca-nhan/${code}`)).body;
  expect(own).toContain('Thư xin lỗi và hẹn lại ngày trả kết quả');
  expect(own).toContain(reason);

  await fillIn(specialist, `${desk}/de-xuat`, { 'ket-qua': 'grant', 'y-kien': 'Đủ điều kiện.' });
  await fillIn(signatory, `${desk}/phe-duyet`, { 'quyet-dinh': 'approve' });
  await fillIn(signatory, `${desk}/ban-hanh`);
  expect((await specialist.get(desk)).body).toMatch(/Xử lý xong[\s\S]*quá hạn/);
  const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
  expect((await receptionist.get('/can-bo/so-theo-doi')).body).toMatch(new RegExp(`${code}[\\s\\S]*Quá hạn`));
});
