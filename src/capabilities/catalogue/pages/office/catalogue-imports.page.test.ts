/** Nhập danh mục: the file is uploaded, read by the worker, shown, confirmed. */
import { Readable } from 'node:stream';
import { beforeEach, expect, test } from 'vitest';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { aRecord } from '../../../../../tests/support/national-catalogue.ts';
import { importCatalogue } from '../../actions/import-catalogue.ts';
import { readUploadedCatalogue } from '../../actions/read-uploaded-catalogue.ts';
import { storeCatalogueFile } from '../../actions/store-catalogue-file.ts';
import { catalogueSubscribers } from '../../catalogue-subscribers.ts';

const { platform, database, anonymous, signInOfficer } = await createTestApp();
const administrator = await signInOfficer('quantri.tinh');
const LIST = '/quan-tri/nhap-danh-muc';

beforeEach(async () => {
  const { kysely } = database;
  const [open] = await kysely.selectFrom('catalogue_import').select('id').where('finished_at', 'is', null).execute();
  if (open) await administrator.post(`${LIST}/${open.id}/bo`, {});
});

const code = (number: number) => `1.9${String(number).padStart(5, '0')}`;
const many = (count: number, more: (number: number) => object = () => ({})) =>
  Array.from({ length: count }, (_none, number) =>
    aRecord(code(number), `Cấp giấy phép thử số ${number}`, more(number)),
  );

function send(content: unknown, { name = 'danh-muc.json', by = administrator } = {}) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const part = (disposition: string, body: string) =>
    `--xyz\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n${body}\r\n`;
  return by.inject({
    method: 'POST',
    url: LIST,
    headers: { 'content-type': 'multipart/form-data; boundary=xyz' },
    payload: `${part('name="_csrf"', by.csrfToken)}${part(`name="tep"; filename="${name}"`, text)}--xyz--\r\n`,
  });
}

/** Sent and taken. */
async function uploaded(content: unknown): Promise<{ path: string; id: number }> {
  const answer = await send(content);
  expect(answer.statusCode).toBe(303);
  const path = String(answer.headers.location);
  return { path, id: Number(path.split('/').at(-1)) };
}

/** What the relay gives the worker. */
async function work(): Promise<void> {
  const events = await database.kysely
    .selectFrom('outbox')
    .select(['id', 'topic', 'dossier_id as dossierId', 'payload'])
    .where('topic', '=', 'catalogue.import-started')
    .orderBy('id')
    .execute();
  const [subscriber] = catalogueSubscribers(platform);
  for (const event of events) await subscriber?.handle(event);
}

async function published(content: unknown): Promise<string> {
  const { path } = await uploaded(content);
  await work();
  expect((await administrator.post(`${path}/cong-bo`, {})).statusCode).toBe(303);
  return path;
}

const html = async (url: string, visitor: Visitor = administrator, status = 200) => {
  const answer = await visitor.get(url);
  expect([url, answer.statusCode]).toEqual([url, status]);
  return answer.body;
};
const figure = (page: string, label: string) => page.match(new RegExp(`<dt>${label}</dt><dd>([\\d.]*)`))?.[1];
const audited = async (action: string) =>
  (await database.kysely.selectFrom('audit_entry').select('detail').where('action', '=', action).execute()).length;

test('an administrator reads what is new, changed, gone and dirty before anybody else sees it, and publishes it once', async () => {
  await published(many(10));
  const next = [
    ...many(10, (number) => (number === 1 ? { results: 'Thẻ' } : {})).slice(1),
    aRecord(code(20), 'Cấp giấy phép hoàn toàn mới'),
    aRecord('1.1', 'Mã sai'),
    aRecord(code(21), 'Thiếu kết quả', { results: '' }),
  ];
  const { path } = await uploaded(next);
  expect(await html(path)).toContain('Đang đọc tệp');
  // The same file pressed twice is the same import; another one has to wait.
  expect((await send(next)).headers.location).toBe(path);
  const other = await send(many(3));
  expect([other.statusCode, other.body.includes('Đang có một lần nhập chưa xong')]).toEqual([422, true]);
  // Nor does the command take its place; which file it is given does not matter.
  const command = { file: import.meta.filename, province: 'local-thanh-hoa', by: 'root', now: platform.clock.now };
  expect(await importCatalogue(database, command)).toEqual({ ok: false, refusal: 'import-under-way' });
  await work();

  const report = await html(path);
  expect(
    ['Bản ghi trong tệp', 'Thêm mới', 'Thay đổi', 'Không đổi', 'Không còn trong tệp', 'Không nhận'].map((label) =>
      figure(report, label),
    ),
  ).toEqual(['12', '2', '1', '8', '1', '1']);
  expect(report).toContain('Bản ghi 11, mã 1.1: 1.1');
  expect(report).toContain('thêm 2 thủ tục, cập nhật 1 thủ tục và gỡ 1 thủ tục không còn trong tệp');
  expect(await html(`${path}?xem=thieu-ket-qua`)).toContain(code(21));
  expect(await html(`${path}?xem=them-moi`)).toContain('Cấp giấy phép hoàn toàn mới');
  expect(await html(`${path}?xem=khong-con`)).toContain(code(0));
  const csv = await administrator.get(`${path}/xuat.csv`);
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(csv.body.split('\r\n').slice(0, 3)).toEqual([
    '\uFEFFBản ghi,Mã thủ tục,Loại,Xử lý,Nội dung',
    '11,1.1,Mã thủ tục sai dạng,Không nhận,1.1',
    `12,${code(21)},Thiếu kết quả,Vẫn nhận,`,
  ]);
  expect((await anonymous.get(`/thu-tuc/${code(20)}`)).statusCode).toBe(404);

  const before = await audited('catalogue-import-published');
  const pressed = await Promise.all([1, 2].map(() => administrator.post(`${path}/cong-bo`, {})));
  expect(pressed.map(({ headers }) => headers.location)).toEqual([`${path}?xong=cong-bo`, `${path}?xong=cong-bo`]);
  expect(await audited('catalogue-import-published')).toBe(before + 1);
  expect(figure(await html(`${path}?xong=cong-bo`), 'Đã gỡ')).toBe('1');
  // The index is built anew while the one of before answers.
  const found = async () => (await anonymous.get('/thu-tuc?tu-khoa=giay+phep+hoan+toan+moi')).body;
  await expect.poll(found).toContain(code(20));
  expect((await anonymous.get(`/thu-tuc/${code(0)}`)).statusCode).toBe(404);
  expect(await html(LIST)).toContain(`href="${path}"`);
});

test('a worker killed between two batches leaves a reading that goes on where it was', async () => {
  const { path, id } = await uploaded(many(1200, (number) => (number === 700 ? { results: '' } : {})));
  const killed = readUploadedCatalogue(platform, id, (records) => {
    if (records === 1000) throw new Error('killed');
  });
  await expect(killed).rejects.toThrow('killed');
  expect(await html(path)).toContain('đã đọc 1.000 bản ghi');
  await Promise.all([work(), work()]);
  const report = await html(path);
  expect([figure(report, 'Bản ghi trong tệp'), figure(report, 'Không nhận')]).toEqual(['1.200', '0']);
  expect(report).toMatch(/thieu-ket-qua">[^<]*<\/a><\/th><td class="num"[^>]*>1</);
});

test('a file that misses most of what is known removes it only when that is ticked', async () => {
  const { kysely } = database;
  const count = async () => (await kysely.selectFrom('national_procedure').select('code').execute()).length;
  await published(many(10));
  const all = await count();
  const { path } = await uploaded(many(1));
  await work();
  expect(await html(path)).toContain('Tệp thiếu nhiều thủ tục đang công bố');
  await administrator.post(`${path}/cong-bo`, {});
  expect(await count()).toBe(all);
  const again = await uploaded(many(2));
  await work();
  await administrator.post(`${again.path}/cong-bo`, { 'go-het': 'co' });
  expect(await count()).toBe(2);
});

test('what is dropped or broken publishes nothing and makes room for the next file', async () => {
  const first = await uploaded(many(3));
  expect((await administrator.post(`${first.path}/cong-bo`, {})).statusCode).toBe(409);
  expect((await administrator.post(`${first.path}/bo`, {})).headers.location).toBe(`${first.path}?xong=bo`);
  await work();
  expect(await html(first.path)).toContain('Đã bỏ');
  const broken = await uploaded(JSON.stringify(many(5)).slice(0, -200));
  await work();
  expect(await html(broken.path)).toContain('Tệp bị hỏng hoặc bị cắt sau bản ghi thứ 4');
  expect(await html(LIST)).toContain('Gửi tệp');
});

test.each([
  ['nothing', '', '', 'Chọn tệp danh mục cần nhập.'],
  ['an empty file', '', 'danh-muc.json', 'Tệp trống.'],
  ['another kind of file under the right name', '%PDF-1.7 …', 'danh-muc.json', 'Tệp không phải là danh sách JSON.'],
  ['a list of something else', '[{"ma":"1"}]', 'danh-muc.json', 'không có thủ tục nào đọc được'],
  ['an empty list', '[]', 'danh-muc.json', 'không có thủ tục nào đọc được'],
])('%s is refused at the field', async (_what, content, name, sentence) => {
  const answer = await send(content, { name });
  expect(answer.statusCode).toBe(422);
  expect(answer.body.match(new RegExp(sentence.replace('.', '\\.'), 'g'))).toHaveLength(2);
  expect(answer.body).toContain('href="#f-tep"');
});

test('a file that is too large is refused, and read to its end so that the sender hears it', async () => {
  const content = Readable.from([
    Buffer.from(JSON.stringify(many(2))),
    Buffer.alloc(2000, ' '),
    Buffer.alloc(2000, ' '),
  ]);
  const limits = { province: 'local-thanh-hoa', largestInBytes: 3000 };
  expect(await storeCatalogueFile(platform.files, content, limits)).toEqual({ ok: false, refusal: 'too-large' });
  expect(content.readableEnded).toBe(true);
});

test('who manages no catalogue finds no such page, and stores nothing', async () => {
  const editor = await signInOfficer('bientap.tinh');
  expect((await send(many(1), { by: editor })).statusCode).toBe(404);
  await html(LIST, editor, 404);
  expect((await editor.get('/can-bo')).body).not.toContain(LIST);
  expect((await administrator.get('/can-bo')).body).toContain(LIST);
});
