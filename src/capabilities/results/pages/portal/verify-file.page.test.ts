import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { listResults } from '#capabilities/dossier/index.ts';
import { openFile } from '#capabilities/papers/index.ts';
import { printer } from '#engines/print/printer.ts';
import { createRoot, generateKey, issueCertificate } from '#engines/signing/certificate-authority.ts';
import { signPdf } from '#engines/signing/sign-pdf.ts';
import { softwareKey } from '#engines/signing/software-key.ts';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { hacThanhOffice } from '../../../../../tests/support/hac-thanh-office.ts';
import { samples } from '../../../../../tests/support/sample-papers.ts';
import { startTimeStamps } from '../../../../../tests/support/time-stamps.ts';
import { issueResult } from '../../actions/issue-result.ts';
import { revokeCertificate } from '../../actions/revoke-certificate.ts';
import { signingMeans } from '../../signing/signing-means.ts';

const timeStamps = await startTimeStamps();
const world = await createTestApp(timeStamps.environment);
const { anonymous, database, platform } = world;
const { files, config, log, clock } = platform;
const office = await hacThanhOffice(world);
const means = { database, files, printer, publicUrl: config.publicUrl, signing: signingMeans(config.signing), log };
const original = await issued();

async function issued() {
  const code = await office.approved('1.001193');
  const { version, id } = await office.detail(code);
  await issueResult(means, { code, officer: office.signatory, expectedVersion: version, at: clock.now() });
  const [result] = await listResults(database.kysely, id);
  const opened = await openFile(database.kysely, files, result!.fileId);
  return { publicCode: result!.publicCode, pdf: await buffer(opened.content) };
}

let addresses = 0;

/** From another address each time, unless the same one is wanted. */
async function give(
  content: Uint8Array | string | undefined,
  remoteAddress = `10.7.${addresses++ >> 8}.${addresses & 255}`,
) {
  const form = new FormData();
  form.append('_csrf', '');
  if (content !== undefined)
    form.append('tep', new Blob([Uint8Array.from(Buffer.from(content as Uint8Array))]), 'giấy.pdf');
  const encoded = new Request('http://x/', { method: 'POST', body: form });
  const answer = await anonymous.inject({
    method: 'POST',
    url: '/xac-thuc',
    payload: Buffer.from(await encoded.arrayBuffer()),
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    remoteAddress,
  });
  return { status: answer.statusCode, main: answer.body.slice(answer.body.indexOf('<main')) };
}

function flipped(position: number): Buffer {
  const copy = Buffer.from(original.pdf);
  copy[position] = copy[position]! ^ 1;
  return copy;
}

test('whoever received a result learns that its file is as it was signed, by whom, and nothing of the holder', async () => {
  const { status, main } = await give(original.pdf);
  expect(status).toBe(200);
  for (const shown of ['Tệp còn nguyên như lúc ký.', 'Phạm Văn Thắng, ký lúc', 'Giấy khai sinh', original.publicCode])
    expect(main).toContain(shown);
  for (const hidden of ['Lê Minh An', 'Lê Hữu Hồng', 'Nguyễn Thị Mai']) expect(main).not.toContain(hidden);
});

test('one byte changed anywhere, and the file is no longer as it was signed', async () => {
  const step = Math.ceil(original.pdf.length / 60);
  for (let position = 1; position < original.pdf.length; position += step) {
    const { status, main } = await give(flipped(position));
    expect([position, status, main.includes('Tệp đã bị thay đổi sau khi ký.')]).toEqual([position, 200, true]);
  }
  const longer = await give(Buffer.concat([original.pdf, Buffer.from('\n')]));
  expect(longer.main).toContain('Tệp đã bị thay đổi sau khi ký.');
});

test('a paper that somebody unknown signed, or nobody, is told apart from a changed one', async () => {
  const plain = Buffer.from(await printer.print('reception-slip', samples['reception-slip'].sparse));
  expect((await give(plain)).main).toContain('Tệp không có chữ ký số.');
  const subject = { commonName: 'Ai đó', organisation: 'Nơi nào đó' };
  const [stranger, privateKey] = [await createRoot(subject), generateKey()];
  const certificate = await issueCertificate(stranger, subject, privateKey);
  const key = softwareKey({ certificate, chain: [], privateKey });
  const order = { key, field: 'Ky', reason: 'Ký', contact: 'https://example.vn' };
  const signed = await signPdf(plain, [order], { timeStampUrl: timeStamps.url, at: clock.now() });
  expect((await give(signed)).main).toContain('Không rõ người ký.');
});

test('nothing chosen, something that is no PDF, and something too large are told at the field', async () => {
  for (const [content, sentence] of [
    [undefined, 'Hãy chọn tệp PDF cần kiểm tra.'],
    ['', 'Hãy chọn tệp PDF cần kiểm tra.'],
    ['xin chào', 'Tệp này không phải PDF.'],
    [Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-'), 'Tệp lớn hơn 10 MB'],
  ] as const) {
    const { status, main } = await give(content);
    expect([sentence, status, main.split(sentence).length - 1]).toEqual([sentence, 422, 2]);
  }
});

test.each([
  ['a mark and nothing else', '%PDF-1.7'],
  ['ranges beyond the end', '%PDF-1.7 /ByteRange [0 9999999999 9999999999 9999999999]'],
  ['ranges that are no numbers', '%PDF-1.7 /ByteRange [a b c d]'],
  ['thousands of ranges', `%PDF-1.7 ${'/ByteRange [0 9 20 30] '.repeat(50_000)}`],
  ['a signature that is nested without end', `%PDF-1.7/ByteRange [0 34 40036 4]  <${'3080'.repeat(10_000)}>tail`],
  ['a claim to be a paper that is not there', '%PDF-1.7 /xac-thuc/2222-3333-4444'],
])('a hostile file is answered and breaks nothing: %s', async (_what, content) => {
  const { status } = await give(content);
  expect(status).toBe(200);
});

test('a file that is signed by certificates that certify each other in a circle is answered', async () => {
  const [a, b] = [
    { commonName: 'A', organisation: 'Vòng tròn' },
    { commonName: 'B', organisation: 'Vòng tròn' },
  ];
  const [ofA, ofB] = [await createRoot(a), await createRoot(b)];
  const key = softwareKey({
    certificate: await issueCertificate(ofB, a, ofA.privateKey),
    chain: [await issueCertificate(ofA, b, ofB.privateKey)],
    privateKey: ofA.privateKey,
  });
  const plain = Buffer.from(await printer.print('reception-slip', samples['reception-slip'].sparse));
  const order = { key, field: 'Ky', reason: 'Ký', contact: 'https://example.vn' };
  const signed = await signPdf(plain, [order], { timeStampUrl: timeStamps.url, at: clock.now() });
  expect((await give(signed)).main).toContain('Không rõ người ký.');
});

test('an upload that ends inside the file is a request that cannot be read, not a fault', async () => {
  const page = await anonymous.get('/xac-thuc');
  const token = /name="_csrf" value="([^"]*)"/.exec(page.body)?.[1] ?? '';
  const part = (name: string, content: string) => `--x\r\nContent-Disposition: form-data; name="${name}"${content}`;
  const answer = await anonymous.inject({
    method: 'POST',
    url: '/xac-thuc',
    payload: `${part('_csrf', `\r\n\r\n${token}\r\n`)}${part('tep', '; filename="a.pdf"\r\n\r\n%PDF-1.7')}`,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    remoteAddress: '10.8.8.8',
  });
  expect([answer.statusCode, answer.body.includes('Không đọc được yêu cầu')]).toEqual([400, true]);
});

test('nothing of the file is kept', async () => {
  const count = () =>
    database.kysely
      .selectFrom('stored_file')
      .select(({ fn }) => fn.countAll().as('files'))
      .executeTakeFirstOrThrow();
  const before = await count();
  await give(original.pdf);
  expect(await count()).toEqual(before);
});

test('who gives one file after the other waits a minute', async () => {
  const answers = await Promise.all(Array.from({ length: 33 }, () => give('x', '10.9.9.9')));
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(3);
});

test('what was signed before a revocation holds; what was signed after it, or with a stolen key, does not', async () => {
  const stampedAt = Temporal.Now.instant();
  const administrator = await database.kysely
    .selectFrom('officer')
    .select(['id as officerId', 'full_name as fullName'])
    .where('username', '=', 'quantri.tinh')
    .executeTakeFirstOrThrow();
  const certificate = database.kysely.selectFrom('signing_certificate').select('serial');
  const ofAgency = await certificate.where('unit_id', 'is not', null).executeTakeFirstOrThrow();
  const ofOfficer = await certificate.where('officer_id', 'is not', null).executeTakeFirstOrThrow();
  const revokedAgencyAt = (at: Temporal.Instant) =>
    database.kysely
      .updateTable('signing_certificate')
      .set({ revoked_at: at.toString() })
      .where('serial', '=', ofAgency.serial)
      .execute();
  const revoked = 'Chứng thư chữ ký số của người ký đã bị thu hồi.';

  world.setTime(stampedAt.add({ hours: 1 }).toString());
  expect(await revokeCertificate(platform, { serial: ofAgency.serial, reason: 'replaced', administrator })).toBe(true);
  expect((await give(original.pdf)).main).toContain('Tệp còn nguyên như lúc ký.');
  await revokedAgencyAt(stampedAt.subtract({ hours: 1 }));
  expect((await give(original.pdf)).main).toContain(revoked);
  await revokedAgencyAt(stampedAt.add({ hours: 1 }));

  await revokeCertificate(platform, { serial: ofOfficer.serial, reason: 'key-compromised', administrator });
  const { main } = await give(original.pdf);
  expect(main).toContain(revoked);
  expect(main).not.toContain('Tệp còn nguyên');
});
