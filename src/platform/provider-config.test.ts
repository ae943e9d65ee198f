import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseProvider } from './provider-config.ts';

function parsed(environment: Record<string, string>, production = false) {
  const problems: string[] = [];
  const config = parseProvider(environment, 'VNEID', { production, clientSecret: 'a-secret-of-this-test', problems });
  return { config, problems };
}

const ENDPOINTS = {
  VNEID_AUTHORIZE_URL: 'https://sso.example/auth',
  VNEID_TOKEN_URL: 'https://sso.example/token',
  VNEID_USERINFO_URL: 'https://sso.example/userinfo',
  VNEID_KEYS_URL: 'https://sso.example/jwks',
};

function keyFile(): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'provider-config-')), 'own.pem');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return file;
}

test('a provider that describes itself needs its address alone', () => {
  const { config, problems } = parsed({ VNEID_ISSUER: 'https://sso.example' }, true);
  expect(problems).toEqual([]);
  expect(config).toMatchObject({ profile: 'oidc', nonce: true, pkce: true, claims: 'vneid', endpoints: undefined });
});

test('wso2 is written by hand, end to end', () => {
  const environment = { VNEID_PROFILE: 'wso2', VNEID_ISSUER: 'https://sso.example/token' };
  const { config, problems } = parsed({ ...environment, ...ENDPOINTS }, true);
  expect(problems).toEqual([]);
  expect(config).toMatchObject({ nonce: false, pkce: false, claims: 'dvcqg' });
  expect(config.endpoints).toMatchObject({ token: 'https://sso.example/token', logout: '' });
  expect(parsed(environment, true).problems.join('\n')).toContain('VNEID_TOKEN_URL: wso2 needs an address here');
});

test('an envelope is opened with our own key', () => {
  const file = keyFile();
  const environment = { ...ENDPOINTS, VNEID_PROFILE: 'vneid-envelope', VNEID_PRIVATE_KEY_FILE: file };
  const { config, problems } = parsed(environment, true);
  expect(problems).toEqual([]);
  expect(config.privateKeys).toEqual([expect.stringContaining('PRIVATE KEY')]);
  writeFileSync(file, readFileSync(keyFile(), 'utf8'), { flag: 'a' });
  expect(parsed(environment, true)).toMatchObject({ problems: [], config: { privateKeys: { length: 2 } } });
});

test.each<[Record<string, string>, string]>([
  [{ VNEID_PROFILE: 'saml' }, 'VNEID_PROFILE: "saml" is not one of'],
  [{ VNEID_PKCE: 'off' }, 'always on with oidc'],
  [{ VNEID_NONCE: 'maybe' }, 'neither on nor off'],
  [{ VNEID_TOKEN_URL: 'https://sso.example/token' }, 'the provider describes itself'],
  [{ VNEID_PROFILE: 'wso2', VNEID_TOKEN_URL: 'sso.example' }, 'VNEID_TOKEN_URL'],
  [{ VNEID_CLAIMS: 'mine' }, 'VNEID_CLAIMS'],
  [{ VNEID_ACR_VALUES: 'LoA1' }, 'VNEID_ACR_VALUES'],
  [{ VNEID_PRIVATE_KEY_FILE: '/nowhere' }, 'only vneid-envelope has a private key'],
  [{ VNEID_PROFILE: 'vneid-envelope' }, 'VNEID_PRIVATE_KEY_FILE is missing'],
  [{ VNEID_PROFILE: 'vneid-envelope', VNEID_PRIVATE_KEY_FILE: '/nowhere' }, 'cannot be read'],
  [{ VNEID_PROFILE: 'vneid-envelope', VNEID_PRIVATE_KEY_FILE: import.meta.filename }, 'is no RSA private key'],
  [{ VNEID_PROFILE: 'vneid-envelope', VNEID_NONCE: 'on' }, 'vneid-envelope has neither'],
])('what does not fit together is told at the start: %o', (environment, problem) => {
  expect(parsed(environment).problems.join('\n')).toContain(problem);
});
