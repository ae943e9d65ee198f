import { X509Certificate } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { findLastSigningFailure, listResults } from '#capabilities/dossier/index.ts';
import { openFile } from '#capabilities/papers/index.ts';
import { printer } from '#engines/print/printer.ts';
import { verifyPdf } from '#engines/signing/verify-pdf.ts';
import { ChangedMeanwhile, NotPermitted } from '#platform/errors.ts';
import { createTestApp } from '../../../../tests/support/app.ts';
import { hacThanhOffice } from '../../../../tests/support/hac-thanh-office.ts';
import { hasPdfsig, pdfsig } from '../../../../tests/support/pdfsig.ts';
import { startTimeStamps } from '../../../../tests/support/time-stamps.ts';
import { loadTrust } from '../signing/load-trust.ts';
import { signingMeans } from '../signing/signing-means.ts';
import { issueResult } from './issue-result.ts';
import { revokeCertificate } from './revoke-certificate.ts';

const timeStamps = await startTimeStamps();
const world = await createTestApp(timeStamps.environment);
const { database, platform } = world;
const { files, config, log } = platform;
const signing = signingMeans(config.signing);
const means = { database, files, printer, publicUrl: 'https://example.vn', signing, log };
const { receptionist, specialist, signatory, detail, approved } = await hacThanhOffice(world);

async function issue(code: string, by = specialist) {
  const { version } = await detail(code);
  return issueResult(means, { code, officer: by, expectedVersion: version, at: platform.clock.now() });
}

test('a birth certificate says what was declared, and is signed by who approved, not by who issued', async () => {
  const code = await approved('1.001193');
  expect(await issue(code)).toMatchObject({ ok: true });
  const dossier = await detail(code);
  expect(dossier).toMatchObject({ status: 9, step: 'awaiting-return' });
  expect(dossier.finishedAt?.equals(platform.clock.now())).toBe(true);
  const [result] = await listResults(database.kysely, dossier.id);
  expect(result).toMatchObject({
    kind: 'birth-certificate',
    title: 'Giấy khai sinh',
    number: '1/2026',
    decidedOn: '2026-11-25',
    signerName: 'Phạm Văn Thắng',
    data: {
      authority: 'Ủy ban nhân dân phường Hạc Thành, tỉnh Thanh Hóa',
      child: { fullName: 'Lê Minh An', gender: 'Nữ', ethnic: 'Kinh', nationality: 'Việt Nam' },
      mother: { fullName: 'Nguyễn Thị Mai', birthYear: '1992' },
      father: { fullName: 'Lê Hữu Hồng', birthYear: '1989' },
    },
  });
  expect(JSON.stringify(result?.data)).toContain('Bệnh viện Phụ sản Thanh Hóa');
});

test('results are numbered one after the other, and one that fails leaves no gap', async () => {
  const codes = [await approved('1.001612'), await approved('1.001612'), await approved('1.001612')];
  const broken = { ...means, printer: { print: () => Promise.reject(new Error('out of paper')) } };
  const { version } = await detail(codes[0]!);
  const at = platform.clock.now();
  await expect(
    issueResult(broken, { code: codes[0]!, officer: signatory, expectedVersion: version, at }),
  ).rejects.toThrow('out of paper');
  expect(await detail(codes[0]!)).toMatchObject({ step: 'awaiting-issue', version });
  await Promise.all(codes.map((code) => issue(code)));
  const rows = await database.kysely
    .selectFrom('dossier_result')
    .select('number')
    .where('kind', '=', 'business-household-certificate')
    .execute();
  expect(rows.map(({ number }) => number).sort()).toEqual(['1/2026', '2/2026', '3/2026']);
});

test('pressing the button twice issues once', async () => {
  const code = await approved('1.001193');
  const { version, id } = await detail(code);
  const at = platform.clock.now();
  const both = await Promise.allSettled(
    [1, 2].map(() => issueResult(means, { code, officer: signatory, expectedVersion: version, at })),
  );
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(both.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(ChangedMeanwhile);
  expect(await listResults(database.kysely, id)).toHaveLength(1);
});

test('a receptionist cannot issue', async () => {
  const code = await approved('1.001193');
  await expect(issue(code, receptionist)).rejects.toThrow(NotPermitted);
});

async function issuedPdf(code: string): Promise<Buffer> {
  const [result] = await listResults(database.kysely, (await detail(code)).id);
  return buffer((await openFile(database.kysely, files, result!.fileId))!.content);
}

test('the paper is signed by who approved it, then by the agency', async () => {
  const code = await approved('1.001193');
  await issue(code);
  const { signatures, coversAll } = await verifyPdf(await issuedPdf(code), await loadTrust(platform));
  const organisation = 'Ủy ban nhân dân phường Hạc Thành';
  expect(coversAll).toBe(true);
  expect(signatures).toMatchObject([
    { intact: true, signer: 'trusted', name: 'Phạm Văn Thắng', organisation },
    { intact: true, signer: 'trusted', name: organisation, organisation },
  ]);
});

test.skipIf(!hasPdfsig)('pdfsig finds both signatures valid, and neither when a byte was changed', async () => {
  const code = await approved('1.001612');
  await issue(code);
  const pdf = await issuedPdf(code);
  const root = await database.kysely
    .selectFrom('signing_authority')
    .select('certificate')
    .where('kind', '=', 'root')
    .executeTakeFirstOrThrow();
  const rootPem = new X509Certificate(root.certificate).toString();
  const said = await pdfsig(pdf, rootPem);
  expect(said.match(/Signature is Valid\./g)).toHaveLength(2);
  expect(said.match(/Certificate is Trusted\./g)).toHaveLength(2);
  pdf[1000] = pdf[1000]! ^ 1;
  const changed = await pdfsig(pdf, rootPem);
  expect(changed.match(/Digest Mismatch\./g)).toHaveLength(2);
});

test('a paper that cannot be signed is not issued, and that it failed is not forgotten', async () => {
  const code = await approved('1.001193');
  const { version, id } = await detail(code);
  await timeStamps.trouble('down');
  expect(await issue(code)).toEqual({ ok: false, refusal: 'time-stamp-unavailable' });
  await timeStamps.trouble('ok');
  expect(await detail(code)).toMatchObject({ status: 4, step: 'awaiting-issue', version });
  expect(await listResults(database.kysely, id)).toEqual([]);
  const officer = await world.signInOfficer('thuly.hacthanh');
  const form = await officer.get(`/can-bo/ho-so/${code}/ban-hanh`);
  expect(form.body).toContain('Lần ký gần nhất chưa thành');
  expect(form.body).toContain('dịch vụ cấp dấu thời gian chưa trả lời');
  const desk = `/can-bo/ho-so/${code}`;
  expect((await officer.get(desk)).body).toContain('Lần ký gần nhất chưa thành');
  const stuck = await (await world.signInOfficer('truongbophan.hacthanh')).get('/can-bo/viec-ket');
  for (const words of [desk, 'Dịch vụ cấp dấu thời gian chưa trả lời', specialist.fullName])
    expect(stuck.body).toContain(words);
  expect(await findLastSigningFailure(database.kysely, id)).toBeDefined();
  expect(await issue(code)).toMatchObject({ ok: true });
  expect(await findLastSigningFailure(database.kysely, id), 'what succeeded since').toBeUndefined();
  expect((await officer.get(desk)).body).not.toContain('Lần ký gần nhất chưa thành');
});

test('a service that hangs holds the numbers of the unit no longer than one signing may take', async () => {
  const [hangs, next] = [await approved('1.001193'), await approved('1.001193')];
  const { version } = await detail(hangs);
  await timeStamps.trouble('slow');
  const start = performance.now();
  const brief = { ...means, signing: { ...signing, limitInMs: 300 } };
  const order = { code: hangs, officer: specialist, expectedVersion: version, at: platform.clock.now() };
  expect(await issueResult(brief, order)).toEqual({ ok: false, refusal: 'time-stamp-unavailable' });
  expect(performance.now() - start).toBeLessThan(5_000);
  await timeStamps.trouble('ok');
  expect(await detail(hangs)).toMatchObject({ step: 'awaiting-issue', version });
  expect(await issue(next)).toMatchObject({ ok: true });
});

test('who stands in line for a number too long is told so, and nothing is issued', async () => {
  const code = await approved('1.001193');
  const { version, id } = await detail(code);
  const other = await database.pool.connect();
  try {
    await other.query('begin');
    await other.query(`update result_counter set last_number = last_number where kind = 'birth-certificate'`);
    const order = { code, officer: specialist, expectedVersion: version, at: platform.clock.now() };
    const result = await issueResult({ ...means, longestWaitInMs: 200 }, order);
    expect(result).toEqual({ ok: false, refusal: 'signing-busy' });
  } finally {
    await other.query('rollback');
    other.release();
  }
  expect(await detail(code)).toMatchObject({ step: 'awaiting-issue', version });
  expect(await findLastSigningFailure(database.kysely, id)).toMatchObject({ problem: 'signing-busy' });
  expect(await issue(code)).toMatchObject({ ok: true });
});

test('a signatory whose certificate was revoked does not sign, nor gets another one unasked', async () => {
  const code = await approved('1.001193');
  await issue(code);
  const next = await approved('1.001193');
  const held = await database.kysely
    .selectFrom('signing_certificate')
    .select('serial')
    .where('officer_id', '=', signatory.officerId)
    .executeTakeFirstOrThrow();
  const administrator = await database.kysely
    .selectFrom('officer')
    .select(['id as officerId', 'full_name as fullName'])
    .where('username', '=', 'quantri.tinh')
    .executeTakeFirstOrThrow();
  await revokeCertificate(platform, { serial: held.serial, reason: 'duty-ended', administrator });
  expect(await issue(next)).toEqual({ ok: false, refusal: 'certificate-revoked' });
});
