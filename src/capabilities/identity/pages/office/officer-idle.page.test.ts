import { beforeEach, expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';

const { app, setTime, signInOfficer } = await createTestApp();
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
});
