import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';

const SILENT = 'http://127.0.0.1:9';
const { app } = await createTestApp({ VNEID_ISSUER: SILENT, SIGN_INS_PER_ADDRESS: '3', TRUST_PROXY: 'on' });

/** As the proxy on this machine hands it on: the caller's own claim first, then what the proxy saw. */
const from = (seen: string, claimed = '') => ({ 'x-forwarded-for': claimed ? `${claimed}, ${seen}` : seen });
const leave = async (headers: Record<string, string>): Promise<number> =>
  (await app.inject({ url: '/dang-nhap/vneid?tiep-tuc=%2Fho-so-ca-nhan', headers })).statusCode;

test('an address that signs in too often is asked to wait, others are not', async () => {
  for (let i = 0; i < 3; i++) expect(await leave(from('203.0.113.7'))).toBe(503);
  const refused = await app.inject({ url: '/dang-nhap/vneid?tiep-tuc=%2Fho-so-ca-nhan', headers: from('203.0.113.7') });
  expect(refused.statusCode).toBe(429);
  expect(refused.body).toContain('Bạn chờ 5 phút');
  expect(refused.body).toContain('tiep-tuc=%2Fho-so-ca-nhan');
  expect(await leave(from('203.0.113.8'))).toBe(503);
});

test('an address cannot make itself another one', async () => {
  for (let i = 0; i < 3; i++) await leave(from('203.0.113.9', `198.51.100.${i}`));
  expect(await leave(from('203.0.113.9', '198.51.100.99'))).toBe(429);
});

test('coming back is counted apart, and refused too when it is too often', async () => {
  const back = async () =>
    (await app.inject({ url: '/dang-nhap/vneid/quay-lai?code=x', headers: from('203.0.113.7') })).statusCode;
  expect([await back(), await back(), await back(), await back()]).toEqual([400, 400, 400, 429]);
});
