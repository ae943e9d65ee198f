import { expect, test } from 'vitest';
import { createTestApp } from '../../../../tests/support/app.ts';
import type { Level, ProviderName, VerifiedPerson } from '../domain/citizen.ts';
import type { IdentityProvider } from '../providers/identity-provider.ts';
import { beginSignIn } from './begin-sign-in.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { resumeCitizenSession } from './resume-citizen-session.ts';
import { endProviderSession } from './sign-out.ts';

const { app, platform, database } = await createTestApp();

interface Told {
  readonly provider?: ProviderName;
  readonly issuer?: string;
  readonly subject?: string;
  readonly personalId?: string;
  readonly fullName?: string;
  readonly phone?: string;
  readonly level?: Level;
  readonly providerSession?: string;
}

/** A provider that vouches for whoever the test wants. */
function providerOf(told: Told): IdentityProvider {
  const person: VerifiedPerson = {
    kind: 'citizen',
    fullName: told.fullName ?? 'Lê Hữu Hồng',
    personalId: told.personalId ?? '038089999001',
    taxCode: null,
    birthDate: null,
    gender: null,
    phone: told.phone ?? null,
    email: null,
    residence: null,
    claims: {},
    level: told.level ?? 2,
  };
  const identity = {
    issuer: told.issuer ?? 'https://vneid.vn',
    subject: told.subject ?? 'subject-1',
    providerSession: told.providerSession ?? null,
    person,
  };
  return {
    name: told.provider ?? 'vneid',
    begin: async () => ({ url: 'https://vneid.vn', secrets: { state: 's', nonce: 'n', codeVerifier: 'v' } }),
    finish: async () => ({ ok: true, identity }),
    logoutUrl: async () => undefined,
    readLogoutNotice: async () => undefined,
  };
}

async function trySignIn(told: Told) {
  const provider = providerOf(told);
  const { browserToken } = await beginSignIn(platform, provider, '/');
  const browser = { browserToken, previousToken: undefined, device: null, address: null };
  return finishSignIn(platform, provider, '?code=c', browser);
}

async function signIn(told: Told): Promise<string> {
  const finished = await trySignIn(told);
  if (!finished.ok) throw new Error(finished.refusal);
  return finished.sessionToken;
}

async function whoIs(token: string) {
  const session = await resumeCitizenSession(platform, token);
  return session?.live ? session.citizen : undefined;
}

test('attack 2: of twenty answers to one sign-in at once one reaches the provider, and none after a refused one', async () => {
  let asked = 0;
  const refusing: IdentityProvider = {
    ...providerOf({}),
    async finish() {
      asked++;
      return { ok: false, refusal: 'not-trusted' };
    },
  };
  const { browserToken } = await beginSignIn(platform, refusing, '/');
  const browser = { browserToken, previousToken: undefined, device: null, address: null };
  const comeBack = () => finishSignIn(platform, refusing, '?code=c', browser);
  const answers = await Promise.all(Array.from({ length: 20 }, comeBack));
  expect(answers.filter((answer) => !answer.ok && answer.refusal === 'not-trusted')).toHaveLength(1);
  expect(await comeBack()).toMatchObject({ refusal: 'not-begun-here' });
  expect(asked).toBe(1);
});

test('attack 5: a name that is markup stands on the screen as it was written', async () => {
  const token = await signIn({ subject: 's-5', personalId: '038089999005', fullName: '<img src=x onerror=alert(1)>' });
  const page = await app.inject({ url: '/dang-xuat', headers: { cookie: `dvc_sid=${token}` } });
  expect(page.body).toContain('&lt;img src=x onerror=alert(1)>');
  expect(page.body).not.toContain('<img src=x');
});

test('attack 8: who must show level 2 and comes back with less is refused; the session of before goes on', async () => {
  const low = { subject: 's-8', personalId: '038089999008', level: 1 } as const;
  const before = await signIn(low);
  const page = '/nop-ho-so/1.001612/xem-lai';
  const stepUp = async (told: Told) => {
    const provider = providerOf(told);
    const { browserToken } = await beginSignIn(platform, provider, page, 'step-up');
    const browser = { browserToken, previousToken: before, device: null, address: null };
    return finishSignIn(platform, provider, '?code=c', browser);
  };
  const refused = { ok: false, refusal: 'acr-too-low', returnTo: page, wantedLevel: 2 };
  expect(await stepUp(low)).toEqual(refused);
  expect(await whoIs(before)).toMatchObject({ level: 1 });
  const raised = await stepUp({ ...low, level: 2 });
  expect(raised).toMatchObject({ ok: true, returnTo: page });
  expect(raised.ok && (await whoIs(raised.sessionToken))).toMatchObject({ level: 2 });
  expect(await whoIs(before)).toBeUndefined();
});

test('attack 9: a way back to somebody else’s site is forgotten when the sign-in begins', async () => {
  const provider = providerOf({ subject: 's-9', personalId: '038089999009' });
  const { browserToken } = await beginSignIn(platform, provider, '//evil.vn');
  const browser = { browserToken, previousToken: undefined, device: null, address: null };
  expect(await finishSignIn(platform, provider, '?code=c', browser)).toMatchObject({ ok: true, returnTo: '/' });
});

test('attack 10: one number from two providers is one account, one subject of two providers is two', async () => {
  const hong = await whoIs(await signIn({ subject: 'a-10' }));
  const sameNumber = await whoIs(await signIn({ provider: 'dvcqg', issuer: 'https://dvcqg.vn', subject: 'b-10' }));
  expect(sameNumber?.accountId).toBe(hong?.accountId);
  const stranger = {
    provider: 'dvcqg',
    issuer: 'https://dvcqg.vn',
    subject: 'a-10',
    personalId: '038190999004',
  } as const;
  const sameSubject = await whoIs(await signIn(stranger));
  expect(sameSubject?.accountId).not.toBe(hong?.accountId);
  expect((await whoIs(await signIn({ subject: 'a-10' })))?.accountId).toBe(hong?.accountId);
});

const REGISTERED = { provider: 'dvcqg', issuer: 'https://dvcqg.vn', level: 1 } as const;

test('attack 11: who opened an account with little proof loses it for good to the person whom the State knows', async () => {
  const personalId = '038191999011';
  const squatter = { ...REGISTERED, subject: 'squatter', personalId, phone: '0900000666', fullName: 'Kẻ Chiếm Chỗ' };
  const before = await signIn(squatter);
  const squatted = await whoIs(before);
  expect(squatted).toBeDefined();
  const told = { subject: 'owner', personalId, phone: '0900000777', fullName: 'Trần Thị Chủ' };
  const owner = await signIn(told);
  expect(await whoIs(before)).toBeUndefined();
  expect(await trySignIn(squatter)).toMatchObject({ ok: false, refusal: 'number-better-proven', returnTo: '/' });
  const known = { accountId: squatted?.accountId, fullName: 'Trần Thị Chủ', phone: '0900000777', level: 2 };
  expect(await whoIs(owner)).toMatchObject(known);
  expect(await whoIs(await signIn(told))).toMatchObject(known);
});

test('attack 11: who registers a number of level 2 later is not let into its account', async () => {
  const personalId = '038191999012';
  const owner = await signIn({ subject: 'owner-12', personalId, fullName: 'Trần Thị Chủ', phone: '0900000777' });
  const squatter = { ...REGISTERED, subject: 'squatter-12', personalId, phone: '0900000666', fullName: 'Kẻ Chiếm Chỗ' };
  for (let i = 0; i < 2; i++)
    expect(await trySignIn(squatter)).toMatchObject({ ok: false, refusal: 'number-better-proven', returnTo: '/' });
  expect(await whoIs(owner)).toMatchObject({ fullName: 'Trần Thị Chủ', phone: '0900000777' });
  const links = await database.kysely
    .selectFrom('federated_identity')
    .select('subject')
    .where('subject', 'in', ['owner-12', 'squatter-12'])
    .execute();
  expect(links).toEqual([{ subject: 'owner-12' }]);
});

test('attack 11: an identity that shared the account at level 1 loses it when the other one reaches level 2', async () => {
  const personalId = '038191999013';
  const squatter = { ...REGISTERED, subject: 'squatter-13', personalId };
  const before = await signIn(squatter);
  await signIn({ subject: 'owner-13', personalId, level: 1 });
  await signIn({ subject: 'owner-13', personalId, level: 2 });
  expect(await whoIs(before)).toBeUndefined();
  expect(await trySignIn(squatter)).toMatchObject({ refusal: 'number-better-proven' });
});

test('attack 11: what a linked identity says with less proof than before replaces nothing', async () => {
  const personalId = '038191999014';
  await signIn({ subject: 'owner-14', personalId, phone: '0900000777' });
  const again = await signIn({ subject: 'owner-14', personalId, phone: '0900000666', level: 1 });
  expect(await whoIs(again)).toMatchObject({ phone: '0900000777', level: 1 });
  expect(await trySignIn({ ...REGISTERED, subject: 'squatter-14', personalId })).toMatchObject({ ok: false });
});

test('attack 13: a sign-out notice ends its session, and sent again it is refused', async () => {
  const notice = { providerSession: 'session-13', noticeId: 'notice-13' };
  const first = await signIn({ providerSession: 'session-13' });
  expect(await endProviderSession(platform, 'vneid', notice)).toBe(true);
  expect(await whoIs(first)).toBeUndefined();
  const second = await signIn({ providerSession: 'session-13' });
  const answers = await Promise.all(Array.from({ length: 5 }, () => endProviderSession(platform, 'vneid', notice)));
  expect(answers).toEqual([false, false, false, false, false]);
  expect(await whoIs(second)).toBeDefined();
  expect(await endProviderSession(platform, 'dvcqg', notice)).toBe(true);
});

test('attack 14: the session that a browser had before it signed in again opens nothing any more', async () => {
  const told = { subject: 's-14', personalId: '038089999021' };
  const previousToken = await signIn(told);
  const elsewhere = await signIn(told);
  const provider = providerOf(told);
  const { browserToken } = await beginSignIn(platform, provider, '/');
  const browser = { browserToken, previousToken, device: null, address: null };
  expect(await finishSignIn(platform, provider, '?code=c', browser)).toMatchObject({ ok: true });
  expect(await whoIs(previousToken)).toBeUndefined();
  expect(await whoIs(elsewhere)).toBeDefined();
});

test('a sign-in that took longer than a quarter of an hour is begun again', async () => {
  const provider = providerOf({ subject: 's-22', personalId: '038089999022' });
  const { browserToken } = await beginSignIn(platform, provider, '/');
  const later = { ...platform, clock: { now: () => platform.clock.now().add({ minutes: 15, seconds: 1 }) } };
  const browser = { browserToken, previousToken: undefined, device: null, address: null };
  expect(await finishSignIn(later, provider, '?code=c', browser)).toMatchObject({ refusal: 'not-begun-here' });
});

test('a session says the level of its own sign-in', async () => {
  const personalId = '038089999020';
  const high = await signIn({ subject: 'h-20', personalId, level: 2 });
  const low = await signIn({ subject: 'h-20', personalId, level: 1 });
  expect(await whoIs(high)).toMatchObject({ level: 2 });
  expect(await whoIs(low)).toMatchObject({ level: 1 });
});

test('of many who ask at the same moment each is recognised as themselves, and a stranger as nobody', async () => {
  const names = ['Mai Thị An', 'Lê Văn Bình', 'Đỗ Thị Cúc'];
  const tokens: string[] = [];
  for (const [index, fullName] of names.entries())
    tokens.push(await signIn({ fullName, subject: `at-once-${index}`, personalId: `03808999910${index}` }));
  const asked = [...tokens, 'unknown', ...tokens.toReversed()];
  const found = await Promise.all(asked.map(whoIs));
  expect(found.map((citizen) => citizen?.fullName)).toEqual([...names, undefined, ...names.toReversed()]);
});
