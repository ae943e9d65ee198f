/** Every page anybody may open exists in English: no Vietnamese word is left but what is marked as Vietnamese. */
import { expect, test } from 'vitest';
import { createTestApp } from '../../tests/support/app.ts';
import { aRecord, importRecords } from '../../tests/support/national-catalogue.ts';
import { fillPublicPages } from '../../tests/support/public-pages.ts';
import { isInEnglish } from './english-pages.ts';

const world = await createTestApp();
await importRecords(world.database, [
  aRecord('1.001456', 'Cấp hộ chiếu phổ thông ở trong nước'),
  aRecord('1.001445', 'Trình báo mất hộ chiếu', {
    methods: [{ m: 'direct', t: 1, u: 'unspecified', fees: [{ amount: 0, note: 'Cấp lại' }] }],
    papers: null,
  }),
  aRecord('1.014599', 'Hỗ trợ giải bản tàu cá', { scope: 'local-other', field: 'Thủy sản', levels: ['commune'] }),
]);
const ENGLISH = { cookie: 'dvc_ngon_ngu=en' };
/** English needs none of these letters; a Vietnamese sentence has one of them in nearly every word. */
const VIETNAMESE_LETTER = /(?![a-z])\p{Letter}/iu;

const addresses: readonly string[] = [
  '/',
  '/thu-tuc',
  '/thu-tuc?trang=2',
  '/thu-tuc?tu-khoa=lam+passport&le-phi=co-thu&cap=tinh',
  '/thu-tuc?tu-khoa=xyzxyz',
  '/thu-tuc?linh-vuc=ho-tich&co-quan=bao-hiem-xa-hoi-tinh',
  '/dich-vu-cong',
  '/dich-vu-cong?tu-khoa=thanh+lap+hkd',
  '/thu-tuc/1.001193',
  '/thu-tuc/1.001612',
  '/thu-tuc/1.001456',
  '/thu-tuc/1.001445',
  '/thu-tuc/1.014599',
  '/lien-thong',
  '/lien-thong/khai-sinh',
  '/ho-tro',
  '/ho-tro/dang-nhap',
  '/ho-tro/nop-ho-so',
  '/ho-tro/cau-hoi-thuong-gap',
  '/ho-tro/tinh-trang',
  '/ho-tro/tiep-can',
  '/dang-nhap',
  '/dang-nhap?muc=2&tiep-tuc=/thu-tuc/1.001193',
  '/quen-mat-khau',
  '/quen-mat-khau/khieu-nai',
];
const missing: readonly string[] = ['/thu-tuc/9.999999', '/ho-tro/khong-co', '/thu-tuc/%E0%A4%A'];

test.each(addresses)('%s in English', async (url) => {
  expect(isInEnglish(url.split('?', 1)[0] ?? '')).toBe(true);
  const { body, headers, statusCode } = await world.app.inject({ url, headers: ENGLISH });
  expect(statusCode).toBe(200);
  expect(headers.vary).toContain('cookie');
  expect(body).toContain('<html lang="en"');
  expect(leftInVietnamese(body)).toEqual([]);
});

test.each(missing)('%s does not exist, which is said in English', async (url) => {
  const { body, statusCode } = await world.app.inject({ url, headers: ENGLISH });
  expect(statusCode).toBe(404);
  expect(body).toContain('Page not found');
  expect(leftInVietnamese(body)).toEqual([]);
});

test('a citizen is greeted by name in English', async () => {
  const citizen = await world.signInCitizen();
  const { body } = await citizen.inject({ url: '/', headers: { cookie: `${citizen.cookie}; ${ENGLISH.cookie}` } });
  expect(body).toContain('Hello <b><span lang="vi">Lê Hữu Hồng</span></b>');
  expect(leftInVietnamese(body)).toEqual([]);
});

test('a sign-in that goes wrong is explained in English, and choosing a language does not repeat it', async () => {
  const { body, statusCode } = await world.app.inject({
    url: '/dang-nhap/vneid/quay-lai?code=x&state=y',
    headers: ENGLISH,
  });
  expect(statusCode).toBe(400);
  expect(body).toContain('This sign-in has ended or was already used.');
  expect(leftInVietnamese(body)).toEqual([]);
  expect(switchOf(body)).toBe('/ngon-ngu/vi?ve=%2Fdang-nhap');
});

test('where accounts are no longer made here, that is said in English', async () => {
  const { app } = await createTestApp({ LOCAL_REGISTRATION: 'off' });
  for (const url of ['/dang-ky', '/ho-tro/dang-nhap']) {
    const { body } = await app.inject({ url, headers: ENGLISH });
    expect(body).toContain('Decree 69/2024/ND-CP');
    expect(leftInVietnamese(body)).toEqual([]);
  }
});

test('a complaint about an account is corrected, sent and followed in English', async () => {
  const send = (fields: Record<string, string>) =>
    world.app.inject({
      method: 'POST',
      url: '/quen-mat-khau/khieu-nai',
      headers: { ...ENGLISH, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(fields).toString(),
    });
  const wrong = await send({ 'ho-ten': 'A', 'so-dien-thoai': '12' });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('There are 4 things to correct');
  expect(leftInVietnamese(wrong.body)).toEqual([]);
  const right = await send({
    'ho-ten': 'John Smith',
    'so-dinh-danh': '038089999001',
    'so-dien-thoai': '0980000229',
    'noi-dung': 'Somebody else uses my number.',
  });
  expect(right.statusCode).toBe(303);
  const { body } = await world.app.inject({ url: String(right.headers.location), headers: ENGLISH });
  expect(body).toContain('Sent at 25 Nov 2026, 09:00.');
  expect(leftInVietnamese(body)).toEqual([]);
});

test('paying for another by a code in English, also when the code opens nothing', async () => {
  const page = await world.app.inject({ url: '/thanh-toan/nop-thay', headers: ENGLISH });
  expect(page.body).toContain('Pay for another by code');
  const wrong = await world.app.inject({
    url: '/thanh-toan/nop-thay',
    method: 'POST',
    headers: { ...ENGLISH, 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    payload: 'ma=TP-BCDFG-HJKLM',
  });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('This code opens no fee.');
  for (const { body } of [page, wrong]) expect(leftInVietnamese(body)).toEqual([]);
});

test('a page that exists in Vietnamese only stays whole, and says so to who reads English', async () => {
  const { body } = await world.app.inject({ url: '/thanh-toan', headers: ENGLISH });
  expect(body).toContain('<html lang="vi"');
  expect(body).toContain('<span class="language" lang="en">Vietnamese only</span>');
});

test.each([
  ['/hoi-dap/gui', { 'cau-hoi': 'Nộp hồ sơ ở đâu?', 'so-dien-thoai': '0912345678' }, 'so-dien-thoai'],
  ['/phan-anh-kien-nghi/gui', { 'tieu-de': 'Chờ quá lâu', 'ho-ten': 'Lê Thị Thử' }, 'noi-dung'],
  ['/quen-mat-khau/khieu-nai', { 'ho-ten': 'Lê Thị Thử', 'so-dien-thoai': '12' }, 'so-dien-thoai'],
])(
  'what was typed at %s stays when the other language is chosen, and is not sent by that',
  async (url, fields, wrong) => {
    const send = (to: string, typed: Record<string, string>) =>
      world.app.inject({
        method: 'POST',
        url: to,
        headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(typed).toString(),
      });
    const vietnamese = await send(url, { ...fields, [wrong]: 'x' });
    expect(vietnamese.statusCode).toBe(422);
    expect(switchOf(vietnamese.body)).toBe('#doi-ngon-ngu');
    const button = new RegExp(`id="doi-ngon-ngu"[^>]* formaction="${url}\\?ngon-ngu=en"`, 'i');
    expect(vietnamese.body).toMatch(button);
    const english = await send(`${url}?ngon-ngu=en`, fields);
    expect(english.statusCode).toBeLessThan(500);
    expect(english.headers['set-cookie']).toContain('dvc_ngon_ngu=en;');
    expect(english.body).toContain('<html lang="en"');
    for (const value of Object.values(fields)) expect(english.body).toContain(value);
  },
);

test('whoever chooses English comes back to the page as it was, and back again', async () => {
  const search = '/thu-tuc?tu-khoa=khai+sinh&trang=2';
  const vietnamese = await world.app.inject({ url: search });
  const toEnglish = switchOf(vietnamese.body);
  const chosen = await world.app.inject({ url: toEnglish });
  expect(chosen.statusCode).toBe(303);
  expect(chosen.headers.location).toBe(search);
  expect(chosen.headers['set-cookie']).toContain('dvc_ngon_ngu=en;');
  const english = await world.app.inject({ url: search, headers: ENGLISH });
  const back = await world.app.inject({ url: switchOf(english.body), headers: ENGLISH });
  expect(back.headers.location).toBe(search);
  expect(back.headers['set-cookie']).toContain('dvc_ngon_ngu=vi;');
});

test.each([
  '//evil.example',
  'https://evil.example/',
  '/\\evil.example',
  '/%2F/evil.example/..//evil.example',
  'javascript:1',
])('choosing English never leads to %s', async (outside) => {
  const { headers } = await world.app.inject({ url: `/ngon-ngu/en?ve=${encodeURIComponent(outside)}` });
  expect(new URL(headers.location ?? '', 'https://ours.example').host).toBe('ours.example');
});

test.each(['ve=/a&ve=/b', 've[]=/a', '', 've=%E0%A4%A'])('a strange wish breaks nothing: %s', async (query) => {
  const { headers, statusCode } = await world.app.inject({ url: `/ngon-ngu/fr?${query}` });
  expect(statusCode).toBeLessThan(500);
  if (statusCode === 303) expect(headers['set-cookie']).toContain('dvc_ngon_ngu=vi;');
});

function switchOf(html: string): string {
  const href = /<a class="language" href="([^"]+)"/.exec(html)?.[1] ?? '';
  return href.replaceAll('&amp;', '&');
}

/** Texts and labels outside whatever is marked `lang="vi"`. */
function leftInVietnamese(html: string): string[] {
  const words: string[] = [];
  const open: { tag: string; isVietnamese: boolean }[] = [];
  for (const [token, tag, text] of tokensOf(html)) {
    const isVietnamese = open.at(-1)?.isVietnamese ?? false;
    if (text !== undefined) {
      if (!isVietnamese && VIETNAMESE_LETTER.test(text)) words.push(text.trim());
      continue;
    }
    if (tag === undefined) continue;
    if (token.startsWith('</')) {
      open.splice(open.findLastIndex((element) => element.tag === tag));
      continue;
    }
    const own = /\slang="([a-z]+)"/.exec(token)?.[1];
    const now = own === undefined ? isVietnamese : own === 'vi';
    const labels = [...token.matchAll(/\s(?:alt|title|aria-label|placeholder|content)="([^"]*)"/g)];
    if (!now) words.push(...labels.flatMap(([, label = '']) => (VIETNAMESE_LETTER.test(label) ? [label] : [])));
    if (!VOID.test(tag) && !token.endsWith('/>')) open.push({ tag, isVietnamese: now });
  }
  return words;
}

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

function tokensOf(html: string): [string, string | undefined, string | undefined][] {
  return [...html.matchAll(/<\/?([a-zA-Z][\w-]*)\b(?:"[^"]*"|[^>"])*>|<!doctype html>|([^<]+)/g)].map(
    ([token, tag, text]) => [token, tag?.toLowerCase(), text],
  );
}

/** Following, verifying, figures, what is late, what people say, surveys and news: as they are before anything is there, and in their errors. */
const secondHalf: readonly (readonly [url: string, status: number])[] = [
  ['/tra-cuu', 200],
  ['/tra-cuu?ma=', 422],
  ['/tra-cuu?ma=abc', 422],
  ['/tra-cuu?ma=H56.T901-200101-0001', 200],
  ['/ho-tro/tinh-han', 200],
  ['/ho-tro/tinh-han?nhan-luc=20/11/2026+14:00&thoi-han=3', 200],
  ['/ho-tro/tinh-han?nhan-luc=20/11/2026+15:01&thoi-han=0&gio-chot=15:00', 200],
  ['/ho-tro/tinh-han?nhan-luc=20/11/2026+14:00&thoi-han=20&tinh-theo=gio-lam-viec', 200],
  ['/ho-tro/tinh-han?nhan-luc=24/12/2026+14:00&thoi-han=1&tinh-theo=thang', 200],
  ['/ho-tro/tinh-han?nhan-luc=20/11/2026+14:00&thoi-han=9999', 200],
  ['/ho-tro/tinh-han?nhan-luc=09/11/2026+09:00&thoi-han=3&dung-1-tu=11/11/2026+08:00&dung-1-den=12/11/2026+17:30', 200],
  [
    '/ho-tro/tinh-han?nhan-luc=x&thoi-han=x&tinh-theo=x&co-quan=x&gio-chot=x&dung-1-tu=x&dung-2-tu=12/11/2026&dung-2-den=11/11/2026',
    422,
  ],
  ['/xac-thuc', 200],
  ['/xac-thuc?ma=', 422],
  ['/xac-thuc?ma=x', 422],
  ['/xac-thuc/2222-2222-2222', 404],
  ['/thong-ke', 200],
  ['/thong-ke/ho-so?so=da-giai-quyet', 200],
  ['/thong-ke/du-lieu-mo?ky=2026', 200],
  ['/thong-ke/chi-so-766', 200],
  ['/thong-ke/chi-so-766/cach-tinh', 200],
  ['/thong-ke/chi-so-766/quyet-dinh-cong-bo', 200],
  ['/cong-khai/cham-tre', 200],
  ['/danh-gia', 200],
  ['/danh-gia/ket-qua?ma=x', 404],
  ['/danh-gia/don-vi/H56.S101', 200],
  ['/khao-sat', 200],
  ['/tin-tuc', 200],
];

test.each(secondHalf)('%s in English, however it is answered', async (url, status) => {
  const { body, statusCode } = await world.app.inject({ url, headers: ENGLISH });
  expect(statusCode).toBe(status);
  expect(body).toContain('<html lang="en"');
  expect(leftInVietnamese(body)).toEqual([]);
});

test('pages that have something on them, all that they lead to beside them, and forms sent wrong', async () => {
  const { open, send } = await fillPublicPages(world);
  const left: Record<string, unknown> = {};
  const judge = (url: string, { statusCode, body }: { readonly statusCode: number; readonly body: string }) => {
    const words = leftInVietnamese(body);
    if (statusCode >= 500 || words.length > 0) left[url] = [statusCode, ...words];
  };
  const pages = new Set([...secondHalf.map(([url]) => url), ...open]);
  for (const url of pages) {
    const answer = await world.app.inject({ url, headers: ENGLISH });
    judge(url, answer);
    for (const [, href = ''] of answer.body.matchAll(SECOND_HALF_LINK)) pages.add(href.replaceAll('&amp;', '&'));
  }
  expect(pages.size).toBeGreaterThan(100);
  for (const { url, fields } of send) {
    const headers = { ...ENGLISH, 'content-type': 'application/x-www-form-urlencoded' };
    const payload = new URLSearchParams(fields).toString();
    judge(`POST ${url}`, await world.app.inject({ method: 'POST', url, headers, payload }));
  }
  world.setTime('2026-11-25T09:00:00+07:00');
  expect(left).toEqual({});
});

test('a file of open data is the same whatever language its page was read in', async () => {
  const url = '/thong-ke/du-lieu-mo/theo-thang.json?ky=2026';
  const [vietnamese, english] = await Promise.all([
    world.anonymous.get(url),
    world.app.inject({ url, headers: ENGLISH }),
  ]);
  expect(vietnamese.json().title).toContain('Dữ liệu mở');
  expect(english.body).toBe(vietnamese.body);
});

const SECOND_HALF_LINK =
  /href="(\/(?:thong-ke|cong-khai|danh-gia|hoi-dap|phan-anh-kien-nghi|khao-sat|tin-tuc)(?:[/?](?![^"]*\.(?:csv|json|webp))[^"#]*)?)(?:#[^"]*)?"/g;
