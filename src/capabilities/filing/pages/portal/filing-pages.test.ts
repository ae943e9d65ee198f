import { beforeEach, expect, test } from 'vitest';
import { createTestApp, type SignedInCitizen } from '../../../../../tests/support/app.ts';
import {
  BIRTH,
  BIRTH_PAGES,
  BUSINESS_HOUSEHOLD,
  BUSINESS_HOUSEHOLD_PAGES,
  DELIVERY_TYPED,
  SUBMITTER_TYPED,
  type TypedPages,
} from '../../../../../tests/support/filled-forms.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';
import { samplePdf } from '../../../../../tests/support/sample-files.ts';

const web = await createTestApp();
const household = `/nop-ho-so/${BUSINESS_HOUSEHOLD}`;
const birth = `/nop-ho-so/${BIRTH}`;
let people = 0;
let person: SignedInCitizen;

beforeEach(async () => {
  people += 1;
  person = await web.signInCitizen({ personalId: `0380890${String(20_000 + people)}` });
});

test('a person without JavaScript files a household business from the start page to the confirmation', async () => {
  const start = await person.get(household);
  expect(start.body).toContain('Bắt đầu');
  await fillIn(household, BUSINESS_HOUSEHOLD_PAGES);
  const review = await person.get(`${household}/xem-lai`);
  expect(review.statusCode).toBe(200);
  expect(review.body).toMatch(/bánh khoái bến mẫu/i);
  expect(review.body).not.toContain('Hồ sơ còn thiếu');
  const sent = await send(`${household}/gui`, review.body, { 'cam-doan': 'on' });
  expect(sent.statusCode).toBe(303);
  expect(sent.headers.location).toMatch(/\/xac-nhan\?ma=H56\.S\d+-261125-\d{4}$/);
  const confirmation = await person.get(String(sent.headers.location));
  expect(confirmation.body).toContain('Đã gửi hồ sơ');
  expect(confirmation.body).toContain('8 giờ làm việc');
  expect(confirmation.body).toMatch(/role="img" aria-label="Mã QR tra cứu hồ sơ H56\.S\d+-261125-\d{4}"/);
  const paper = await person.get(confirmation.body.match(/href="([^"]*phieu\.pdf[^"]*)"/)?.[1] ?? '');
  expect(paper.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  const stranger = await web.signInCitizen({ personalId: '038089099999' });
  expect((await stranger.get(String(sent.headers.location))).statusCode).toBe(404);
  const again = await send(`${household}/gui`, review.body, { 'cam-doan': 'on' });
  expect(again.headers.location).toBe(sent.headers.location);
}, 60_000);

test('a father files a birth: the missing proof stops him, a wrong file is explained, the right one goes through', async () => {
  await fillIn(birth, BIRTH_PAGES);
  const declaration = await person.get(`${birth}/to-khai/mau.pdf`);
  expect(declaration.headers['content-type']).toBe('application/pdf');
  expect(declaration.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  const incomplete = await send(`${birth}/gui`, (await person.get(`${birth}/xem-lai`)).body, { 'cam-doan': 'on' });
  expect(incomplete.statusCode).toBe(422);
  expect(incomplete.body).toContain('Chưa có tệp: Giấy chứng sinh');
  const refused = await upload(`${birth}/thanh-phan/G15-KQ004389`, [
    { name: 'giấy chứng sinh.pdf', content: samplePdf() },
    { name: 'ảnh.exe', content: Buffer.from('MZ not a picture') },
  ]);
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('“ảnh.exe”');
  expect(refused.body).toContain('giấy chứng sinh.pdf');
  const file = await person.get(`${birth}/thanh-phan/G15-KQ004389/1`);
  expect(file.headers['content-disposition']).toContain('attachment');
  expect(file.headers['x-content-type-options']).toBe('nosniff');
  const sent = await send(`${birth}/gui`, (await person.get(`${birth}/xem-lai`)).body, { 'cam-doan': 'on' });
  expect(sent.headers.location).toContain('/xac-nhan?ma=');
}, 60_000);

test('what is typed wrong comes back with its sentence, at the field and in the summary', async () => {
  await person.post(household, {});
  const page = await person.get(`${household}/nguoi-nop`);
  const wrong = await send(`${household}/nguoi-nop`, page.body, { phone: '12', email: 'khong-phai-thu' });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('href="#f-phone"');
  expect(wrong.body).toContain('value="khong-phai-thu"');
  const again = await person.get(`${household}/nguoi-nop`);
  expect(readForm(again.body, `${household}/nguoi-nop`)).toMatchObject({ phone: '12', email: 'khong-phai-thu' });
});

test('ten thousand letters in a field are an error at the field, and a name in decomposed letters is taken', async () => {
  await person.post(household, {});
  const long = await send(`${household}/nguoi-nop`, (await person.get(`${household}/nguoi-nop`)).body, {
    'residence.detail': 'ă'.repeat(10_000),
  });
  expect(long.statusCode).toBe(422);
  expect(long.body).toContain('href="#f-residence-detail"');
  const owner = await send(`${household}/chu-ho-so`, (await person.get(`${household}/chu-ho-so`)).body, {
    ...OTHER_OWNER,
    fullName: 'Nguyễn Thị Hòa'.normalize('NFD'),
  });
  expect(owner.statusCode).toBe(303);
  const kept = readForm((await person.get(`${household}/chu-ho-so`)).body, `${household}/chu-ho-so`);
  expect(kept['fullName']).toBe('Nguyễn Thị Hòa'.normalize('NFC'));
});

test('unknown procedures, steps, pages and papers are not found, whoever asks', async () => {
  await person.post(household, {});
  for (const url of [
    '/nop-ho-so/9.999999',
    '/nop-ho-so/%00',
    `${household}/khong-co`,
    `${household}/to-khai/khong-co`,
  ]) {
    expect((await person.get(url)).statusCode, url).toBe(404);
  }
  expect((await upload(`${household}/thanh-phan/KHONG-CO`, [{ name: 'a.pdf', content: samplePdf() }])).statusCode).toBe(
    404,
  );
  expect((await person.get(`${household}/thanh-phan/KHONG-CO/1`)).statusCode).toBe(404);
  expect((await person.get(`${household}/xac-nhan?ma=H56.S101-261125-0001`)).statusCode).toBe(404);
  expect((await person.get(`${household}/xac-nhan`)).statusCode).toBe(404);
});

test('a step without a draft leads back to the start, and somebody not signed in to the sign-in', async () => {
  const step = await person.get(`${household}/le-phi`);
  expect(step.headers.location).toBe(household);
  const stranger = await web.anonymous.get(`${household}/nguoi-nop`);
  expect(stranger.statusCode).toBe(303);
  expect(stranger.headers.location).toContain('/dang-nhap');
});

test('an open draft is offered to go on with, and starting again asks first', async () => {
  await person.post(household, {});
  await send(`${household}/nguoi-nop`, (await person.get(`${household}/nguoi-nop`)).body, SUBMITTER_TYPED);
  const start = await person.get(household);
  expect(start.body).toContain('Tiếp tục hồ sơ đang soạn');
  expect(start.body).toContain('Bỏ và soạn lại');
  await send(household, start.body, { 'lam-lai': '1' });
  expect(readForm((await person.get(`${household}/nguoi-nop`)).body, `${household}/nguoi-nop`)['email']).toBe('');
});

test('what the provider vouches for is locked, whatever is sent in its place', async () => {
  await person.post(household, {});
  const page = await person.get(`${household}/nguoi-nop`);
  expect(page.body).toContain('VNeID');
  await send(`${household}/nguoi-nop`, page.body, {
    ...SUBMITTER_TYPED,
    fullName: 'Kẻ Khác',
    personalId: '001199000001',
  });
  const review = await person.get(`${household}/xem-lai`);
  expect(review.body).not.toContain('Kẻ Khác');
  expect(review.body).toContain('Lê Hữu Hồng');
});

test('the page saves by itself without an answer to read', async () => {
  await person.post(household, {});
  const fields = readForm((await person.get(`${household}/nguoi-nop`)).body, `${household}/nguoi-nop`);
  const saved = await person.inject({
    method: 'POST',
    url: `${household}/nguoi-nop`,
    headers: { 'x-tu-luu': '1', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...fields, phone: '09' }).toString(),
  });
  expect(saved.statusCode).toBe(204);
  expect(readForm((await person.get(`${household}/nguoi-nop`)).body, `${household}/nguoi-nop`)['phone']).toBe('09');
});

test('the owner’s details are taken over from the submitter by one button', async () => {
  await person.post(household, {});
  await send(`${household}/nguoi-nop`, (await person.get(`${household}/nguoi-nop`)).body, SUBMITTER_TYPED);
  const owner = await send(`${household}/chu-ho-so`, (await person.get(`${household}/chu-ho-so`)).body, {
    '_lay-tu-nguoi-nop': '1',
  });
  expect(owner.headers.location).toBe(`${household}/chu-ho-so`);
  expect(readForm((await person.get(`${household}/chu-ho-so`)).body, `${household}/chu-ho-so`)).toMatchObject({
    fullName: 'Lê Hữu Hồng',
    'residence.commune': '14797',
  });
});

test('what was sent after the session had run out is there when the person has signed in again', async () => {
  const cookieOf = (answer: { headers: Record<string, unknown> }) =>
    [answer.headers['set-cookie'] ?? []].flat().map((cookie) => String(cookie).split(';')[0]);
  await person.post(household, {});
  const page = await person.get(`${household}/nguoi-nop`);
  web.setTime('2026-11-25T19:00:00+07:00');
  try {
    const late = await send(`${household}/nguoi-nop`, page.body, { ...SUBMITTER_TYPED, email: 'le.hong@example.vn' });
    expect(late.headers.location).toContain('/dang-nhap');
    const back = await web.signInCitizen({ personalId: `0380890${String(20_000 + people)}` });
    const cookie = [back.cookie, ...cookieOf(late)].filter((part) => !part?.endsWith('=')).join('; ');
    const again = await back.inject({ method: 'GET', url: `${household}/nguoi-nop`, headers: { cookie } });
    expect(readForm(again.body, `${household}/nguoi-nop`)['email']).toBe('le.hong@example.vn');
  } finally {
    web.setTime('2026-11-25T09:00:00+07:00');
  }
});

test('a person of level 1 is asked for level 2 when sending, and finds everything as it was', async () => {
  const personalId = `0380890${String(20_000 + people)}`;
  person = await web.signInCitizen({ personalId, level: 1 });
  expect((await person.get(household)).body).toContain('Gửi hồ sơ này cần định danh mức 2.');
  await fillIn(household, BUSINESS_HOUSEHOLD_PAGES);
  const review = `${household}/xem-lai`;
  const shown = await person.get(review);
  const unconfirmed = await send(`${household}/gui`, shown.body, {});
  expect(unconfirmed.statusCode).toBe(422);
  const asked = await send(`${household}/gui`, shown.body, { 'cam-doan': 'on' });
  expect(asked.statusCode).toBe(303);
  expect(asked.headers.location).toBe(`/dang-nhap?muc=2&tiep-tuc=${encodeURIComponent(review)}`);
  const stepUp = await person.get(String(asked.headers.location));
  expect(stepUp.body).toContain('những gì bạn đã soạn vẫn còn');
  expect(stepUp.body).toContain(`/dang-nhap/vneid?muc=2&amp;tiep-tuc=${encodeURIComponent(review)}`);

  const raised = await web.signInCitizen({ personalId, level: 2 });
  const held = String([asked.headers['set-cookie'] ?? []].flat()[0]).split(';')[0];
  const inject = (url: string) =>
    raised.inject({ method: 'GET', url, headers: { cookie: `${raised.cookie}; ${held}` } });
  const again = readForm((await inject(review)).body, `${household}/gui`);
  expect(again['cam-doan']).toBe('on');
  const other = await web.signInCitizen({ personalId: '038089099998' });
  expect(
    (await other.inject({ method: 'GET', url: review, headers: { cookie: `${other.cookie}; ${held}` } })).statusCode,
  ).toBe(303);
  const { _csrf: _old, ...fields } = again;
  expect((await raised.post(`${household}/gui`, fields)).headers.location).toContain('/xac-nhan?ma=');
}, 60_000);

test('communes of a province and lines of business are found as a person types', async () => {
  const communes = await web.anonymous.get('/nop-ho-so/don-vi-hanh-chinh?tinh=38');
  expect(communes.json()).toHaveLength(166);
  expect(communes.json()).toContainEqual({ value: '14797', label: 'Phường Hạc Thành' });
  const lines = await web.anonymous.get(`/nop-ho-so/nganh-nghe?tu=${encodeURIComponent('ban hang')}`);
  expect(lines.json()[0]).toEqual({ code: expect.any(String), name: expect.any(String) });
  for (const query of ['', '?tinh=', '?tinh=khong-co', '?tinh=38&tinh=1']) {
    expect((await web.anonymous.get(`/nop-ho-so/don-vi-hanh-chinh${query}`)).statusCode).toBe(200);
  }
});

const OTHER_OWNER = {
  relation: 'relative',
  subject: 'citizen',
  personalId: '038192000117',
  gender: '2',
  'birthDate.day': '02',
  'birthDate.month': '03',
  'birthDate.year': '1992',
  phone: '0980000229',
  'residence.province': '38',
  'residence.commune': '14797',
  'residence.detail': 'Số 1',
} as const;

/** Sends the form of a page as it stands, with some fields typed over. */
function send(action: string, html: string, typed: Readonly<Record<string, string>>) {
  return person.post(action, { ...readForm(html, action), ...typed });
}

async function fillIn(base: string, pages: TypedPages): Promise<void> {
  await person.post(base, {});
  await sendStep(`${base}/nguoi-nop`, SUBMITTER_TYPED);
  await sendStep(`${base}/chu-ho-so`, { '_lay-tu-nguoi-nop': '1' });
  await sendStep(`${base}/chu-ho-so`, {});
  for (const [page, typed] of pages) {
    // A list may open only after its parent was chosen: saved once, then sent whole.
    await person.post(`${base}/to-khai/${page}`, {
      ...readForm((await person.get(`${base}/to-khai/${page}`)).body, `${base}/to-khai/${page}`),
      ...typed,
    });
    await sendStep(`${base}/to-khai/${page}`, typed);
  }
  const delivery = await person.get(`${base}/le-phi`);
  const payment = delivery.body.includes('name="payment"') ? { payment: 'on-delivery' } : {};
  await sendStep(`${base}/le-phi`, { ...DELIVERY_TYPED, ...payment });
}

async function sendStep(url: string, typed: Readonly<Record<string, string>>): Promise<void> {
  const page = await person.get(url);
  expect(page.statusCode, url).toBe(200);
  const answer = await send(url, page.body, typed);
  expect(answer.statusCode, `${url}: ${errorsOf(answer.body)}`).toBe(303);
}

function errorsOf(html: string): string {
  return [...html.matchAll(/<a href="#f-[^"]*">([^<]*)</g)].map(([, sentence]) => sentence).join(' | ');
}

function upload(url: string, files: readonly { readonly name: string; readonly content: Buffer }[]) {
  const boundary = '----mot-cua';
  const field = (name: string, value: string) =>
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  const parts = files.flatMap(({ name, content }) => [
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="tep"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    content,
    Buffer.from('\r\n'),
  ]);
  return person.inject({
    method: 'POST',
    url,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([field('_csrf', person.csrfToken), ...parts, Buffer.from(`--${boundary}--\r\n`)]),
  });
}
