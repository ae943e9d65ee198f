import { expect, test } from 'vitest';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';
import { fileGuideDossier } from '../../../../../tests/support/real-filing.ts';

const world = await createTestApp();
world.setTime('2026-11-25T09:00:00+07:00');
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const specialist = await world.signInOfficer('kinhte.hacthanh');
const signatory = await world.signInOfficer('lanhdao.hacthanh');

const desk = (code: string) => `/can-bo/ho-so/${code}`;
const page = (code: string) => `${desk(code)}/khong-tinh`;
const own = (code: string) => `/ho-so-ca-nhan/${code}`;
const WHY = 'Bão số 12 làm mất điện cả phường.';
const STORM = {
  'loai-ly-do': 'force-majeure',
  'den-ngay.day': '26',
  'den-ngay.month': '11',
  'den-ngay.year': '2026',
  'ly-do': WHY,
};

async function fillIn(who: Visitor, path: string, fields: Record<string, string> = {}) {
  return who.post(path, { ...readForm((await who.get(path)).body, path), ...fields });
}

/** Three working days from Wednesday 25/11: due on Monday 30/11 at 17:30. */
async function inAppraisal(): Promise<string> {
  const code = await fileGuideDossier(world, citizen, '1.001612');
  await fillIn(receptionist, `${desk(code)}/tiep-nhan`);
  await fillIn(specialist, `${desk(code)}/nhan-viec`);
  return code;
}

test('a signatory leaves a storm out of the limit; officer and citizen read the reason, both dates and each day', async () => {
  const code = await inAppraisal();
  expect((await specialist.get(desk(code))).body).not.toContain(page(code));
  expect((await specialist.get(page(code))).body).toContain('Việc này chưa làm được lúc này');
  const form = (await signatory.get(page(code))).body;
  expect(form).toContain('Sự kiện bất khả kháng');
  expect(form).not.toContain('Niêm yết công khai');
  const bare = await fillIn(signatory, page(code), { 'ly-do': WHY });
  expect(bare.statusCode).toBe(422);
  for (const text of ['Chọn lý do.', 'Ghi ngày cuối không tính', WHY]) expect(bare.body).toContain(text);
  const late = await fillIn(signatory, page(code), { ...STORM, 'den-ngay.month': '2', 'den-ngay.year': '2027' });
  expect([late.statusCode, late.body.includes('Chọn ngày sớm hơn')]).toEqual([422, true]);

  expect((await fillIn(signatory, page(code), STORM)).headers.location).toBe(`${desk(code)}?da=khong-tinh`);
  for (const body of [(await specialist.get(desk(code))).body, (await citizen.get(own(code))).body]) {
    // The 26th is left out; what was left of the 25th, the day of receipt, never counted.
    for (const text of [
      '01/12/2026',
      '30/11/2026',
      WHY,
      'Không tính vào thời hạn: Sự kiện bất khả kháng',
      '26/11/2026',
    ])
      expect(body).toContain(text);
  }
  const ends = (await specialist.get(page(code))).body;
  expect(ends).toContain('đến hết ngày 26/11/2026');
  const ended = await fillIn(specialist, page(code), { 'ly-do': 'Đã có điện.' });
  expect(ended.statusCode).toBe(303);
  const after = (await citizen.get(own(code))).body;
  for (const text of ['30/11/2026', 'Đã có điện.', 'Tính tiếp thời hạn']) expect(after).toContain(text);
});
