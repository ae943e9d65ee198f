import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type Visitor } from '../../../../tests/support/app.ts';
import { fileDossierWithFee } from '../../../../tests/support/fee-dossier.ts';
import { freePort, startPartners } from '../../../../tests/support/simulators.ts';
import { reconcilePayments } from '../actions/reconcile-payments.ts';
import { sweepPayments } from '../actions/sweep-payments.ts';

const port = await freePort();
const portal = `http://127.0.0.1:${port}`;
const partners = await startPartners({ PORTAL_URL: portal });
const world = await createTestApp({ ...partners.environment, PUBLIC_URL: portal });
const citizen = await world.signInCitizen();
const stranger = await world.signInCitizen({ personalId: '038090000102', fullName: 'Trần Văn Khác' });
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const specialist = await world.signInOfficer('thuly.hacthanh');

beforeAll(async () => {
  await world.app.listen({ host: '127.0.0.1', port });
  // The bank's times are those of this machine.
  world.setTime(new Date().toISOString());
  await world.database.pool.query(
    `update citizen_session set expires_at = now() + interval '8 hours', last_seen_at = now()`,
  );
  await world.database.pool.query(
    `update officer_session set expires_at = now() + interval '8 hours', last_seen_at = now()`,
  );
});
afterAll(() => world.setTime('2026-11-25T09:00:00+07:00'));

const own = (code: string) => `/ho-so-ca-nhan/${code}/thanh-toan`;
const later = (minutes: number) => world.setTime(new Date(Date.now() + minutes * 60_000).toISOString());
const versionIn = (html: string) => /name="phien-ban" value="(\d+)"/.exec(html)?.[1] ?? '';
const statesOf = async (code: string) =>
  (
    await world.database.kysely
      .selectFrom('payment')
      .innerJoin('dossier', 'dossier.id', 'payment.dossier_id')
      .select(['payment.state', 'reference', 'pay_url'])
      .where('code', '=', code)
      .orderBy('begun_at')
      .execute()
  ).map(({ state }) => state);

async function begin(code: string, who: Visitor = citizen): Promise<string> {
  const begun = await who.post(own(code), { cach: 'trang' });
  expect(begun.statusCode).toBe(303);
  return String(begun.headers.location);
}

/** Presses a button on the platform's page; tells where the browser is sent. */
async function press(payUrl: string, button: string): Promise<URL> {
  const answer = await fetch(payUrl, {
    method: 'POST',
    body: new URLSearchParams({ 'ket-qua': button }),
    redirect: 'manual',
  });
  return new URL(answer.headers.get('location') ?? '');
}

test('a citizen pays online, comes back to a receipt, and finds it among the fees paid', async () => {
  const code = await fileDossierWithFee(world, citizen);
  expect((await citizen.get('/thanh-toan')).body).toContain(own(code));
  const notice = await citizen.get(own(code));
  expect(notice.body).toContain('Phí cấp bản sao Giấy khai sinh × 2');
  expect(notice.body).toContain('16.000 đồng');
  expect(notice.headers['content-security-policy']).toContain(`form-action 'self' ${partners.url}`);
  const back = await press(await begin(code), 'thanh-cong');
  expect(back.origin + back.pathname).toBe(`${portal}/thanh-toan/quay-lai`);
  const returned = await citizen.get(back.pathname + back.search);
  expect([returned.statusCode, returned.headers.location]).toEqual([303, own(code)]);
  const paid = await citizen.get(own(code));
  expect(paid.body).toContain('Đã nộp 16.000 đồng');
  expect(await statesOf(code)).toEqual(['paid']);
  const receipt = await citizen.get(`${own(code)}/bien-lai`);
  expect(receipt.headers['content-type']).toBe('application/pdf');
  expect(receipt.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await citizen.get('/thanh-toan')).body).toMatch(/Số <!-- -->\d+\/2026|Số \d+\/2026/);
  expect((await citizen.get(`/ho-so-ca-nhan/${code}`)).body).toContain('Tải biên lai (PDF)');
});

test('what the browser brings back proves nothing, and a fee told of by nobody is found by the sweep', async () => {
  await partners.fault('payment-notice', 'down');
  const code = await fileDossierWithFee(world, citizen);
  const payUrl = await begin(code);
  const { reference } = await world.database.kysely
    .selectFrom('payment')
    .select('reference')
    .where('pay_url', '=', payUrl)
    .executeTakeFirstOrThrow();
  await citizen.get(`/thanh-toan/quay-lai?MaThamChieu=${reference}&MaLoi=00`);
  expect(await statesOf(code)).toEqual(['open']);
  expect((await citizen.get(own(code))).body).toContain('Chưa nhận được tiền.');
  await press(payUrl, 'thanh-cong');
  expect(await statesOf(code)).toEqual(['open']);
  later(20);
  expect(await sweepPayments(world.platform)).toBe(1);
  expect(await statesOf(code)).toEqual(['paid']);
  later(0);
  await partners.fault('payment-notice', 'ok');
});

test('the statement of the day finds what neither message nor browser brought', async () => {
  await partners.fault('payment-notice', 'down');
  const code = await fileDossierWithFee(world, citizen);
  await press(await begin(code), 'thanh-cong');
  expect(await statesOf(code)).toEqual(['open']);
  expect(await reconcilePayments(world.platform)).toBe(0);
  expect(await statesOf(code)).toEqual(['paid']);
  await partners.fault('payment-notice', 'ok');
});

test('a bank that refuses leaves the fee to be paid again, and two tabs go on with one payment', async () => {
  const code = await fileDossierWithFee(world, citizen);
  const payUrl = await begin(code);
  expect(await begin(code)).toBe(payUrl);
  const back = await press(payUrl, 'that-bai');
  await citizen.get(back.pathname + back.search);
  expect(await statesOf(code)).toEqual(['failed']);
  const again = await begin(code);
  expect(again).not.toBe(payUrl);
  const scanned = await citizen.get(own(code));
  expect(scanned.body).toContain('Mã VietQR để thanh toán');
});

test('a platform that is away is told plainly, and the fee can be paid at the counter', async () => {
  const code = await fileDossierWithFee(world, citizen);
  await partners.fault('payment', 'down');
  const away = await citizen.post(own(code), { cach: 'trang' });
  expect(away.statusCode).toBe(422);
  expect(away.body).toContain('Nền tảng thanh toán chưa trả lời.');
  const desk = `/can-bo/ho-so/${code}`;
  const form = await receptionist.get(`${desk}/thu-phi`);
  expect(form.body).toContain('Xác nhận đã thu 16.000 đồng');
  const nameless = await receptionist.post(`${desk}/thu-phi`, { 'phien-ban': versionIn(form.body), 'nguoi-nop': ' ' });
  expect(nameless.statusCode).toBe(422);
  const done = await receptionist.post(`${desk}/thu-phi`, {
    'phien-ban': versionIn(form.body),
    'nguoi-nop': 'Lê Thị Nộp',
  });
  expect(done.headers.location).toBe(`${desk}?da=thu-phi`);
  const receipt = await receptionist.get(`${desk}/bien-lai`);
  expect(receipt.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  const twice = await receptionist.post(`${desk}/thu-phi`, {
    'phien-ban': versionIn(form.body),
    'nguoi-nop': 'Lê Thị Nộp',
  });
  expect(twice.statusCode).toBe(422);
  expect(twice.body).toContain('Hồ sơ đã nộp đủ phí, lệ phí');
  expect((await citizen.get(own(code))).body).toContain('Tại quầy');
  await partners.fault('payment', 'ok');
});

test('money paid online after the counter took it is told to both, and given back once', async () => {
  const code = await fileDossierWithFee(world, citizen);
  const payUrl = await begin(code);
  const desk = `/can-bo/ho-so/${code}`;
  const form = await receptionist.get(`${desk}/thu-phi`);
  await receptionist.post(`${desk}/thu-phi`, { 'phien-ban': versionIn(form.body), 'nguoi-nop': 'Lê Hữu Hồng' });
  const back = await press(payUrl, 'thanh-cong');
  await citizen.get(back.pathname + back.search);
  expect(await statesOf(code)).toContain('surplus');
  expect((await citizen.get(own(code))).body).toContain('Bạn đã nộp thừa 16.000 đồng.');
  const page = await receptionist.get('/can-bo/hoan-phi');
  const reference = /name="giao-dich" value="(\w+)"/.exec(page.body)?.[1] ?? '';
  expect((await specialist.get('/can-bo/hoan-phi')).statusCode).toBe(404);
  expect((await receptionist.post('/can-bo/hoan-phi', { 'giao-dich': reference, 'chung-tu': '' })).statusCode).toBe(
    422,
  );
  const sent = { 'giao-dich': reference, 'chung-tu': 'UNC 12/2026' };
  expect((await receptionist.post('/can-bo/hoan-phi', sent)).statusCode).toBe(303);
  expect((await receptionist.post('/can-bo/hoan-phi', sent)).statusCode).toBe(422);
  expect((await citizen.get(own(code))).body).not.toContain('Bạn đã nộp thừa');
});

test('somebody else sees neither fee nor receipt, and a message without a seal is refused', async () => {
  const code = await fileDossierWithFee(world, citizen);
  for (const path of [own(code), `${own(code)}/bien-lai`]) expect((await stranger.get(path)).statusCode).toBe(404);
  expect((await stranger.post(own(code), { cach: 'trang' })).statusCode).toBe(404);
  expect((await world.anonymous.get(own(code))).statusCode).toBe(303);
  expect((await world.anonymous.get('/thanh-toan')).body).toContain('Bạn đăng nhập để xem khoản phải nộp');
  expect((await specialist.get(`/can-bo/ho-so/${code}/thu-phi`)).body).not.toContain('Xác nhận đã thu');
  const forged = await world.app.inject({
    method: 'POST',
    url: '/thanh-toan/thong-bao',
    payload: { LoaiBanTin: 'CONFIRM', MaDoiTac: 'THANHHOA', MaLoi: '00', MaThamChieu: 'TT', MaXacThuc: '0' },
  });
  expect(forged.json()).toMatchObject({ MaLoi: '97' });
});

const ANOTHER = '/thanh-toan/nop-thay';
const codeOn = (html: string) => /TP-[A-Z]{5}-[A-Z]{5}/.exec(html)?.[0] ?? '';

async function codeFor(code: string): Promise<string> {
  expect((await citizen.post(`${own(code)}/ma-nop-thay`, {})).headers.location).toBe(`${own(code)}#nop-thay`);
  return codeOn((await citizen.get(own(code))).body);
}

test('anybody with the code pays for another, sees the amounts and a masked name only, and the receipt is the owner’s', async () => {
  const code = await fileDossierWithFee(world, citizen);
  const feeCode = await codeFor(code);
  const { anonymous } = world;
  for (const who of [anonymous, stranger]) expect((await who.get('/thanh-toan')).body).toContain(ANOTHER);
  const notice = await anonymous.post(ANOTHER, { ma: ` ${feeCode.toLowerCase().replaceAll('-', ' ')}` });
  for (const shown of ['16.000 đồng', 'Lê H. H.', 'Ủy ban nhân dân phường Hạc Thành'])
    expect(notice.body).toContain(shown);
  for (const hidden of ['Lê Hữu Hồng', code, '038089999001', '0980000229', 'Đăng ký khai sinh'])
    expect(notice.body).not.toContain(hidden);
  expect(notice.headers['content-security-policy']).toContain(`form-action 'self' ${partners.url}`);
  const nameless = await anonymous.post(ANOTHER, { ma: feeCode, cach: 'trang', 'nguoi-nop': ' ' });
  expect([nameless.statusCode, nameless.body.includes('Bạn ghi họ và tên người nộp tiền.')]).toEqual([422, true]);
  const sent = { ma: feeCode, cach: 'trang', 'nguoi-nop': 'Phạm Thị Nộp Thay' };
  const begun = await anonymous.post(ANOTHER, sent);
  expect(begun.statusCode).toBe(303);
  const payUrl = String(begun.headers.location);
  expect((await anonymous.post(ANOTHER, sent)).headers.location).toBe(payUrl);
  expect(await (await fetch(payUrl)).text()).not.toContain(code);
  const back = await press(payUrl, 'thanh-cong');
  const returned = await anonymous.get(back.pathname + back.search);
  expect(returned.headers.location).toMatch(/^\/thanh-toan\/nop-thay\/TT[0-9A-Z]{23}$/);
  const outcome = await anonymous.get(String(returned.headers.location));
  expect(outcome.body).toContain('Đã nộp 16.000 đồng');
  for (const hidden of ['Lê H', 'Hữu Hồng', code]) expect(outcome.body).not.toContain(hidden);
  const paid = (await citizen.get(own(code))).body;
  expect(paid).toContain('Đã nộp 16.000 đồng');
  expect((await citizen.get(`${own(code)}/bien-lai`)).headers['content-type']).toBe('application/pdf');
  expect((await anonymous.post(ANOTHER, { ma: feeCode })).body).toContain('Khoản này đã được nộp');
  const { payer_name } = await world.database.kysely
    .selectFrom('receipt')
    .innerJoin('dossier', 'dossier.id', 'receipt.dossier_id')
    .select('payer_name')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  expect(payer_name).toBe('Phạm Thị Nộp Thay');
});

test('the owner and another who both pay: one fee, one receipt, the second is given back and told to whoever paid it', async () => {
  const code = await fileDossierWithFee(world, citizen);
  const feeCode = await codeFor(code);
  const mine = await begin(code);
  const look = await stranger.post(ANOTHER, { ma: feeCode });
  expect(look.body).toContain('Khoản này vừa có người bắt đầu nộp.');
  const theirs = await stranger.post(ANOTHER, { ma: feeCode, cach: 'ma-qr', 'nguoi-nop': 'Trần Văn Khác' });
  const waiting = await stranger.get(String(theirs.headers.location));
  expect(waiting.body).toContain('Mã VietQR để thanh toán');
  expect((await citizen.get(own(code))).body).not.toContain(String(theirs.headers.location).split('/').at(-1));
  // Back with the browser, so that this money is in the ledger before the other.
  const back = await press(mine, 'thanh-cong');
  await citizen.get(back.pathname + back.search);
  expect(await statesOf(code)).toContain('paid');
  const href = /href="([^"]+)"[^>]*><span>Mở trang thanh toán/.exec(waiting.body)?.[1] ?? '';
  await press(href, 'thanh-cong');
  const checked = await stranger.post(String(theirs.headers.location), {});
  expect(checked.headers.location).toBe(theirs.headers.location);
  expect((await stranger.get(String(theirs.headers.location))).body).toContain('đã được nộp trước đó');
  expect((await statesOf(code)).sort()).toEqual(['paid', 'surplus']);
  expect((await citizen.get(own(code))).body).not.toContain('Bạn đã nộp thừa');
});

test('a wrong code, a code of before and nothing are answered alike, a payment of the owner has no page, and tries are counted', async () => {
  const code = await fileDossierWithFee(world, citizen);
  const first = await codeFor(code);
  const second = await codeFor(code);
  expect(second).not.toBe(first);
  expect((await stranger.post(`${own(code)}/ma-nop-thay`, {})).statusCode).toBe(404);
  const plain = (html: string, typed: string) => html.replaceAll(typed, 'MÃ').replace(/nonce="[^"]*"/g, '');
  const answers = [];
  for (const ma of [first, 'TP-BBBBB-BBBBB', 'xin-chao']) {
    const answer = await world.anonymous.post(ANOTHER, { ma });
    expect(answer.statusCode).toBe(422);
    answers.push(plain(answer.body, ma));
  }
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain('Mã này không mở khoản phí nào.');
  expect((await world.anonymous.post(ANOTHER, { ma: '' })).body).toContain('Bạn nhập mã nộp thay.');
  await begin(code);
  const { reference } = await world.database.kysely
    .selectFrom('payment')
    .select('reference')
    .where('by_code', '=', false)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  expect((await world.anonymous.get(`${ANOTHER}/${reference}`)).statusCode).toBe(404);
  const back = await world.anonymous.get(`/thanh-toan/quay-lai?MaThamChieu=${reference}`);
  expect(String(back.headers.location)).toContain('/dang-nhap');
  let last = 422;
  for (let tries = 0; tries < 60 && last !== 429; tries++)
    last = (await world.anonymous.post(ANOTHER, { ma: 'TP-BBBBB-BBBBB' })).statusCode;
  expect(last).toBe(429);
  expect((await world.anonymous.post(ANOTHER, { ma: second })).body).toContain('Bạn đã thử nhiều lần.');
});

test('an unpaid fee holds up acceptance, unless the person pays with the result', async () => {
  const accept = async (code: string) => {
    const path = `/can-bo/ho-so/${code}/tiep-nhan`;
    const form = await receptionist.get(path);
    return { form, answer: await receptionist.post(path, { 'phien-ban': versionIn(form.body) }) };
  };
  const unpaid = await accept(await fileDossierWithFee(world, citizen, 'online'));
  expect(unpaid.form.body).toContain('Chưa nộp phí, lệ phí: 16.000 đồng.');
  expect(unpaid.answer.statusCode).toBe(422);
  expect(unpaid.answer.body).toContain('Chưa tiếp nhận được: hồ sơ chưa nộp phí, lệ phí.');
  const withResult = await accept(await fileDossierWithFee(world, citizen, 'on-delivery'));
  expect(withResult.answer.statusCode).toBe(303);
});
