import { expect, test } from 'vitest';
import { closeUnanswered } from '#capabilities/dossier/index.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';
import { fileGuideDossier } from '../../../../../tests/support/real-filing.ts';

const world = await createTestApp();
world.setTime('2026-11-25T09:00:00+07:00');
const citizen = await world.signInCitizen();
const stranger = await world.signInCitizen({ personalId: '038090000102', fullName: 'Trần Văn Khác' });
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const specialist = await world.signInOfficer('kinhte.hacthanh');
const signatory = await world.signInOfficer('lanhdao.hacthanh');
const elsewhere = await world.signInOfficer('tiepnhan.hamrong');

const desk = (code: string) => `/can-bo/ho-so/${code}`;

async function fillIn(who: Visitor, path: string, fields: Record<string, string> = {}) {
  const answer = await who.post(path, { ...readForm((await who.get(path)).body, path), ...fields });
  expect(answer.statusCode).toBe(303);
}

async function inAppraisal(): Promise<string> {
  const code = await fileGuideDossier(world, citizen, '1.001612');
  await fillIn(receptionist, `${desk(code)}/tiep-nhan`);
  await fillIn(specialist, `${desk(code)}/nhan-viec`);
  return code;
}

async function pdfAt(who: Visitor, path: string) {
  const { statusCode, headers } = await who.get(path);
  return [statusCode, headers['content-type'], headers['cache-control']];
}
const PDF = [200, 'application/pdf', 'private, no-store'];

test('the signed apology is printed for the office and for the person it was written to, and for nobody else', async () => {
  const code = await inAppraisal();
  const own = `/ho-so-ca-nhan/${code}/thu-xin-loi`;
  for (const path of [`${desk(code)}/thu-xin-loi`, `${desk(code)}/thong-bao-dung`]) {
    expect((await signatory.get(path)).statusCode).toBe(404);
  }
  expect((await citizen.get(own)).statusCode).toBe(404);
  await fillIn(signatory, `${desk(code)}/gia-han`, { 'loai-ly-do': 'complex', 'ly-do': 'Cần xem thực địa.' });
  expect((await specialist.get(desk(code))).body).toContain(`href="${desk(code)}/thu-xin-loi"`);
  expect(await pdfAt(specialist, `${desk(code)}/thu-xin-loi`)).toEqual(PDF);
  const sheet = (await specialist.get(`${desk(code)}/thu-xin-loi/xem`)).body;
  for (const text of [
    'Kính gửi: Lê Hữu Hồng',
    'Cần xem thực địa.',
    '30/11/2026',
    'KT. CHỦ TỊCH',
    `href="${desk(code)}/thu-xin-loi"`,
  ])
    expect(sheet).toContain(text);
  expect((await citizen.get(`/ho-so-ca-nhan/${code}`)).body).toContain(`href="${own}"`);
  expect(await pdfAt(citizen, own)).toEqual(PDF);
  expect((await stranger.get(own)).statusCode).toBe(404);
  expect((await elsewhere.get(`${desk(code)}/thu-xin-loi`)).statusCode).toBe(404);
});

test('the control sheet is printed at any time after acceptance', async () => {
  const code = await inAppraisal();
  expect(await pdfAt(receptionist, `${desk(code)}/phieu-kiem-soat`)).toEqual(PDF);
  const sheet = (await receptionist.get(`${desk(code)}/phieu-kiem-soat/xem`)).body;
  expect(sheet).toContain('Người nhận: Hoàng Thị Liên');
  expect(sheet).toContain('Đang giải quyết, trong hạn');
  const slip = (await receptionist.get(`${desk(code)}/giay-tiep-nhan/xem`)).body;
  expect(slip).toContain('09 giờ 00 phút, ngày 25/11/2026');
  expect(slip).toContain('17 giờ 30 phút, ngày 30/11/2026');
  expect((await elsewhere.get(`${desk(code)}/phieu-kiem-soat`)).statusCode).toBe(404);
});

test('a dossier stopped because nobody supplemented it has a stop notice for the head to sign', async () => {
  const code = await inAppraisal();
  await fillIn(specialist, `${desk(code)}/yeu-cau-bo-sung`, {
    'chon.field.seat.detail': 'on',
    'loai.field.seat.detail': 'wrong',
    'noi-dung.field.seat.detail': 'Ghi thêm tên phố.',
    'han.day': '4',
    'han.month': '12',
    'han.year': '2026',
  });
  expect((await citizen.get(`/ho-so-ca-nhan/${code}/bo-sung`)).body).toContain('Đến hết ngày 11/12/2026');
  const clock = { now: () => Temporal.Instant.from('2026-12-14T10:00:00+07:00') };
  expect(await closeUnanswered({ database: world.platform.database, clock })).toBe(1);
  expect(await pdfAt(receptionist, `${desk(code)}/thong-bao-dung`)).toEqual(PDF);
  const sheet = (await receptionist.get(`${desk(code)}/thong-bao-dung/xem`)).body;
  expect(sheet).toContain('hạn đến hết ngày 04/12/2026');
  expect(sheet).toContain('THỦ TRƯỞNG CƠ QUAN');
  expect(sheet).not.toContain('Hệ thống, tự động');
  const own = (await citizen.get(`/ho-so-ca-nhan/${code}`)).body;
  expect(own).toContain('nhưng không nhận được nội dung bổ sung');
});

test('a dossier that was withdrawn has a stop notice', async () => {
  const code = await inAppraisal();
  await fillIn(citizen, `/ho-so-ca-nhan/${code}/rut`, { 'ly-do': 'Đổi ý.' });
  await fillIn(receptionist, `${desk(code)}/rut-ho-so`, { 'quyet-dinh': 'accept-withdrawal' });
  expect(await pdfAt(receptionist, `${desk(code)}/thong-bao-dung`)).toEqual(PDF);
  expect((await receptionist.get(`${desk(code)}/thong-bao-dung/xem`)).body).toContain('Người nộp yêu cầu rút hồ sơ.');
});
