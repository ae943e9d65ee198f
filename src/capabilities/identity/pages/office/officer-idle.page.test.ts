import { beforeEach, expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';

const { app, database, setTime, signInOfficer } = await createTestApp();
const ADMINISTRATOR = 'quantri.tinh';
const start = Temporal.Instant.from('2026-11-25T02:00:00Z');
const after = (minutes: number, seconds = 0) => setTime(start.add({ minutes, seconds }).toString());

beforeEach(() => after(0));

test('every page tells the script how long its officer may be idle, an administrator for a shorter time', async () => {
  const receptionist = await signInOfficer('tiepnhan.hacthanh');
  expect((await receptionist.get('/can-bo/tai-khoan')).body).toContain('data-idle-minutes="15" hidden');
  const administrator = await signInOfficer(ADMINISTRATOR);
  expect((await administrator.get('/quan-tri/can-bo')).body).toContain('data-idle-minutes="10" hidden');
  expect((await app.inject({ url: '/can-bo/dang-nhap' })).body).not.toContain('data-idle-minutes');
});

test('an officer who stays is still signed in a quarter of an hour later, and who does not is out', async () => {
  const stays = await signInOfficer('tiepnhan.hacthanh');
  const leaves = await signInOfficer('tiepnhan.hacthanh');
  after(13);
  expect((await stays.post('/can-bo/phien', {})).statusCode).toBe(204);
  after(27);
  expect((await stays.get('/can-bo/tai-khoan')).statusCode).toBe(200);
  expect((await leaves.post('/can-bo/phien', {})).statusCode).toBe(303);
});

test('a page that renews its counts by itself keeps nobody signed in', async () => {
  const officer = await signInOfficer('tiepnhan.hacthanh');
  after(13);
  const counts = await officer.get('/can-bo/so-viec.json');
  expect([counts.statusCode, counts.json()]).toMatchObject([200, { reception: 0, results: 0 }]);
  after(16);
  expect((await officer.get('/can-bo/so-viec.json')).statusCode).toBe(303);
  expect((await officer.get('/can-bo/tai-khoan')).statusCode).toBe(303);
});

test('what an officer typed comes back after a session that ran out, without any script', async () => {
  const before = await signInOfficer(ADMINISTRATOR);
  after(11);
  const typed = { 'full-name': 'Lò Thị Mới', title: 'Công chức', username: 'lo.moi', role: 'head', unit: '1' };
  const late = await before.post('/quan-tri/can-bo/them', typed);
  expect(late.statusCode).toBe(303);
  expect(late.headers.location).toBe('/can-bo/dang-nhap?tiep-tuc=%2Fquan-tri%2Fcan-bo%2Fthem');
  const held = /dvc_cb_giu=[^;]+/.exec(String(late.headers['set-cookie']))?.[0] ?? '';

  const signIn = await app.inject({ url: String(late.headers.location), headers: { cookie: held } });
  expect(signIn.body).toContain('Nội dung bạn ghi vẫn còn nhưng chưa được gửi.');

  const somebodyElse = await signInOfficer('tiepnhan.hacthanh');
  const foreign = await app.inject({
    url: '/quan-tri/can-bo/them',
    headers: { cookie: `${somebodyElse.cookie}; ${held}` },
  });
  expect(foreign.body).not.toContain('Lò Thị Mới');

  const again = await signInOfficer(ADMINISTRATOR);
  const page = await app.inject({ url: '/quan-tri/can-bo/them', headers: { cookie: `${again.cookie}; ${held}` } });
  for (const part of ['value="Lò Thị Mới"', 'value="lo.moi"', 'value="head" selected']) {
    expect(page.body.replace('selected value="head"', 'value="head" selected')).toContain(part);
  }
  expect(page.body).toContain('Chưa gửi được: phiên làm việc đã hết lúc bạn gửi');
});

test('a form without a page of its own brings its officer back to the page it stood on, never to another site', async () => {
  const officer = await signInOfficer('thuly.hacthanh');
  after(16);
  const sent = async (url: string, referer?: string) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...(referer && { referer }) };
    const answer = await officer.inject({ method: 'POST', url, headers, payload: 'ten=g%E1%BA%A5p' });
    const location = new URL(String(answer.headers.location), 'http://localhost');
    return [location.pathname, location.searchParams.get('tiep-tuc')];
  };
  const signIn = '/can-bo/dang-nhap';
  expect(await sent('/can-bo/viec/bo-loc', 'http://localhost/can-bo/viec/qua-han?x=1')).toEqual([
    signIn,
    '/can-bo/viec/qua-han?x=1',
  ]);
  for (const referer of [
    undefined,
    'nothing',
    'https://evil.example/can-bo/viec/qua-han',
    'http://localhost@evil.example/can-bo',
    // A page that was itself the answer to a form.
    'http://localhost/can-bo/viec/bo-loc',
  ])
    expect(await sent('/can-bo/viec/bo-loc', referer)).toEqual([signIn, '/can-bo']);
  const entry = '/can-bo/cham-tre/H56.S101-261124-0001';
  expect(await sent(`${entry}/giai-trinh`)).toEqual([signIn, entry]);
  expect(await sent('/can-bo/vang-mat', 'http://localhost/can-bo')).toEqual([signIn, '/can-bo/vang-mat']);
});

test('what was typed into such a form is held for the page it stood on', async () => {
  const officer = await signInOfficer('thuly.hacthanh');
  after(16);
  const late = await officer.post('/can-bo/cham-tre/H56.S101-261124-0001/giai-trinh', { 'giai-trinh': 'Vì mưa lũ' });
  expect(String(late.headers['set-cookie'])).toContain('dvc_cb_giu=');
  const { rows } = await database.pool.query('select path from held_form order by expires_at desc limit 1');
  expect(rows).toEqual([{ path: '/can-bo/cham-tre/H56.S101-261124-0001' }]);
});
