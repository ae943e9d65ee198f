import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '#shared/project-root.ts';
import { ConfigError, DEVELOPMENT_SECRETS, parseConfig } from './config.ts';

const PRODUCTION = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://dichvucong.example.vn',
  DATABASE_URL: 'postgres://service@db/motcua',
  VNEID_ISSUER: 'https://vneid.example.vn',
  VNEID_CLIENT_ID: 'portal',
  VNEID_CLIENT_SECRET: 'a long secret of the authority 1',
  DVCQG_ISSUER: 'https://dvcqg.example.vn',
  DVCQG_CLIENT_ID: 'portal',
  DVCQG_CLIENT_SECRET: 'a long secret of the authority 2',
  MESSAGE_GATEWAY_URL: 'https://sms.example.vn',
  MESSAGE_GATEWAY_SECRET: 'a long secret of the authority 3',
  METRICS_TOKEN: 'a long secret of the authority 4',
};

test('a complete production environment starts, without demo data', () => {
  expect(parseConfig(PRODUCTION)).toMatchObject({ production: true, demo: false });
});

test('production with everything missing lists every setting at once', () => {
  const attempt = () => parseConfig({ NODE_ENV: 'production' });
  expect(attempt).toThrow(ConfigError);
  for (const name of Object.keys(PRODUCTION).filter((key) => key !== 'NODE_ENV')) expect(attempt).toThrow(`${name} is missing`);
});

test.each(Object.entries(DEVELOPMENT_SECRETS))('production refuses the development value of %s', (name, value) => {
  expect(() => parseConfig({ ...PRODUCTION, [name]: value })).toThrow(`${name} still has its development value`);
});

test('a port that is no number is named', () => {
  expect(() => parseConfig({ DATABASE_URL: 'postgres://x', PORT: 'abc' })).toThrow('PORT: "abc" is not a positive whole number');
});

test('every setting that the code reads stands in .env.example', () => {
  const documented = readFileSync(path.join(PROJECT_ROOT, '.env.example'), 'utf8');
  const source = readFileSync(path.join(PROJECT_ROOT, 'src/platform/config.ts'), 'utf8');
  const read = [...source.matchAll(/env\['([A-Z_]+)'\]|'([A-Z]+_[A-Z_]+)'/g)].map((match) => match[1] ?? match[2] ?? '');
  expect(read.filter((name) => !new RegExp(`^${name}=`, 'm').test(documented))).toEqual([]);
});
