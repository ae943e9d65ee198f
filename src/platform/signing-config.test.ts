import { expect, test } from 'vitest';
import { parseSigning } from './signing-config.ts';

function problemsOf(env: Readonly<Record<string, string>>): string[] {
  const problems: string[] = [];
  parseSigning(env, { production: true, problems });
  return problems;
}

const REMOTE = {
  SIGNER: 'remote',
  TIME_STAMP_URL: 'http://tsa.example/',
  REMOTE_SIGNING_URL: 'https://ky-so.example/csc/v2',
  REMOTE_SIGNING_CLIENT_SECRET: 'bí mật thật',
};

test('in production nothing is signed or stamped by a simulator, nor a secret told in the open', () => {
  expect(problemsOf(REMOTE)).toEqual([]);
  const told = (env: Readonly<Record<string, string>>) => problemsOf({ ...REMOTE, ...env }).join('\n');
  expect(told({ TIME_STAMP_URL: '' })).toContain('TIME_STAMP_URL is missing');
  expect(told({ TIME_STAMP_URL: 'http://127.0.0.1:4003/tsa' })).toContain('TIME_STAMP_URL');
  expect(told({ REMOTE_SIGNING_URL: '' })).toContain('REMOTE_SIGNING_URL is missing');
  expect(told({ REMOTE_SIGNING_URL: 'http://ky-so.example/csc/v2' })).toContain('only https');
  expect(told({ REMOTE_SIGNING_CLIENT_SECRET: '' })).toContain('REMOTE_SIGNING_CLIENT_SECRET');
  expect(told({ REMOTE_SIGNING_CLIENT_ID: '' })).toContain('REMOTE_SIGNING_CLIENT_ID');
  expect(told({ SIGNER: 'token' })).toContain('TOKEN_AGENT_URL is missing');
});

test('the files of trust may be listed with spaces', () => {
  const { trustFiles } = parseSigning({ SIGNING_TRUST_FILES: ' a.pem, b.pem ,' }, { production: false, problems: [] });
  expect(trustFiles).toEqual(['a.pem', 'b.pem']);
});
