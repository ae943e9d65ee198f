import { expect, test } from 'vitest';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';
import { fileGuideDossier } from '../../../../../tests/support/real-filing.ts';
import { samplePdf } from '../../../../../tests/support/sample-files.ts';

const world = await createTestApp();
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const specialist = await world.signInOfficer('kinhte.hacthanh');
const elsewhere = await world.signInOfficer('tiepnhan.hamrong');
const { kysely } = world.database;

const desk = (code: string) => `/can-bo/ho-so/${code}`;
const supplement = (code: string) => `${desk(code)}/bo-sung-tai-quay`;
const withdrawal = (code: string) => `${desk(code)}/rut-tai-quay`;

/** As the counter takes it in: nobody's account has it. */
async function withoutAccount(): Promise<string> {
  const code = await fileGuideDossier(world, citizen, '1.001612');
  await kysely.updateTable('dossier').set({ account_id: null, channel: 'counter' }).where('code', '=', code).execute();
  return code;
}

async function fillIn(who: Visitor, path: string, fields: Record<string, string> = {}) {
  return who.post(path, { ...readForm((await who.get(path)).body, path), ...fields });
}

async function ask(code: string) {
  const paper = 'HKD-02';
  const asked = await fillIn(receptionist, `${desk(code)}/yeu-cau-bo-sung`, {
    'chon.field.seat.detail': 'on',
    'loai.field.seat.detail': 'wrong',
    'noi-dung.field.seat.detail': 'Ghi thêm tên phố.',
    [`chon.paper.${paper}`]: 'on',
    [`loai.paper.${paper}`]: 'missing',
    [`noi-dung.paper.${paper}`]: 'Nộp văn bản ủy quyền.',
  });
  expect(asked.statusCode).toBe(303);
}

async function upload(who: Visitor, url: string, fields: Record<string, string>, fileField?: string) {
  const boundary = '----mot-cua';
  const parts: Buffer[] = Object.entries({ _csrf: who.csrfToken, ...fields }).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  if (fileField !== undefined) {
    parts.push(
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="${fileField}"; filename="bản quét.pdf"\r\ncontent-type: application/pdf\r\n\r\n`,
      ),
      samplePdf(),
      Buffer.from('\r\n'),
    );
  }
  const payload = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return who.inject({ method: 'POST', url, headers, payload });
}

const lastEvent = (code: string) =>
  kysely
    .selectFrom('dossier_event')
    .innerJoin('dossier', 'dossier.id', 'dossier_id')
    .select(['type', 'actor_kind', 'actor_name', 'note', 'data', 'dossier_event.dossier_id as id'])
    .where('code', '=', code)
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow();

test('what somebody without an account brings is typed and scanned at the counter, seen old and new, and taken in', async () => {
  const code = await withoutAccount();
  await ask(code);
  expect((await receptionist.get(desk(code))).body).toContain(`href="${supplement(code)}"`);
  const fields = readForm((await receptionist.get(supplement(code))).body, supplement(code));
  expect(Object.keys(fields)).toContain('seat.detail');
  expect(Object.keys(fields)).not.toContain('name.vi');

  const typed = { ...fields, 'seat.detail': 'Số 12 phố Lê Lai' };
  const without = await upload(receptionist, supplement(code), typed);
  expect([without.statusCode, without.body]).toEqual([422, expect.stringContaining('Hãy gửi tệp mới')]);
  expect(without.body).toContain('Số 12 phố Lê Lai');
  const kept = await upload(receptionist, supplement(code), typed, 'giay-to.HKD-02');
  expect(kept.headers.location).toBe(`${supplement(code)}/xem-lai`);

  const review = `${supplement(code)}/xem-lai`;
  const shown = (await receptionist.get(review)).body;
  for (const text of ['Số 00 ngõ Ví Dụ, tổ 1', 'Số 12 phố Lê Lai', 'bản quét.pdf']) expect(shown).toContain(text);
  const unconfirmed = await fillIn(receptionist, review);
  expect([unconfirmed.statusCode, unconfirmed.body]).toEqual([422, expect.stringContaining('Đánh dấu sau khi')]);
  const form = { ...readForm(shown, review), 'doi-chieu': 'on', 'so-hoa': 'on' };
  const both = await Promise.all([receptionist.post(review, form), receptionist.post(review, form)]);
  expect(both.map(({ statusCode }) => statusCode).filter((status) => status === 303).length).toBeGreaterThan(0);

  const event = await lastEvent(code);
  expect(event).toMatchObject({ type: 'supplement-answered', actor_kind: 'officer', data: { channel: 'counter' } });
  expect(JSON.stringify(event.data)).toContain('Tôi đã đối chiếu');
  const answered = await kysely
    .selectFrom('dossier_event')
    .select('number')
    .where('dossier_id', '=', event.id)
    .where('type', '=', 'supplement-answered')
    .execute();
  expect(answered).toHaveLength(1);
  const papers = await kysely
    .selectFrom('dossier_paper')
    .select('digitised_by')
    .where('dossier_id', '=', event.id)
    .where('supplement_number', '=', 1)
    .execute();
  expect(papers).toEqual([{ digitised_by: expect.any(String) }]);
  expect((await receptionist.get(desk(code))).body).toContain('Nhận bổ sung tại quầy');
});

test('a signed wish to withdraw is taken in at the counter with its scan, and decided as ever', async () => {
  const code = await withoutAccount();
  const form = readForm((await receptionist.get(withdrawal(code))).body, withdrawal(code));
  const empty = await upload(receptionist, withdrawal(code), { ...form, 'ly-do': 'Đổi ý, chưa kinh doanh nữa.' });
  expect(empty.statusCode).toBe(422);
  for (const text of ['Quét và đính kèm đơn', 'Đánh dấu sau khi', 'Đổi ý, chưa kinh doanh nữa.'])
    expect(empty.body).toContain(text);
  const sent = { ...form, 'ly-do': 'Đổi ý.', 'doi-chieu': 'on', 'da-ky': 'on' };
  expect((await upload(receptionist, withdrawal(code), sent, 'don')).headers.location).toContain('da=rut-tai-quay');
  // The same page sent again finds the dossier changed.
  expect((await upload(receptionist, withdrawal(code), sent, 'don')).statusCode).toBe(409);
  expect(await lastEvent(code)).toMatchObject({
    type: 'withdrawal-requested',
    actor_kind: 'officer',
    note: 'Đổi ý.',
    data: { channel: 'counter' },
  });
  const shown = (await receptionist.get(desk(code))).body;
  expect(shown).toContain('Đơn đề nghị rút hồ sơ');
  expect(
    (await fillIn(receptionist, `${desk(code)}/rut-ho-so`, { 'quyet-dinh': 'accept-withdrawal' })).statusCode,
  ).toBe(303);
  expect((await receptionist.get(desk(code))).body).toContain('Dừng xử lý');
});

test('nobody else does it, and nobody for a person who has an account', async () => {
  const code = await withoutAccount();
  await ask(code);
  for (const who of [specialist, elsewhere]) {
    for (const path of [supplement(code), `${supplement(code)}/xem-lai`, withdrawal(code)])
      expect((await who.get(path)).statusCode).toBe(404);
  }
  const own = await fileGuideDossier(world, citizen, '1.001612');
  await ask(own);
  expect((await receptionist.get(supplement(own))).statusCode).toBe(404);
  expect((await receptionist.get(withdrawal(own))).statusCode).toBe(404);
  expect((await receptionist.get(desk(own))).body).not.toContain('bo-sung-tai-quay');
});
