import { expect, test } from 'vitest';
import { createTestApp } from '../../../../tests/support/app.ts';
import { beginSignIn } from './begin-sign-in.ts';
import { purgeExpired } from './purge-expired.ts';

const { platform, database, setTime, signInCitizen, signInOfficer } = await createTestApp();

async function countRows(): Promise<number[]> {
  const tables = ['sign_in_transaction', 'citizen_session', 'officer_session'] as const;
  return Promise.all(
    tables.map(async (table) => (await database.kysely.selectFrom(table).select('token_hash').execute()).length),
  );
}

test('what ran out is gone, sessions only when nobody can miss them any more', async () => {
  const secrets = { state: 's', nonce: 'n', codeVerifier: 'v' };
  const provider = {
    name: 'vneid' as const,
    begin: async () => ({ url: 'https://provider.vn', secrets }),
    finish: async () => ({ ok: false as const, refusal: 'cancelled' as const }),
    logoutUrl: async () => undefined,
    readLogoutNotice: async () => undefined,
  };
  await beginSignIn(platform, provider, '/');
  await signInCitizen();
  await signInOfficer('tiepnhan.hacthanh');
  await purgeExpired(platform);
  expect(await countRows()).toEqual([1, 1, 1]);
  setTime('2026-11-25T10:00:00+07:00');
  await purgeExpired(platform);
  expect(await countRows()).toEqual([0, 1, 1]);
  setTime('2026-11-25T21:00:01+07:00');
  await purgeExpired(platform);
  expect(await countRows()).toEqual([0, 0, 0]);
});
