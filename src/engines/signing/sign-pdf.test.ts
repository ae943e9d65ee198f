import { type KeyObject, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { printer } from '#engines/print/printer.ts';
import { hasPdfsig, pdfsig } from '../../../tests/support/pdfsig.ts';
import { startTimeStamps } from '../../../tests/support/time-stamps.ts';
import {
  type Authority,
  createIssuer,
  createRevocationList,
  createRoot,
  generateKey,
  issueCertificate,
  openKey,
  sealKey,
  serialOf,
} from './certificate-authority.ts';
import { signPdf } from './sign-pdf.ts';
import { SigningFailed, type SigningKey } from './signer.ts';
import { softwareKey } from './software-key.ts';
import { readPem, type Trust, trustOf } from './trust.ts';
import { verifyPdf } from './verify-pdf.ts';

const timeStamps = await startTimeStamps();
const organisation = 'Ủy ban nhân dân phường Hạc Thành';
const root = await createRoot({ commonName: 'Gốc thử nghiệm', organisation: 'Một Cửa' });
const issuer = await createIssuer(root, { commonName: 'Cấp phát thử nghiệm', organisation: 'Một Cửa' });
const officer = await keyFor('Phạm Văn Thắng');
const agency = await keyFor(organisation);
const pdf = await printer.print('warm-up' as 'refusal', {} as never);
const circumstances = { timeStampUrl: timeStamps.url, at: Temporal.Now.instant() };
const both = (first: SigningKey, second: SigningKey) => [
  { key: first, field: 'CanBo', reason: 'Ký ban hành', contact: 'https://example.vn' },
  { key: second, field: 'CoQuan', reason: 'Ký số của cơ quan', contact: 'https://example.vn' },
];
const signed = await signPdf(pdf, both(officer, agency), circumstances);

async function keyFor(commonName: string, by: Authority = issuer): Promise<SigningKey> {
  const privateKey = generateKey();
  const certificate = await issueCertificate(by, { commonName, organisation }, privateKey);
  return softwareKey({ certificate, chain: [by.certificate], privateKey });
}

function trust(...revocationLists: Uint8Array[]): Trust {
  const stamps = readPem(timeStamps.rootPem).roots;
  return trustOf({ roots: [root.certificate, ...stamps], revocationLists });
}

function flipped(bytes: Uint8Array, position: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[position] = (copy[position] ?? 0) ^ 1;
  return copy;
}

test('an officer signs, then the agency, and each signature says who and when', async () => {
  const { signatures, coversAll } = await verifyPdf(signed, trust());
  expect(coversAll).toBe(true);
  expect(signatures).toMatchObject([
    { intact: true, signer: 'trusted', name: 'Phạm Văn Thắng', organisation },
    { intact: true, signer: 'trusted', name: organisation, organisation },
  ]);
  const late = signatures.map(
    ({ signedAt }) => signedAt && Math.abs(signedAt.since(circumstances.at).total('seconds')),
  );
  expect(late.every((seconds) => seconds !== undefined && seconds < 60)).toBe(true);
});

test('whoever changes one byte of what is signed, wherever it stands, is found out', async () => {
  const { start, end } = lastSignatureIn(signed);
  const step = Math.ceil(signed.length / 150);
  const positions = Array.from({ length: 150 }, (_, index) => index * step);
  for (const position of positions.filter((at) => at < start || (at > end && at < signed.length))) {
    const { signatures, coversAll } = await verifyPdf(flipped(signed, position), trust());
    const holds = coversAll && signatures.length === 2 && signatures.every(({ intact }) => intact);
    expect([position, holds]).toEqual([position, false]);
  }
});

/** Only what stands in the last signature is not covered by one. */
function lastSignatureIn(pdf: Uint8Array): { start: number; end: number } {
  const [, first = '', second = ''] =
    Buffer.from(pdf).toString('latin1').split('/ByteRange [').at(-1)?.split(/\s+/) ?? [];
  return { start: Number(first), end: Number(second) };
}

test('what is added after the last signature is not covered by it', async () => {
  const { signatures, coversAll } = await verifyPdf(Buffer.concat([signed, Buffer.from('\n% more\n')]), trust());
  expect([coversAll, signatures.every(({ intact }) => intact)]).toEqual([false, true]);
});

test('a signature of somebody unknown is intact and says nothing', async () => {
  const foreign = await createRoot({ commonName: 'Gốc thử nghiệm', organisation: 'Một Cửa' });
  const unknown = await signPdf(pdf, both(await keyFor('Ai đó', foreign), agency), circumstances);
  expect((await verifyPdf(unknown, trust())).signatures).toMatchObject([
    { intact: true, signer: 'unknown' },
    { intact: true, signer: 'trusted' },
  ]);
});

test('a revoked certificate does not sign any more; what it signed before holds unless its key was stolen', async () => {
  const serial = serialOf(officer.certificate);
  const signers = async (at: Temporal.Instant, keyCompromised: boolean) => {
    const list = await createRevocationList(issuer, [{ serial, at, keyCompromised }], at);
    return (await verifyPdf(signed, trust(list))).signatures.map(({ signer }) => signer);
  };
  const { at } = circumstances;
  expect(await signers(at.subtract({ hours: 1 }), false)).toEqual(['revoked', 'trusted']);
  expect(await signers(at.add({ hours: 1 }), false)).toEqual(['trusted', 'trusted']);
  expect(await signers(at.add({ hours: 1 }), true)).toEqual(['revoked', 'trusted']);
});

test('a list of revocations that its issuer did not sign revokes nobody', async () => {
  const impostor = { certificate: issuer.certificate, privateKey: generateKey() };
  const revoked = [{ serial: serialOf(officer.certificate), at: circumstances.at, keyCompromised: true }];
  const forged = await createRevocationList(impostor, revoked, circumstances.at);
  expect((await verifyPdf(signed, trust(forged))).signatures[0]?.signer).toBe('trusted');
});

test('without a time stamp nothing is signed', async () => {
  for (const mode of ['down', 'reject']) {
    await timeStamps.trouble(mode);
    const failed = signPdf(pdf, both(officer, agency), circumstances);
    await expect(failed).rejects.toMatchObject({ problem: 'time-stamp-unavailable' });
  }
  await timeStamps.trouble('ok');
  await expect(
    signPdf(
      pdf,
      both(officer, { ...agency, sign: () => Promise.reject(new SigningFailed('signing-refused')) }),
      circumstances,
    ),
  ).rejects.toMatchObject({ problem: 'signing-refused' });
});

test('what is no PDF, or no signature, is a finding and no fault', async () => {
  const texts = ['', 'x', '%PDF-1.7\n/ByteRange [0 1 2 3]', '/ByteRange [0 9999999999 9999999999 9999999999]'];
  for (const text of texts) {
    const { signatures } = await verifyPdf(Buffer.from(text), trust());
    expect(signatures.some(({ intact }) => intact)).toBe(false);
  }
  const broken = Buffer.from(`/ByteRange [0 40 60 5]${' '.repeat(18)}<${'30'.repeat(9)}>trail`);
  expect((await verifyPdf(broken, trust())).signatures).toMatchObject([{ intact: false, signer: 'unknown' }]);
});

test('a signature that does not hold is not given out, whatever the keeper of the key answered', async () => {
  const stranger = await keyFor('Ai đó');
  const answers: SigningKey['sign'][] = [
    async () => new Uint8Array(),
    async () => Buffer.alloc(70, 1),
    (data) => officer.sign(Buffer.concat([data, Buffer.from('x')])),
    (data) => stranger.sign(data),
  ];
  for (const sign of answers) {
    const failed = signPdf(pdf, both({ ...officer, sign }, agency), circumstances);
    await expect(failed).rejects.toMatchObject({ problem: 'signing-unavailable' });
  }
});

test('a time stamp of something else is not put beside a signature', async () => {
  let first: Promise<ArrayBuffer> | undefined;
  const replaying = createServer(async (request, response) => {
    const body = await buffer(request);
    const headers = { 'content-type': 'application/timestamp-query' };
    first ??= fetch(timeStamps.url, { method: 'POST', headers, body }).then((answer) => answer.arrayBuffer());
    response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
    response.end(Buffer.from(await first));
  }).listen(0, '127.0.0.1');
  await once(replaying, 'listening');
  const timeStampUrl = `http://127.0.0.1:${(replaying.address() as AddressInfo).port}`;
  await expect(signPdf(pdf, both(officer, agency), { ...circumstances, timeStampUrl })).rejects.toThrow(SigningFailed);
  replaying.close();
  replaying.closeAllConnections();
});

/** A and B that certify each other, each as often as asked. */
async function circle(times: number): Promise<{ own: Uint8Array; others: Uint8Array[]; privateKey: KeyObject }> {
  const [a, b] = [
    { commonName: 'A', organisation: 'Vòng tròn' },
    { commonName: 'B', organisation: 'Vòng tròn' },
  ];
  const [above, below] = [await createRoot(b), await createRoot(a)];
  const others: Uint8Array[] = [];
  for (let i = 0; i < times; i++) {
    others.push(await issueCertificate(below, b, above.privateKey));
    others.push(await issueCertificate(above, a, below.privateKey));
  }
  return { own: await issueCertificate(above, a, below.privateKey), others, privateKey: below.privateKey };
}

test.each([
  ['a pair', 1],
  ['a crowd', 7],
])(
  'certificates that certify each other in a circle, %s of them, lead nowhere and keep nobody busy',
  async (_, times) => {
    const { own, others, privateKey } = await circle(times);
    const key = softwareKey({ certificate: own, chain: others, privateKey });
    const [order] = both(key, agency);
    const hostile = await signPdf(pdf, [order!], circumstances);
    const began = performance.now();
    const { signatures } = await verifyPdf(hostile, trust());
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(signatures).toMatchObject([{ intact: true, signer: 'unknown', name: 'A' }]);
  },
);

test('who holds a certificate cannot certify others with it', async () => {
  const privateKey = generateKey();
  const subject = { commonName: 'Phạm Văn Thắng', organisation };
  const held = { certificate: await issueCertificate(issuer, subject, privateKey), privateKey };
  const other = { commonName: 'Ai đó', organisation };
  const key = softwareKey({
    certificate: await issueCertificate(held, other, privateKey),
    chain: [held.certificate, issuer.certificate],
    privateKey,
  });
  const [order] = both(key, agency);
  const { signatures } = await verifyPdf(await signPdf(pdf, [order!], circumstances), trust());
  expect(signatures).toMatchObject([{ intact: true, signer: 'unknown' }]);
});

test('of two ranges around the same signature neither is believed for the other', async () => {
  const text = Buffer.from(signed).toString('latin1');
  const range = /\/ByteRange \[[^\]]+\]/.exec(text)?.[0] ?? '';
  const twice = Buffer.concat([signed, Buffer.from(`\n% ${range}\n`)]);
  const { signatures, coversAll } = await verifyPdf(twice, trust());
  expect([coversAll, signatures.map(({ intact }) => intact)]).toEqual([false, [true, true, false]]);
});

test('a key that was sealed opens with its passphrase alone', () => {
  const key = generateKey();
  const sealed = sealKey(key, 'một bí mật đủ dài');
  expect(sealed).toContain('ENCRYPTED');
  expect(openKey(sealed, 'một bí mật đủ dài').equals(key)).toBe(true);
  expect(() => openKey(sealed, 'bí mật khác')).toThrow();
});

test.skipIf(!hasPdfsig)('pdfsig trusts both signatures, and finds the byte that was changed', async () => {
  const rootPem = new X509Certificate(root.certificate).toString();
  const said = await pdfsig(signed, rootPem);
  expect(said.match(/Signature is Valid\./g)).toHaveLength(2);
  expect(said.match(/Certificate is Trusted\./g)).toHaveLength(2);
  expect(said).toContain('Phạm Văn Thắng');
  expect(said.match(/ETSI\.CAdES\.detached/g)).toHaveLength(2);
  const changed = await pdfsig(flipped(signed, 200), rootPem);
  expect(changed.match(/Digest Mismatch\./g)).toHaveLength(2);
});
