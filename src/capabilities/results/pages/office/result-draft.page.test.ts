import { buffer } from 'node:stream/consumers';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { listResults } from '#capabilities/dossier/index.ts';
import { openFile } from '#capabilities/papers/index.ts';
import { verifyPdf } from '#engines/signing/verify-pdf.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';
import { fileGuideDossier } from '../../../../../tests/support/real-filing.ts';
import { sampleZip } from '../../../../../tests/support/sample-files.ts';
import { startTimeStamps } from '../../../../../tests/support/time-stamps.ts';
import { loadTrust } from '../../signing/load-trust.ts';

const timeStamps = await startTimeStamps();
const world = await createTestApp(timeStamps.environment);
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const specialist = await world.signInOfficer('thuly.hacthanh');
const colleague = await world.signInOfficer('kinhte.hacthanh');
const signatory = await world.signInOfficer('lanhdao.hacthanh');
const elsewhere = await world.signInOfficer('tiepnhan.hamrong');

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const desk = (code: string) => `/can-bo/ho-so/${code}`;
const page = (code: string) => `${desk(code)}/du-thao`;

async function fillIn(who: Visitor, path: string, fields: Record<string, string> = {}) {
  return who.post(path, { ...readForm((await who.get(path)).body, path), ...fields });
}

async function inAppraisal(procedure: '1.001731' | '1.001612' = '1.001731'): Promise<string> {
  const code = await fileGuideDossier(world, citizen, procedure);
  await fillIn(receptionist, `${desk(code)}/tiep-nhan`);
  await fillIn(specialist, `${desk(code)}/nhan-viec`);
  return code;
}

async function upload(who: Visitor, code: string, file: { readonly name?: string; readonly content?: Uint8Array }) {
  const fields = readForm((await specialist.get(page(code))).body, page(code));
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, _csrf: who.csrfToken })) form.append(name, value);
  const content = new Uint8Array(file.content ?? []);
  form.append('tep-word', new Blob([content], { type: WORD }), file.name ?? 'dự thảo.docx');
  const request = new Request('http://localhost', { method: 'POST', body: form });
  return who.inject({
    method: 'POST',
    url: page(code),
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
}

/** The document to begin with, and the same as an officer sends it back. */
async function template(code: string): Promise<Uint8Array> {
  const answer = await specialist.get(`${page(code)}/mau`);
  expect(answer.headers).toMatchObject({
    'content-type': WORD,
    'content-disposition': expect.stringMatching('attachment'),
  });
  return answer.rawPayload;
}

function edited(docx: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const name = 'word/document.xml';
  return zipSync({ ...parts, [name]: new TextEncoder().encode(edit(new TextDecoder().decode(parts[name]))) });
}

const finished = (docx: Uint8Array): Uint8Array =>
  edited(docx, (xml) =>
    xml
      .replace(/\[ghi số tiền[^\]]*\]/, '10.800.000 đồng &lt;mười triệu&gt;')
      .replace(/\[ghi đơn vị[^\]]*\]/, 'Phòng Văn hóa – Xã hội'),
  );

test('what the specialist wrote in Word is reviewed, approved and issued word for word, signed like any result', async () => {
  const code = await inAppraisal();
  expect((await specialist.get(desk(code))).body).toContain(`href="${page(code)}"><span>Soạn dự thảo kết quả`);
  const early = await fillIn(specialist, `${desk(code)}/de-xuat`, { 'ket-qua': 'grant', 'y-kien': 'Đủ.' });
  expect([early.statusCode, early.body]).toEqual([422, expect.stringMatching('Lập dự thảo, xem bản PDF rồi đề xuất')]);

  const given = await template(code);
  const xml = new TextDecoder().decode(unzipSync(given)['word/document.xml']);
  for (const text of ['Căn cứ Nghị định 20/2021/NĐ-CP;', code, 'Lê Văn Cũ', '20/11/2026', '0123456789'])
    expect(xml).toContain(text);
  const untouched = await upload(specialist, code, { content: given });
  expect([untouched.statusCode, untouched.body]).toEqual([
    422,
    expect.stringMatching('Còn chỗ chưa ghi: “\\[ghi số tiền'),
  ]);

  const written = finished(given);
  const kept = await upload(specialist, code, { content: written });
  expect(kept.headers.location).toBe(`${page(code)}?da=luu`);
  const shown = (await specialist.get(`${page(code)}?da=luu`)).body;
  for (const text of ['Đã lập dự thảo', 'Dự thảo lần 1', 'Toàn bộ chữ của tệp Word đã có', 'dự thảo.docx'])
    expect(shown).toContain(text);
  const preview = await signatory.get(`${page(code)}/xem`);
  expect(preview.headers['content-type']).toBe('application/pdf');
  expect((await specialist.get(`${page(code)}/tep/1`)).rawPayload.equals(written)).toBe(true);

  await fillIn(specialist, `${desk(code)}/de-xuat`, { 'ket-qua': 'grant', 'y-kien': 'Đủ điều kiện.' });
  const approval = (await signatory.get(`${desk(code)}/phe-duyet`)).body;
  expect(approval).toContain(`href="${page(code)}/xem"`);
  // What lies before the signatory does not change any more.
  const late = await upload(specialist, await inAppraisal(), { content: new Uint8Array([1]) });
  expect(late.statusCode).toBe(422);
  expect((await specialist.get(page(code))).body).not.toContain('type="file"');
  await fillIn(signatory, `${desk(code)}/phe-duyet`, { 'quyet-dinh': 'approve' });
  expect((await fillIn(signatory, `${desk(code)}/ban-hanh`)).headers.location).toBe(`${desk(code)}?da=ban-hanh`);

  const { kysely } = world.database;
  const { id } = await kysely.selectFrom('dossier').select('id').where('code', '=', code).executeTakeFirstOrThrow();
  const [result] = await listResults(kysely, id);
  expect(result).toMatchObject({
    kind: 'free-text-result',
    title: 'Quyết định hỗ trợ chi phí mai táng',
    number: '1/2026',
  });
  expect(JSON.stringify(result?.data)).toContain('10.800.000 đồng <mười triệu>');
  const pdf = await buffer((await openFile(kysely, world.platform.files, result!.fileId)).content);
  const { signatures } = await verifyPdf(pdf, await loadTrust(world.platform));
  expect(signatures.map(({ intact, signer }) => ({ intact, signer }))).toEqual([
    { intact: true, signer: 'trusted' },
    { intact: true, signer: 'trusted' },
  ]);
  expect(pdf.toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
  const { rows } = await world.database.pool.query<{ told: number; sha256: string }>(
    `select (select count(*)::int from outbox where dossier_id = $1 and topic = 'dossier.result-drafted') as told,
       data ->> 'sha256' as sha256 from dossier_event where dossier_id = $1 and type = 'result-drafted'`,
    [id],
  );
  expect(rows).toEqual([{ told: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
});

test('a later draft takes the place of the first, both stay, and what is lost is told', async () => {
  const code = await inAppraisal();
  const first = finished(await template(code));
  await upload(specialist, code, { content: first, name: 'lần một.docx' });
  const second = edited(first, (xml) =>
    xml.replace('</w:body>', '<w:p><w:ins w:id="9" w:author="x"><w:r><w:t>thêm 中</w:t></w:r></w:ins></w:p></w:body>'),
  );
  await upload(specialist, code, { content: second, name: 'lần hai.docx' });
  const { body } = await signatory.get(page(code));
  for (const text of ['Dự thảo lần 2', 'theo dõi thay đổi', 'Ký tự không in được', '中', 'lần một.docx'])
    expect(body).toContain(text);
});

test('a file that is no fit document is refused in a plain sentence, and nothing is kept', async () => {
  const code = await inAppraisal();
  const good = await template(code);
  const macro = zipSync({ ...unzipSync(good), 'word/vbaProject.bin': new Uint8Array([1]) });
  const empty = edited(good, (xml) => xml.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, ''));
  const refused = async (file: Parameters<typeof upload>[2]) => {
    const { statusCode, body } = await upload(specialist, code, file);
    return [statusCode, /<a href="#f-tep-word">([^<]*)/.exec(body)?.[1] ?? body.slice(0, 3000)];
  };
  expect(await refused({ content: good.subarray(0, good.length - 200) })).toEqual([
    422,
    expect.stringMatching('bị hỏng'),
  ]);
  expect(await refused({ content: macro })).toEqual([422, expect.stringMatching('lệnh tự chạy')]);
  expect(await refused({ content: empty })).toEqual([422, expect.stringMatching('không có chữ nào')]);
  expect(await refused({ content: sampleZip([{ name: 'a.txt', content: 'x' }]) })).toEqual([
    422,
    expect.stringMatching('không phải văn bản Word'),
  ]);
  expect(await refused({ content: new TextEncoder().encode('%PDF-1.7 x') })).toEqual([422, expect.anything()]);
  expect(await refused({ name: '' })).toEqual([422, expect.stringMatching('Chọn tệp Word')]);
  expect((await specialist.get(page(code))).body).toContain('Hồ sơ chưa có dự thảo kết quả');
});

test('only who has the dossier writes its result, only of a procedure whose result is written, and strangers see nothing', async () => {
  const code = await inAppraisal();
  const content = finished(await template(code));
  for (const who of [colleague, receptionist, signatory]) {
    expect((await who.get(page(code))).body).not.toContain('type="file"');
    expect((await upload(who, code, { content })).statusCode).toBe(409);
  }
  for (const path of ['', '/mau', '/xem', '/tep/1'])
    expect((await elsewhere.get(`${page(code)}${path}`)).statusCode).toBe(404);
  for (const path of ['/xem', '/tep/1']) expect((await specialist.get(`${page(code)}${path}`)).statusCode).toBe(404);
  const printed = await inAppraisal('1.001612');
  expect((await specialist.get(page(printed))).statusCode).toBe(404);
  expect((await specialist.get(desk(printed))).body).not.toContain('du-thao');
});
