import { expect, test } from 'vitest';
import { createTestApp } from '../../../../tests/support/app.ts';

const OFFICE = '/can-bo/khao-sat';
const SURVEY = {
  'tieu-de': 'Giờ làm việc của quầy',
  'loi-gioi-thieu': 'Hai câu hỏi.',
  'cau-1': 'Giờ làm việc có hợp không?',
  'loai-1': 'choice',
  'lua-chon-1': 'Hợp\nQuá ngắn',
  'bat-buoc-1': 'on',
  'cau-2': 'Bạn muốn đổi điều gì?',
  'loai-2': 'text',
};

const { anonymous, database, setTime, signInCitizen, signInOfficer } = await createTestApp();
const editor = await signInOfficer('bientap.tinh');

const aDraft = async (): Promise<string> => (await editor.post(OFFICE, {})).headers.location ?? 'not started';

async function act(address: string, fields: Record<string, string>) {
  const version = /name="phien-ban" value="(\d+)"/.exec((await editor.get(address)).body)?.[1] ?? '';
  return editor.post(address, { 'phien-ban': version, ...fields });
}

async function anOpenSurvey(more: Record<string, string> = {}): Promise<{ address: string; path: string }> {
  const address = await aDraft();
  expect((await act(address, { ...SURVEY, ...more, viec: 'mo' })).statusCode).toBe(303);
  const path = /href="(\/khao-sat\/[a-z0-9-]+)"/.exec((await editor.get(address)).body)?.[1] ?? 'not open';
  return { address, path };
}

/** A browser that keeps the cookie it was given. */
async function aBrowser(path: string) {
  const shown = await anonymous.get(path);
  const cookie = String(shown.headers['set-cookie']).split(';')[0] ?? '';
  return {
    shown,
    answer: (fields: Record<string, string>) =>
      anonymous.inject({
        method: 'POST',
        url: path,
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(fields).toString(),
      }),
  };
}

test('a draft keeps what was typed, and opens only when its questions are whole', async () => {
  const address = await aDraft();
  const refused = await act(address, { ...SURVEY, 'lua-chon-1': 'Một', 'ngay-cuoi': '24/11/2026', viec: 'mo' });
  expect(refused.statusCode).toBe(422);
  for (const told of ['từ 2 đến 12 lựa chọn', 'từ hôm nay trở đi', 'value="Giờ làm việc của quầy"', 'Bản nháp'])
    expect(refused.body).toContain(told);
  expect((await act(address, { ...SURVEY, 'ngay-cuoi': 'mai', viec: 'mo' })).body).toContain('Ghi ngày theo dạng');
  expect((await anonymous.get('/khao-sat')).body).not.toContain('Giờ làm việc của quầy');
  expect((await act(address, { ...SURVEY, viec: 'mo' })).statusCode).toBe(303);
  expect((await act(address, { ...SURVEY, 'cau-1': 'Câu khác hẳn?', viec: 'luu' })).statusCode).toBe(409);
  expect((await anonymous.get('/khao-sat')).body).toContain('Giờ làm việc của quầy');
});

test('a browser answers once, a person once, and who it was is kept nowhere', async () => {
  const { path } = await anOpenSurvey();
  const browser = await aBrowser(path);
  expect(browser.shown.body).toContain('Giờ làm việc có hợp không?');
  const missing = await browser.answer({ c2: 'Mở cả thứ Bảy' });
  expect(missing.statusCode).toBe(422);
  expect(missing.body).toContain('Bạn chưa trả lời câu “Giờ làm việc có hợp không?”');
  expect(missing.body).toContain('Mở cả thứ Bảy');
  expect((await browser.answer({ c1: '1', c2: 'Mở cả thứ Bảy' })).headers.location).toBe(`${path}?xong=1`);
  expect((await browser.answer({ c1: '2' })).statusCode).toBe(409);

  const citizen = await signInCitizen();
  expect((await citizen.post(path, { c1: '2' })).statusCode).toBe(303);
  expect((await citizen.get(path)).body).toContain('Mỗi người trả lời một lần');
  const kept = JSON.stringify(await database.kysely.selectFrom('survey_answer').selectAll().execute());
  expect(kept).not.toContain(citizen.accountId);
  const audit = await database.kysely
    .selectFrom('audit_entry')
    .select(['actor_id', 'account_id'])
    .where('action', '=', 'survey-answered')
    .execute();
  expect(audit.length).toBe(2);
  expect(new Set(audit.flatMap(({ actor_id, account_id }) => [actor_id, account_id]))).toEqual(new Set([null]));
});

test('results are told from five answers on, what people wrote only to editors, and it closes by its day', async () => {
  const { address, path } = await anOpenSurvey({ 'ngay-cuoi': '26/11/2026' });
  for (const [index, c1] of ['1', '1', '1', '2', '1'].entries()) {
    expect((await anonymous.get(`${path}/ket-qua`)).body).toContain('ít nhất 5 người');
    expect((await (await aBrowser(path)).answer({ c1, c2: `Ý kiến số ${index}` })).statusCode).toBe(303);
  }
  const results = await anonymous.get(`${path}/ket-qua`);
  expect(results.body).toContain('5 người đã trả lời');
  expect(results.body).toContain('80%');
  expect(results.body).toContain('width="128"');
  expect(results.body).not.toContain('Ý kiến số');
  expect((await editor.get(address)).body).toContain('Ý kiến số 3');

  const late = await aBrowser(path);
  setTime('2026-11-27T00:00:00+07:00');
  expect((await late.answer({ c1: '1' })).statusCode).toBe(409);
  expect((await anonymous.get(path)).body).toContain('đã kết thúc');
  expect((await anonymous.get('/khao-sat')).body).toContain(`${path}/ket-qua`);
  setTime('2026-11-25T09:00:00+07:00');
});
