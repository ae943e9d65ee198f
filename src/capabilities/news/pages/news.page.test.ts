import sharp from 'sharp';
import { expect, test } from 'vitest';
import { createTestApp } from '../../../../tests/support/app.ts';

const OFFICE = '/can-bo/tin-tuc';
const TEXT = {
  'tieu-de': 'Lịch làm việc dịp Tết Dương lịch',
  'tom-tat': 'Các quầy nghỉ ngày 01/01, nộp trực tuyến vẫn nhận.',
  'noi-dung': '## Nghỉ một ngày\n\nNgày **01/01** các quầy nghỉ.\n\n<b>không</b> [xem](javascript:x)',
};

const { anonymous, setTime, signInOfficer } = await createTestApp();
const editor = await signInOfficer('bientap.tinh');

async function aDraft(): Promise<string> {
  return (await editor.post(OFFICE, {})).headers.location ?? 'not started';
}

async function versionOf(address: string): Promise<string> {
  return /name="phien-ban" value="(\d+)"/.exec((await editor.get(address)).body)?.[1] ?? '';
}

async function act(address: string, fields: Record<string, string>) {
  return editor.post(address, { 'phien-ban': await versionOf(address), ...fields });
}

test('a draft is nobody else’s, a scheduled item appears by the time alone, and what is taken down is gone', async () => {
  const address = await aDraft();
  expect((await act(address, { ...TEXT, 'noi-dung': '', viec: 'dang' })).statusCode).toBe(422);
  const kept = await editor.get(address);
  expect(kept.body).toContain(TEXT['tieu-de']);
  expect(kept.body).toContain('Bản nháp');

  const wrong = await act(address, { ...TEXT, viec: 'dang', 'ngay-dang': '31/02/2026' });
  expect([wrong.statusCode, wrong.body.includes('Ghi ngày theo dạng')]).toEqual([422, true]);
  const scheduled = { ...TEXT, viec: 'dang', 'ngay-dang': '26/11/2026', 'gio-dang': '07:30' };
  expect((await act(address, scheduled)).statusCode).toBe(303);
  expect((await editor.get(address)).body).toContain('Hẹn giờ đăng 26/11/2026, 07:30');
  const [before, home] = [await anonymous.get('/tin-tuc'), await anonymous.get('/')];
  expect(before.body + home.body).not.toContain(TEXT['tieu-de']);

  setTime('2026-11-26T07:30:00+07:00');
  const list = await anonymous.get('/tin-tuc');
  const [, path = ''] = /href="(\/tin-tuc\/lich-lam-viec-dip-tet-duong-lich-\d+)"/.exec(list.body) ?? [];
  expect((await anonymous.get('/')).body).toContain(path);
  const page = await anonymous.get(path);
  expect(page.body).toContain('<h2>Nghỉ một ngày</h2>');
  expect(page.body).toContain('&lt;b>không&lt;/b> [xem](javascript:x)');

  setTime('2026-11-25T09:00:00+07:00');
  expect((await act(address, { ...TEXT, viec: 'xoa' })).statusCode).toBe(409);
  expect((await act(address, { ...TEXT, viec: 'go' })).statusCode).toBe(303);
  setTime('2026-11-26T07:30:00+07:00');
  expect((await anonymous.get(path)).statusCode).toBe(404);
  setTime('2026-11-25T09:00:00+07:00');
});

test('of two editors the second is told, and what was typed stands there still', async () => {
  const address = await aDraft();
  const version = await versionOf(address);
  expect((await editor.post(address, { ...TEXT, 'phien-ban': version, viec: 'luu' })).statusCode).toBe(303);
  const second = await editor.post(address, { 'tieu-de': 'Tiêu đề của tôi', 'phien-ban': version, viec: 'luu' });
  expect(second.statusCode).toBe(409);
  expect(second.body).toContain('value="Tiêu đề của tôi"');
  expect(second.body).toContain('Có người vừa sửa tin này');
  expect((await act(address, { viec: 'xoa' })).headers.location).toBe(OFFICE);
  expect((await editor.get(address)).statusCode).toBe(404);
});

test('a picture is made small, loses what the camera wrote, and needs words', async () => {
  const address = await aDraft();
  const photograph = await sharp({ create: { width: 2000, height: 1500, channels: 3, background: '#a6192e' } })
    .withExif({ IFD0: { Copyright: 'nơi chụp' } })
    .jpeg()
    .toBuffer();
  const send = async (fields: Record<string, string>, file?: Buffer) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ _csrf: editor.csrfToken, ...fields })) body.append(name, value);
    if (file) body.append('anh', new File([new Uint8Array(file)], 'anh.jpg', { type: 'image/jpeg' }));
    const request = new Request('http://x', { method: 'POST', body });
    return editor.inject({
      method: 'POST',
      url: address,
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    });
  };
  const unworded = await send({ ...TEXT, 'phien-ban': '1', viec: 'dang' }, photograph);
  expect([unworded.statusCode, unworded.body.includes('Ghi mô tả ảnh')]).toEqual([422, true]);
  const notAPicture = await send({ ...TEXT, 'phien-ban': '2', viec: 'luu' }, Buffer.from('<html>'));
  expect([notAPicture.statusCode, notAPicture.body.includes('Chỉ nhận tệp')]).toEqual([422, true]);
  const worded = await send({ ...TEXT, 'phien-ban': '3', viec: 'dang', 'mo-ta-anh': 'Quầy số 1 của trung tâm' });
  expect(worded.statusCode).toBe(303);

  const list = await anonymous.get('/tin-tuc');
  const [, path = ''] = /src="(\/tin-tuc\/[a-z0-9-]+\/anh\/)nho.webp"/.exec(list.body) ?? [];
  expect((await anonymous.get(path.replace('/anh/', ''))).body).toContain('alt="Quầy số 1 của trung tâm"');
  const [small, large] = await Promise.all(
    ['nho', 'lon'].map(async (size) => sharp((await anonymous.get(`${path}${size}.webp`)).rawPayload).metadata()),
  );
  expect([small?.format, small?.width, small?.height]).toEqual(['webp', 320, 200]);
  expect([large?.width, large?.height, large?.exif]).toEqual([1120, 840, undefined]);
  expect((await anonymous.get(`${path}goc.jpg`)).statusCode).toBe(404);
  expect((await editor.get(`${address}/anh`)).headers['content-type']).toBe('image/webp');
});
