/** Cấu hình nhà cung cấp định danh: which protocol a provider speaks and how, one set of variables for each. */
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** oidc: OpenID Connect as it is written; wso2: the National Portal's; vneid-envelope: VNeID without ID tokens. */
export const PROVIDER_PROFILES = ['oidc', 'wso2', 'vneid-envelope'] as const;
export type ProviderProfile = (typeof PROVIDER_PROFILES)[number];

/** In whose words the provider tells about a person. */
export const CLAIM_WORDS = ['vneid', 'dvcqg'] as const;
export type ClaimWords = (typeof CLAIM_WORDS)[number];

export interface ProviderEndpoints {
  readonly authorize: string;
  readonly token: string;
  readonly userinfo: string;
  /** Empty for vneid-envelope, which signs nothing. */
  readonly keys: string;
  /** Empty when the provider has no page to sign out at. */
  readonly logout: string;
}

export interface ProviderConfig {
  readonly profile: ProviderProfile;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Written by hand; undefined: the provider describes itself. */
  readonly endpoints: ProviderEndpoints | undefined;
  readonly nonce: boolean;
  readonly pkce: boolean;
  /** How the provider names the two levels of identification. */
  readonly acrValues: { readonly level1: string; readonly level2: string };
  readonly claims: ClaimWords;
  /** PEM of each key that opens envelopes, the newest first; none for other profiles. */
  readonly privateKeys: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;
const PEM_BLOCK = /-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g;

type Prefix = 'VNEID' | 'DVCQG';

const DEVELOPMENT_ADDRESS: Readonly<Record<Prefix, string>> = {
  VNEID: 'http://127.0.0.1:4001',
  DVCQG: 'http://127.0.0.1:4002',
};

/** Where the real systems have their addresses below their host; used in development only. */
const DEVELOPMENT_PATHS: Readonly<Record<Exclude<ProviderProfile, 'oidc'>, ProviderEndpoints>> = {
  wso2: {
    authorize: '/oauth2/authorize',
    token: '/oauth2/token',
    userinfo: '/oauth2/userinfo',
    keys: '/oauth2/jwks',
    logout: '/oidc/logout',
  },
  'vneid-envelope': { authorize: '/auth', token: '/token', userinfo: '/userinfo', keys: '', logout: '' },
};

const ENDPOINT_VARIABLES: readonly (readonly [keyof ProviderEndpoints, string])[] = [
  ['authorize', 'AUTHORIZE_URL'],
  ['token', 'TOKEN_URL'],
  ['userinfo', 'USERINFO_URL'],
  ['keys', 'KEYS_URL'],
  ['logout', 'LOGOUT_URL'],
];

export interface ProviderContext {
  readonly production: boolean;
  readonly clientSecret: string;
  readonly problems: string[];
}

/** Everything wrong is added to `problems`; what comes back is only good when nothing was. */
export function parseProvider(env: Environment, prefix: Prefix, context: ProviderContext): ProviderConfig {
  const { problems } = context;
  const named = (name: string): string | undefined => env[`${prefix}_${name}`] || undefined;
  const profile = oneOf(PROVIDER_PROFILES, `${prefix}_PROFILE`, named('PROFILE') ?? 'oidc', problems);
  const issuer = named('ISSUER') ?? DEVELOPMENT_ADDRESS[prefix];
  const standard = profile === 'oidc';
  const flags = {
    nonce: flag(`${prefix}_NONCE`, named('NONCE'), standard, problems),
    pkce: flag(`${prefix}_PKCE`, named('PKCE'), standard, problems),
  };
  if (standard && !(flags.nonce && flags.pkce)) problems.push(`${prefix}_NONCE, ${prefix}_PKCE: always on with oidc`);
  if (profile === 'vneid-envelope' && (flags.nonce || flags.pkce))
    problems.push(`${prefix}_NONCE, ${prefix}_PKCE: vneid-envelope has neither`);
  return {
    profile,
    issuer,
    clientId: named('CLIENT_ID') ?? 'dvc-thanhhoa-web',
    clientSecret: context.clientSecret,
    endpoints: parseEndpoints(profile, prefix, { named, issuer, ...context }),
    ...flags,
    acrValues: parseLevels(`${prefix}_ACR_VALUES`, named('ACR_VALUES') ?? 'LoA2 LoA1', problems),
    claims: oneOf(CLAIM_WORDS, `${prefix}_CLAIMS`, named('CLAIMS') ?? defaultWords(profile, prefix), problems),
    privateKeys: readPrivateKeys(profile, `${prefix}_PRIVATE_KEY_FILE`, named('PRIVATE_KEY_FILE'), problems),
  };
}

function defaultWords(profile: ProviderProfile, prefix: Prefix): ClaimWords {
  return profile === 'wso2' || prefix === 'DVCQG' ? 'dvcqg' : 'vneid';
}

function parseEndpoints(
  profile: ProviderProfile,
  prefix: Prefix,
  context: ProviderContext & { issuer: string; named: (name: string) => string | undefined },
): ProviderEndpoints | undefined {
  const { named, problems, production } = context;
  if (profile === 'oidc') {
    for (const [, name] of ENDPOINT_VARIABLES)
      if (named(name)) problems.push(`${prefix}_${name}: with oidc the provider describes itself`);
    return undefined;
  }
  const paths = DEVELOPMENT_PATHS[profile];
  const base = URL.parse(context.issuer)?.origin ?? '';
  const chosen = ENDPOINT_VARIABLES.map(([key, name]) => {
    const fallback = production || paths[key] === '' ? '' : base + paths[key];
    const url = named(name) ?? fallback;
    const optional = key === 'logout' || paths[key] === '';
    if (url === '' ? !optional : URL.parse(url) === null)
      problems.push(`${prefix}_${name}: ${profile} needs an address here`);
    return [key, url] as const;
  });
  return Object.fromEntries(chosen) as unknown as ProviderEndpoints;
}

/** One file may hold two keys: while one is changed for the other, envelopes for both arrive. */
function readPrivateKeys(
  profile: ProviderProfile,
  name: string,
  file: string | undefined,
  problems: string[],
): readonly string[] {
  if (profile !== 'vneid-envelope') {
    if (file !== undefined) problems.push(`${name}: only vneid-envelope has a private key`);
    return [];
  }
  if (file === undefined) {
    problems.push(`${name} is missing; vneid-envelope cannot be opened without it`);
    return [];
  }
  try {
    const keys = readFileSync(file, 'utf8').match(PEM_BLOCK) ?? [];
    if (keys.length === 0 || !keys.every(isRsaPrivateKey)) problems.push(`${name}: "${file}" is no RSA private key`);
    return keys;
  } catch {
    problems.push(`${name}: "${file}" cannot be read`);
    return [];
  }
}

function isRsaPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

function parseLevels(name: string, text: string, problems: string[]): ProviderConfig['acrValues'] {
  const [level2 = '', level1 = '', ...more] = text.split(' ');
  if (level1 === '' || level1 === level2 || more.length > 0)
    problems.push(`${name}: "${text}" is not the name of level 2 followed by the one of level 1`);
  return { level1, level2 };
}

function flag(name: string, text: string | undefined, fallback: boolean, problems: string[]): boolean {
  if (text !== undefined && text !== 'on' && text !== 'off') problems.push(`${name}: "${text}" is neither on nor off`);
  return text === undefined ? fallback : text === 'on';
}

function oneOf<const T extends string>(known: readonly T[], name: string, text: string, problems: string[]): T {
  const found = known.find((one) => one === text);
  if (found === undefined) problems.push(`${name}: "${text}" is not one of ${known.join(', ')}`);
  return found ?? (known[0] as T);
}
