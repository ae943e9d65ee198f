import {
  constants,
  createCipheriv,
  generateKeyPairSync,
  type KeyObject,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';
import { expect, test } from 'vitest';
import { type Envelope, openAnswer, openEnvelope } from './envelope.ts';

const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
const another = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const PRIVATE_KEYS = [pemOf(ours.privateKey)];

function seal(content: string | Buffer, { keyBytes = 32, to = ours.publicKey as KeyObject } = {}): Envelope {
  const aesKey = randomBytes(keyBytes);
  const cipher = createCipheriv(`aes-${keyBytes * 8}-ecb`, aesKey, null);
  return {
    data: Buffer.concat([cipher.update(content), cipher.final()]).toString('base64'),
    key: publicEncrypt({ key: to, padding: constants.RSA_PKCS1_PADDING }, aesKey).toString('base64'),
  };
}

test('what was sealed for us opens, whatever length its key has', () => {
  for (const keyBytes of [16, 24, 32])
    expect(openEnvelope(seal('Lê Hữu Hồng', { keyBytes }), PRIVATE_KEYS)).toBe('Lê Hữu Hồng');
});

test('while our key is changed, envelopes for the old and for the new one open', () => {
  const both = [pemOf(another.privateKey), ...PRIVATE_KEYS];
  expect(openEnvelope(seal('a-code'), both)).toBe('a-code');
  expect(openEnvelope(seal('a-code', { to: another.publicKey }), both)).toBe('a-code');
});

const honest = seal('{"sub":"subject-1"}');
const flipped = Buffer.from(honest.data, 'base64');
flipped[flipped.length - 1] = (flipped.at(-1) ?? 0) ^ 1;

test.each<[string, Envelope]>([
  ['sealed for somebody else', seal('{}', { to: another.publicKey })],
  ['with a key that is garbage', { ...honest, key: randomBytes(256).toString('base64') }],
  ['with a key that is too short', { ...honest, key: 'AAAA' }],
  ['with the key of another envelope', { ...honest, key: seal('{}').key }],
  ['with a changed content', { ...honest, data: flipped.toString('base64') }],
  ['with a content cut off', { ...honest, data: honest.data.slice(0, 10) }],
  ['with nothing in it', { data: '', key: '' }],
  ['with bytes that are no text', seal(Buffer.from([0xff, 0xfe, 0xfd]))],
])('an envelope %s is not opened, and nothing tells why', (_what, envelope) => {
  expect(openEnvelope(envelope, PRIVATE_KEYS)).toBeUndefined();
  expect(openAnswer(JSON.stringify(envelope), PRIVATE_KEYS)).toBeUndefined();
});

test.each([
  'not json',
  'null',
  '[]',
  '{"data":1,"key":2}',
  '{"access_token":"in the clear"}',
  JSON.stringify(seal('not json')),
  JSON.stringify(seal('"a text"')),
])('an answer that is no envelope around an object is no answer: %s', (body) => {
  expect(openAnswer(body, PRIVATE_KEYS)).toBeUndefined();
});

test('an answer in an envelope opens to what it says', () => {
  expect(openAnswer(JSON.stringify(honest), PRIVATE_KEYS)).toEqual({ sub: 'subject-1' });
});
