import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { applyAction, getCitizenDossier, requestSupplement } from '#capabilities/dossier/index.ts';
import { storeUpload } from '#capabilities/papers/index.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { at, createDossierWorld } from '../../../../../tests/support/dossier-world.ts';
import { fileDraft } from '../../../../../tests/support/file-draft.ts';
import { samplePdf } from '../../../../../tests/support/sample-files.ts';

const { platform, database, anonymous, signInCitizen, setTime } = await createTestApp();
const E_FORM = {
  id: 'thu',
  version: 1,
  title: 'Giấy đề nghị thử',
  legalBasis: 'Thông tư thử',
  pages: [
    {
      id: 'chung',
      title: 'Thông tin chung',
      sections: [
        {
          id: 'ten',
          title: 'Tên và trụ sở',
          fields: [
            { id: 'name', kind: 'text', label: 'Tên hộ kinh doanh', required: true },
            { id: 'seat.detail', kind: 'text', label: 'Địa chỉ trụ sở', required: true, maxLength: 100 },
          ],
        },
      ],
    },
  ],
};
const world = await createDossierWorld(database, E_FORM);
const { receptionist, head, specialist } = world.officers;
setTime('2026-11-25T09:00:00+07:00');
const citizen = await signInCitizen({ personalId: '038190000101', fullName: 'Lê Thị Thử' });
const stranger = await signInCitizen({ personalId: '038090000102', fullName: 'Trần Văn Khác' });

async function aDossier(): Promise<string> {
  const draft = await world.draft();
  const content = { ...draft.content, submitter: { fullName: 'Lê Thị Thử', phone: '+84912345678' } };
  const filed = await fileDraft(database, { ...draft, content });
  if (!filed.ok) throw new Error(filed.refusal);
  return filed.code;
}

async function versionOf(code: string): Promise<number> {
  return (await getCitizenDossier(database.kysely, world.citizen, code)).version;
}

async function accepted(): Promise<string> {
  const code = await aDossier();
  const action = { code, actor: receptionist, action: 'accept', expectedVersion: 1, data: {} } as const;
  const done = await inTransaction(database, (transaction) =>
    applyAction(transaction, { ...action, at: at('2026-11-23T09:00') }),
  );
  expect(done.ok).toBe(true);
  return code;
}

const FAULTS = [
  { target: 'field', name: 'seat.detail', kind: 'wrong', explanation: 'Chưa có tên phố' },
  { target: 'paper', name: 'don', kind: 'unreadable', explanation: 'Trang 2 mờ' },
] as const;

async function askedToSupplement(faults: readonly (typeof FAULTS)[number][] = FAULTS): Promise<string> {
  const code = await accepted();
  const asked = await requestSupplement(database, {
    code,
    officer: receptionist,
    action: 'request-supplement',
    expectedVersion: await versionOf(code),
    at: at('2026-11-24T10:00'),
    reason: 'Hồ sơ chưa đủ',
    faults,
    respondBy: '2026-12-04',
  });
  expect(asked).toMatchObject({ ok: true });
  return code;
}

function multipart(parts: Record<string, string>, file?: { field: string; name: string; content: Buffer }) {
  const boundary = 'x-test-boundary';
  const chunks: Buffer[] = Object.entries(parts).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  if (file) {
    chunks.push(
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="${file.field}"; filename="${file.name}"\r\ncontent-type: application/pdf\r\n\r\n`,
      ),
      file.content,
      Buffer.from('\r\n'),
    );
  }
  chunks.push(Buffer.from(`--${boundary}--\r\n`));
  return { headers: { 'content-type': `multipart/form-data; boundary=${boundary}` }, payload: Buffer.concat(chunks) };
}

test('a person without dossiers is told how to begin', async () => {
  const newcomer = await signInCitizen({ personalId: '038199000111', fullName: 'Người Mới' });
  const page = await newcomer.get('/ho-so-ca-nhan');
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('Bạn chưa gửi hồ sơ nào.');
});

test('somebody not signed in is sent to sign in first', async () => {
  const answer = await anonymous.get('/ho-so-ca-nhan');
  expect(answer.statusCode).toBe(303);
  expect(answer.headers.location).toMatch(/^\/dang-nhap\?tiep-tuc=/);
});

test('the list shows own dossiers by group, the newest first, and finds one by its code', async () => {
  const waiting = await aDossier();
  const handled = await accepted();
  const all = await citizen.get('/ho-so-ca-nhan');
  expect(all.body.indexOf(handled)).toBeGreaterThan(0);
  expect(all.body).toContain(waiting);
  const group = await citizen.get('/ho-so-ca-nhan?nhom=cho-tiep-nhan');
  expect(group.body).toContain(waiting);
  expect(group.body).not.toContain(handled);
  const found = await citizen.get(`/ho-so-ca-nhan?tu-khoa=${handled}`);
  expect(found.body).not.toContain(waiting);
  const none = await citizen.get('/ho-so-ca-nhan?tu-khoa=kh%C3%B4ng-c%C3%B3');
  expect(none.body).toContain('Không có hồ sơ nào khớp “không-có”.');
});

test.each([
  '?trang=0',
  '?trang=99999999999',
  '?trang=abc',
  '?nhom=x',
  '?nhom=a&nhom=b',
  '?tu-khoa=%25_',
  `?tu-khoa=${'a'.repeat(5000)}`,
])('a strange question to the list is answered plainly: %.30s', async (query) => {
  expect((await citizen.get(`/ho-so-ca-nhan${query}`)).statusCode).toBe(200);
});

test('the page of an accepted dossier explains its due date and shows what happened', async () => {
  const code = await accepted();
  const page = await citizen.get(`/ho-so-ca-nhan/${code}`);
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('Được tiếp nhận');
  expect(page.body).toContain('Phạm Thị Tiếp, Chuyên viên, Ủy ban nhân dân phường Thử Nghiệm');
  // Received on Monday; Tuesday 24/11 is a holiday; three working days end on Friday 27/11.
  expect(page.body).toMatch(/17:\d\d thứ Sáu, 27\/11\/2026/);
  expect(page.body).toContain('Thời hạn là 3 ngày làm việc.');
  expect(page.body).toContain('nghỉ lễ');
  expect(page.body).toContain('don.pdf');
});

test("somebody else's dossier and an unknown one look the same", async () => {
  const code = await accepted();
  const foreign = await stranger.get(`/ho-so-ca-nhan/${code}`);
  const unknown = await stranger.get('/ho-so-ca-nhan/H56.T901-261123-9999');
  const paper = await stranger.get(`/ho-so-ca-nhan/${code}/giay-to/1`);
  const supplement = await stranger.get(`/ho-so-ca-nhan/${code}/bo-sung`);
  expect([foreign, unknown, paper, supplement].map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
  expect(foreign.body).toBe(unknown.body.replace(/H56\.T901-261123-9999/g, code));
});

test('a note between officers is not shown to the person', async () => {
  const code = await accepted();
  const assign = { code, actor: head, action: 'assign', assigneeId: specialist.officerId, data: {} } as const;
  const change = {
    ...assign,
    expectedVersion: await versionOf(code),
    at: at('2026-11-25T08:00'),
    note: 'Ghi chú nội bộ',
  };
  await inTransaction(database, (transaction) => applyAction(transaction, change));
  const page = await citizen.get(`/ho-so-ca-nhan/${code}`);
  expect(page.body).toContain('Chuyển cán bộ thụ lý');
  expect(page.body).not.toContain('Ghi chú nội bộ');
});

test('an own paper is downloaded as attachment', async () => {
  const draft = await world.draft();
  const stored = await storeUpload(
    platform,
    { accountId: world.citizen.accountId },
    { name: 'Đơn.pdf', content: Readable.from(samplePdf()) },
  );
  if (!stored.ok) throw new Error(stored.refusal);
  await database.pool.query('update draft_paper set file_id = $1 where draft_id = $2', [stored.file.id, draft.draftId]);
  const filed = await fileDraft(database, draft);
  const code = filed.ok ? filed.code : '';
  const file = await citizen.get(`/ho-so-ca-nhan/${code}/giay-to/1`);
  expect(file.statusCode).toBe(200);
  expect(file.headers['content-disposition']).toMatch(/^attachment; filename="Don\.pdf"/);
  for (const number of ['2', '0', 'x', '99999']) {
    expect((await citizen.get(`/ho-so-ca-nhan/${code}/giay-to/${number}`)).statusCode).toBe(404);
  }
});

test('a person mends exactly what was asked for, sees the difference and sends it', async () => {
  const code = await askedToSupplement();
  const form = await citizen.get(`/ho-so-ca-nhan/${code}/bo-sung`);
  expect(form.statusCode).toBe(200);
  expect(form.body).toContain('Chưa có tên phố');
  expect(form.body).toContain('Đã khai: “Số 1 phố Thử”');
  expect(form.body).toContain('name="seat.detail"');
  expect(form.body).not.toContain('name="name"');

  const path = `/ho-so-ca-nhan/${code}/bo-sung`;
  const incomplete = await citizen.inject({
    method: 'POST',
    url: path,
    ...multipart({ _csrf: citizen.csrfToken, 'seat.detail': 'Số 1 phố Thử, tổ 2', name: 'Tên khác' }),
  });
  expect(incomplete.statusCode).toBe(422);
  expect(incomplete.body).toContain('Hãy gửi tệp mới cho “');
  expect(incomplete.body).toContain('Số 1 phố Thử, tổ 2');

  const file = { field: 'giay-to.don', name: 'don moi.pdf', content: samplePdf() };
  const saved = await citizen.inject({
    method: 'POST',
    url: path,
    ...multipart({ _csrf: citizen.csrfToken, 'seat.detail': 'Số 1 phố Thử, tổ 2' }, file),
  });
  expect(saved.headers.location).toBe(`${path}/xem-lai`);
  const review = await citizen.get(`${path}/xem-lai`);
  expect(review.body).toContain('Số 1 phố Thử, tổ 2');
  expect(review.body).toContain('don moi.pdf');

  const version = /name="phien-ban" value="(\d+)"/.exec(review.body)?.[1] ?? '';
  const sent = await citizen.post(`${path}/xem-lai`, { 'phien-ban': version });
  expect(sent.headers.location).toBe(`/ho-so-ca-nhan/${code}?da-bo-sung=1`);
  const dossier = await citizen.get(sent.headers.location ?? '');
  expect(dossier.body).toContain('Đã nhận bổ sung.');
  const { form: content } = await getCitizenDossier(database.kysely, world.citizen, code);
  expect(content.answers).toMatchObject({ 'seat.detail': 'Số 1 phố Thử, tổ 2', name: 'Hộ kinh doanh Thử' });

  const again = await citizen.post(`${path}/xem-lai`, { 'phien-ban': version });
  expect(again.headers.location).toBe(`/ho-so-ca-nhan/${code}`);
});

test('an answer left as it was, or wrong, is told at the field and in the summary', async () => {
  const code = await askedToSupplement([FAULTS[0]]);
  const path = `/ho-so-ca-nhan/${code}/bo-sung`;
  const same = await citizen.post(path, { 'seat.detail': 'Số 1 phố Thử' });
  expect(same.statusCode).toBe(422);
  expect(same.body.match(/Bạn chưa sửa “Địa chỉ trụ sở”/g)).toHaveLength(2);
  const long = await citizen.post(path, { 'seat.detail': 'a'.repeat(10_000) });
  expect(long.statusCode).toBe(422);
  expect(long.body.match(/Địa chỉ trụ sở dài quá 100 ký tự/g)).toHaveLength(2);
  expect(long.body).toContain('a'.repeat(10_000));
});

test('a file that cannot be used is refused by name, and what was typed stays', async () => {
  const code = await askedToSupplement();
  const file = { field: 'giay-to.don', name: 'anh.pdf', content: Buffer.from('no pdf at all') };
  const answer = await citizen.inject({
    method: 'POST',
    url: `/ho-so-ca-nhan/${code}/bo-sung`,
    ...multipart({ _csrf: citizen.csrfToken, 'seat.detail': 'Số 9' }, file),
  });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('“anh.pdf”: ');
  expect(answer.body).toContain('value="Số 9"');
});

test('a dossier that asks for nothing leads from the supplement form to its own page', async () => {
  const code = await accepted();
  const answer = await citizen.get(`/ho-so-ca-nhan/${code}/bo-sung`);
  expect(answer.headers.location).toBe(`/ho-so-ca-nhan/${code}`);
});

test('a person reads everything they were told on one page, codes left out, and nobody else does', async () => {
  const code = await aDossier();
  const { id } = await database.kysely
    .selectFrom('dossier')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  const told = {
    account_id: citizen.accountId,
    recipient: '0912345678',
    queued_at: new Date('2026-11-25T09:00:00+07:00'),
  };
  const message = (key: string, channel: string, text: string, more: object = {}) => ({
    ...{ ...told, dedupe_key: `${key}/${channel}`, channel, text, is_secret: false, state: 'sent' },
    ...{ dossier_id: id, final_at: new Date('2026-11-25T09:01:00+07:00'), ...more },
  });
  await database.kysely
    .insertInto('message')
    .values([
      message('tin-1', 'sms', 'Đã tiếp nhận hồ sơ.'),
      message('tin-1', 'email', 'Đã tiếp nhận hồ sơ, bản dài.', { subject: 'Hồ sơ' }),
      message('tin-2', 'sms', 'Yêu cầu về dữ liệu đã có trả lời.', { dossier_id: null }),
      message('ma', 'sms', 'Mã xác minh 123456.', { dossier_id: null, is_secret: true }),
    ])
    .execute();
  const { body } = await citizen.get('/thong-bao');
  expect(body).toContain(`href="/ho-so-ca-nhan/${code}"`);
  expect(body).toContain('tin nhắn SMS đã gửi, thư điện tử đã gửi');
  expect(body.indexOf('Yêu cầu về dữ liệu')).toBeLessThan(body.indexOf('Đã tiếp nhận hồ sơ.'));
  expect(body).not.toMatch(/bản dài|123456/);
  expect((await stranger.get('/thong-bao')).body).toContain('Chưa có thông báo nào.');
  expect((await anonymous.get('/thong-bao')).headers.location).toBe('/dang-nhap?tiep-tuc=%2Fthong-bao');
});

test('anybody with the code sees procedure and degree of completion and no name', async () => {
  const code = await accepted();
  const page = await anonymous.get(`/tra-cuu?ma=${code.toLowerCase()}`);
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('Bước 2/5: Đã tiếp nhận');
  expect(page.body).toContain('Thủ tục thử');
  expect(page.body).not.toContain('Lê Thị Thử');
});

test('a wrong code is told at the field, an unknown one plainly', async () => {
  const wrong = await anonymous.get('/tra-cuu?ma=abc');
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body.match(/Mã hồ sơ chưa đúng/g)).toHaveLength(2);
  const unknown = await anonymous.get('/tra-cuu?ma=H56.T901-200101-0001');
  expect(unknown.statusCode).toBe(200);
  expect(unknown.body).toContain('Không tìm thấy hồ sơ có mã này.');
  expect((await anonymous.get('/tra-cuu?ma=a&ma=b')).statusCode).toBe(422);
});

test('whoever asks too often waits a minute', async () => {
  const ask = () =>
    anonymous.inject({ method: 'GET', url: '/tra-cuu?ma=H56.T901-200101-0001', remoteAddress: '10.1.2.3' });
  const answers = await Promise.all(Array.from({ length: 35 }, ask));
  expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(5);
});
