import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { printer } from '#engines/print/printer.ts';
import { createPartners } from '../../../simulators/partners/src/server.ts';
import { samples } from '../../../tests/support/sample-papers.ts';
import { remoteSigner } from './remote-signer.ts';
import { signPdf } from './sign-pdf.ts';
import type { Signer, SigningParty } from './signer.ts';
import { tokenSigner } from './token-signer.ts';
import { readPem, trustOf } from './trust.ts';
import { verifyPdf } from './verify-pdf.ts';

const client = { id: 'mot-cua', secret: 'một bí mật' };
const none = { id: 'none', secret: 'none' };
const server = createPartners({
  messages: 'none',
  subscribers: 'none',
  register: none,
  zalo: 'none',
  zaloAccount: { appId: '', accountId: '', webhookSecret: '', webhookUrl: '' },
  mail: { user: 'none', password: 'none' },
  signing: client,
  post: 'none',
  payment: { code: 'none', secret: 'none', digest: 'hmac', confirmUrl: '', returnUrl: '' },
}).http.listen(0, '127.0.0.1');
await once(server, 'listening');
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const remote = (clientSecret = client.secret) =>
  remoteSigner({ url: `${base}/csc/v2`, clientId: client.id, clientSecret });
const party = (reference: string): SigningParty => ({
  kind: 'officer',
  id: '1',
  reference,
  name: 'Phạm Văn Thắng',
  agencyName: 'Ủy ban nhân dân phường Hạc Thành',
});

async function trouble(mode: string): Promise<void> {
  await fetch(`${base}/faults`, { method: 'POST', body: JSON.stringify({ channel: 'signing', mode }) });
}

async function trustIn(rootPath: string) {
  const pems = await Promise.all(
    [rootPath, '/tsa/root.pem'].map(async (path) => readPem(await (await fetch(base + path)).text()).roots),
  );
  return trustOf({ roots: pems.flat(), revocationLists: [] });
}

async function signedBy(signer: Signer): Promise<Uint8Array> {
  const key = await signer.keyOf(party('lanhdao.hacthanh'));
  const pdf = await printer.print('refusal', samples.refusal.sparse);
  const order = { key, field: 'Nguoi ky', reason: 'Ký ban hành', contact: 'https://example.vn' };
  return signPdf(pdf, [order], { timeStampUrl: `${base}/tsa`, at: Temporal.Now.instant() });
}

test.each([
  ['a trust service', () => remote(), '/csc/root.pem', false],
  ['a token', () => tokenSigner(`${base}/token`), '/token-root.pem', true],
])('%s signs a digest, and never sees the document', async (_what, open, rootPath, needsHolder) => {
  const signer = open();
  expect(signer.needsHolder).toBe(needsHolder);
  const { signatures, coversAll } = await verifyPdf(await signedBy(signer), await trustIn(rootPath));
  expect(coversAll).toBe(true);
  expect(signatures).toMatchObject([{ intact: true, signer: 'trusted', name: 'lanhdao.hacthanh' }]);
  expect(signatures[0]?.signedAt).toBeDefined();
});

test.each([
  ['a trust service', () => remote()],
  ['a token', () => tokenSigner(`${base}/token`)],
])('when %s is away or says no, nothing is signed and it is said why', async (_what, open) => {
  const key = await open().keyOf(party('lanhdao.hacthanh'));
  for (const [mode, problem] of [
    ['down', 'signing-unavailable'],
    ['reject', 'signing-refused'],
  ] as const) {
    await trouble(mode);
    await expect(key.sign(Buffer.from('x'))).rejects.toMatchObject({ problem });
  }
  await trouble('ok');
});

test.each([
  ['a trust service', () => remote()],
  ['a token', () => tokenSigner(`${base}/token`)],
])('when %s does not answer before the whole signing has to be over, nobody waits for it', async (_what, open) => {
  await open().keyOf(party('lanhdao.hacthanh'));
  const until = AbortSignal.timeout(1_000);
  const key = await open().keyOf(party('lanhdao.hacthanh'), until);
  await trouble('slow');
  const start = performance.now();
  await expect(key.sign(Buffer.from('x'))).rejects.toMatchObject({ problem: 'signing-unavailable' });
  await expect(open().keyOf(party('lanhdao.hacthanh'), until)).rejects.toMatchObject({
    problem: 'signing-unavailable',
  });
  expect(performance.now() - start).toBeLessThan(4_000);
  await trouble('ok');
});

test('who is not known to the service or the token cannot sign', async () => {
  await expect(remote().keyOf(party('không có'))).rejects.toMatchObject({ problem: 'no-certificate' });
  await expect(tokenSigner(`${base}/token`).keyOf(party('khong-co'))).rejects.toMatchObject({
    problem: 'no-certificate',
  });
  await expect(remote('sai').keyOf(party('lanhdao.hacthanh'))).rejects.toMatchObject({ problem: 'signing-refused' });
});

test('a token that the service forgot is replaced once, and no more than once', async () => {
  const asked: string[] = [];
  let forgotten: readonly string[] = [];
  const forgetful = createServer((request, response) => {
    const isGrant = request.url === '/oauth2/token';
    if (isGrant) asked.push(`token-${asked.length + 1}`);
    const isKnown = !forgotten.some((token) => request.headers.authorization === `Bearer ${token}`);
    response.writeHead(isGrant || isKnown ? 200 : 401);
    response.end(
      JSON.stringify(isGrant ? { access_token: asked.at(-1), expires_in: 3600 } : { credentialIDs: [], error: 'none' }),
    );
  }).listen(0, '127.0.0.1');
  await once(forgetful, 'listening');
  const url = `http://127.0.0.1:${(forgetful.address() as AddressInfo).port}`;
  const signer = remoteSigner({ url, clientId: 'a', clientSecret: 'b' });
  // Without a certificate for anybody: that it says so means that it was asked with a token that it knows.
  await expect(signer.keyOf(party('ai đó'))).rejects.toMatchObject({ problem: 'no-certificate' });
  forgotten = ['token-1'];
  await expect(signer.keyOf(party('ai đó'))).rejects.toMatchObject({ problem: 'no-certificate' });
  expect(asked).toEqual(['token-1', 'token-2']);
  forgotten = ['token-2', 'token-3', 'token-4'];
  await expect(signer.keyOf(party('ai đó'))).rejects.toMatchObject({ problem: 'signing-unavailable' });
  expect(asked).toEqual(['token-1', 'token-2', 'token-3']);
  forgetful.close();
  forgetful.closeAllConnections();
});

test.each([{}, { certificate: 1, chain: [] }, { certificate: 'MAA=' }, null])(
  'a token that answers nonsense (%j) signs nothing, and it is said',
  async (nonsense) => {
    const agent = createServer((_request, response) => response.end(JSON.stringify(nonsense))).listen(0, '127.0.0.1');
    await once(agent, 'listening');
    const signer = tokenSigner(`http://127.0.0.1:${(agent.address() as AddressInfo).port}`);
    await expect(signer.keyOf(party('ai'))).rejects.toMatchObject({ problem: 'signing-unavailable' });
    agent.close();
    agent.closeAllConnections();
  },
);

test('the right to sign serves one digest, once', async () => {
  const headers = { 'content-type': 'application/json' };
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const grant = new URLSearchParams({ client_id: client.id, client_secret: client.secret }).toString();
  const token = await (
    await fetch(`${base}/csc/v2/oauth2/token`, { method: 'POST', headers: form, body: grant })
  ).json();
  const call = async (operation: string, fields: object) => {
    const authorization = `Bearer ${(token as { access_token: string }).access_token}`;
    const body = JSON.stringify({
      credentialID: 'lanhdao.hacthanh',
      hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
      ...fields,
    });
    return fetch(`${base}/csc/v2/${operation}`, { method: 'POST', headers: { ...headers, authorization }, body });
  };
  await call('credentials/list', { userID: 'lanhdao.hacthanh' });
  const hashes = [Buffer.alloc(32, 1).toString('base64')];
  const { SAD } = (await (await call('credentials/authorize', { hashes, numSignatures: 1 })).json()) as { SAD: string };
  const signAlgo = '1.2.840.113549.1.1.11';
  const other = [Buffer.alloc(32, 2).toString('base64')];
  expect((await call('signatures/signHash', { hashes: other, SAD, signAlgo })).status).toBe(400);
  expect((await call('signatures/signHash', { hashes, SAD, signAlgo })).status).toBe(400);
});
