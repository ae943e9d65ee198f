/** Cấu hình: read from the environment once, typed and frozen; what is missing or wrong is listed together. */
import { isIP } from 'node:net';
import path from 'node:path';
import { isSecretNeeded, type MessageConfig, parseMessages } from './message-config.ts';
import { type PaymentConfig, parsePayment } from './payment-config.ts';
import { type ProviderConfig, parseProvider } from './provider-config.ts';
import { parseSigning, type SigningConfig } from './signing-config.ts';

/** Accounts of officers. */
export interface StaffConfig {
  /** Seals the secrets of authenticators in the database. */
  readonly secretKey: string;
  /** What sealed them until now; given to "prepare" once, when the key is changed. */
  readonly secretKeyBefore: string | undefined;
  readonly officerIdleMinutes: number;
  readonly officerSessionHours: number;
  /** Administrators' sessions are shorter. */
  readonly administratorIdleMinutes: number;
  readonly administratorSessionHours: number;
}

export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Where people reach the portal; links and redirect addresses are built from it. */
  readonly publicUrl: string;
  readonly serve: readonly ServePart[];
  readonly databaseUrl: string;
  /** For migrations and seeds; the same as databaseUrl unless the owner is another role. */
  readonly databaseOwnerUrl: string;
  readonly databasePoolSize: number;
  readonly dataDir: string;
  readonly demo: boolean;
  /** Đăng ký on the portal; off where the law leaves only the State's electronic identity. */
  readonly localRegistration: boolean;
  readonly vneid: ProviderConfig;
  readonly dvcqg: ProviderConfig;
  /** The National Portal's page for whoever forgot the password of the account there. */
  readonly forgottenPasswordUrl: string;
  /** Where the National Portal is asked to help somebody at a counter to a new password. */
  readonly passwordHelp: { readonly url: string; readonly secret: string };
  /** Base address of the message gateway (SMS). */
  readonly messageGatewayUrl: string;
  readonly messageGatewaySecret: string;
  /** The channels beside SMS, and what needs no consent. */
  readonly messages: MessageConfig;
  /** National register of enterprises, through the province's integration platform. */
  readonly enterpriseRegister: { readonly url: string; readonly clientId: string; readonly clientSecret: string };
  readonly metricsToken: string;
  readonly staff: StaffConfig;
  readonly signing: SigningConfig;
  readonly payment: PaymentConfig;
  /** Bưu chính công ích, through the province's integration platform. */
  readonly post: { readonly url: string; readonly clientCode: string; readonly token: string };
  readonly logLevel: string;
  /** Addresses of the proxies whose word for the caller's address is taken; false: nobody's. */
  readonly trustProxy: false | readonly string[];
  /** Sign-ins that one address may begin in five minutes. */
  readonly signInsPerAddress: number;
  /** Giấy phép dữ liệu mở; not confirmed until the province names one. */
  readonly openDataLicence: { readonly name: string; readonly url: string; readonly isConfirmed: boolean };
  /** How files of the national catalogue mark what holds in this province only. */
  readonly catalogueProvince: string;
}

export type ServePart = 'portal' | 'office' | 'worker';

/** Thrown when the environment does not make a valid configuration; the message lists every problem. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Secrets that are fine on a developer's machine and refused in production. */
export const DEVELOPMENT_SECRETS = {
  VNEID_CLIENT_SECRET: 'development-only-vneid-client-secret',
  DVCQG_CLIENT_SECRET: 'development-only-dvcqg-client-secret',
  MESSAGE_GATEWAY_SECRET: 'development-only-message-gateway-secret',
  SMTP_PASSWORD: 'development-only-smtp-password',
  ZALO_ACCESS_TOKEN: 'development-only-zalo-access-token',
  ZALO_WEBHOOK_SECRET: 'development-only-zalo-webhook-secret',
  PASSWORD_HELP_SECRET: 'development-only-password-help-secret',
  ENTERPRISE_REGISTER_SECRET: 'development-only-enterprise-register-secret',
  PAYMENT_SECRET: 'development-only-payment-secret',
  POST_TOKEN: 'development-only-post-token',
  METRICS_TOKEN: 'development-only-metrics-token',
  STAFF_SECRET_KEY: 'development-only-staff-secret-key',
} as const;

const REQUIRED_IN_PRODUCTION = [
  'PUBLIC_URL',
  'DATABASE_URL',
  'VNEID_ISSUER',
  'VNEID_CLIENT_ID',
  'DVCQG_ISSUER',
  'DVCQG_CLIENT_ID',
  'FORGOTTEN_PASSWORD_URL',
  'PASSWORD_HELP_URL',
  'MESSAGE_GATEWAY_URL',
  'ENTERPRISE_REGISTER_URL',
  'POST_URL',
  'POST_CLIENT',
  'PAYMENT_URL',
  'PAYMENT_PARTNER',
  'PAYMENT_ACCOUNT',
  'TIME_STAMP_URL',
  'SIGNING_TRUST_FILES',
] as const;

const ALL_PARTS: readonly ServePart[] = ['portal', 'office', 'worker'];

/** @throws ConfigError */
export function parseConfig(env: Environment): Config {
  const production = env['NODE_ENV'] === 'production';
  const problems: string[] = [];
  if (production) problems.push(...productionProblems(env));

  const serve = (env['SERVE'] ?? ALL_PARTS.join(',')).split(',').map((part) => part.trim());
  for (const part of serve) {
    if (!ALL_PARTS.includes(part as ServePart)) problems.push(`SERVE: "${part}" is not one of ${ALL_PARTS.join(', ')}`);
  }
  const port = wholeNumber(env, 'PORT', 3000, problems);
  const dataDir = path.resolve(env['DATA_DIR'] ?? '.data');
  const databaseUrl = env['DATABASE_URL'] ?? '';
  if (!databaseUrl && !production)
    problems.push('DATABASE_URL is missing; "npm start" sets it to the database it brings');
  const demo = !production && env['DEMO'] !== 'off';

  const config: Config = {
    production,
    host: env['HOST'] ?? '127.0.0.1',
    port,
    publicUrl: (env['PUBLIC_URL'] ?? `http://127.0.0.1:${port}`).replace(/\/$/, ''),
    serve: serve as ServePart[],
    databaseUrl,
    databaseOwnerUrl: env['DATABASE_OWNER_URL'] ?? databaseUrl,
    databasePoolSize: wholeNumber(env, 'DATABASE_POOL_SIZE', 16, problems),
    dataDir,
    demo,
    localRegistration: onOrOff(env, 'LOCAL_REGISTRATION', !production, problems),
    vneid: parseProvider(env, 'VNEID', { production, problems, clientSecret: secret(env, 'VNEID_CLIENT_SECRET') }),
    dvcqg: parseProvider(env, 'DVCQG', { production, problems, clientSecret: secret(env, 'DVCQG_CLIENT_SECRET') }),
    forgottenPasswordUrl: forgottenPasswordUrl(env, problems),
    passwordHelp: {
      url: (env['PASSWORD_HELP_URL'] ?? 'http://127.0.0.1:4002').replace(/\/$/, ''),
      secret: secret(env, 'PASSWORD_HELP_SECRET'),
    },
    messageGatewayUrl: env['MESSAGE_GATEWAY_URL'] ?? 'http://127.0.0.1:4003',
    messageGatewaySecret: secret(env, 'MESSAGE_GATEWAY_SECRET'),
    messages: parseMessages(env, {
      production,
      problems,
      smtpPassword: secret(env, 'SMTP_PASSWORD'),
      zaloAccessToken: secret(env, 'ZALO_ACCESS_TOKEN'),
      zaloWebhookSecret: secret(env, 'ZALO_WEBHOOK_SECRET'),
    }),
    enterpriseRegister: {
      url: env['ENTERPRISE_REGISTER_URL'] ?? 'http://127.0.0.1:4003',
      clientId: env['ENTERPRISE_REGISTER_CLIENT_ID'] ?? 'mot-cua-thanh-hoa',
      clientSecret: secret(env, 'ENTERPRISE_REGISTER_SECRET'),
    },
    metricsToken: secret(env, 'METRICS_TOKEN'),
    staff: staff(env, problems),
    signing: parseSigning(env, { production, problems }),
    post: {
      url: (env['POST_URL'] ?? 'http://127.0.0.1:4003').replace(/\/$/, ''),
      clientCode: env['POST_CLIENT'] ?? 'THANHHOA',
      token: secret(env, 'POST_TOKEN'),
    },
    payment: parsePayment(env, problems, secret(env, 'PAYMENT_SECRET')),
    logLevel: env['LOG_LEVEL'] ?? 'info',
    trustProxy: trustedProxies(env['TRUST_PROXY'], problems),
    signInsPerAddress: wholeNumber(env, 'SIGN_INS_PER_ADDRESS', 120, problems),
    openDataLicence: openDataLicence(env, problems),
    catalogueProvince: env['CATALOGUE_PROVINCE'] ?? 'local-thanh-hoa',
  };
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return Object.freeze(config);
}

function productionProblems(env: Environment): string[] {
  const missing = REQUIRED_IN_PRODUCTION.filter((name) => !env[name]).map((name) => `${name} is missing`);
  const needed = Object.entries(DEVELOPMENT_SECRETS).filter(([name]) => isSecretNeeded(name, env));
  const secrets = needed.flatMap(([name, fallback]) => {
    const value = env[name];
    if (!value) return [`${name} is missing`];
    if (value === fallback) return [`${name} still has its development value`];
    return value.length < 16 ? [`${name} is shorter than 16 characters`] : [];
  });
  return [...missing, ...secrets];
}

/** "on": a proxy on this machine; else a list of addresses or networks. Trusting everybody would let callers choose. */
function trustedProxies(text: string | undefined, problems: string[]): false | readonly string[] {
  if (text === undefined || text === '' || text === 'off') return false;
  if (text === 'on') return ['loopback'];
  const proxies = text.split(',').map((address) => address.trim());
  for (const proxy of proxies.filter((one) => !isAddressOrNetwork(one)))
    problems.push(`TRUST_PROXY: "${proxy}" is no address or network`);
  return proxies;
}

function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits = '0', ...more] = text.split('/');
  const longest = isIP(address) === 6 ? 128 : 32;
  return isIP(address) !== 0 && more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= longest;
}

function staff(env: Environment, problems: string[]): StaffConfig {
  return {
    secretKey: secret(env, 'STAFF_SECRET_KEY'),
    secretKeyBefore: env['STAFF_SECRET_KEY_BEFORE'] || undefined,
    officerIdleMinutes: wholeNumber(env, 'OFFICER_IDLE_MINUTES', 15, problems),
    officerSessionHours: wholeNumber(env, 'OFFICER_SESSION_HOURS', 8, problems),
    administratorIdleMinutes: wholeNumber(env, 'ADMINISTRATOR_IDLE_MINUTES', 10, problems),
    administratorSessionHours: wholeNumber(env, 'ADMINISTRATOR_SESSION_HOURS', 4, problems),
  };
}

function forgottenPasswordUrl(env: Environment, problems: string[]): string {
  const url = env['FORGOTTEN_PASSWORD_URL'] ?? 'http://127.0.0.1:4002/quen-mat-khau';
  const protocol = URL.parse(url)?.protocol;
  if (protocol !== 'https:' && protocol !== 'http:') problems.push(`FORGOTTEN_PASSWORD_URL: "${url}" is no address`);
  return url;
}

function openDataLicence(env: Environment, problems: string[]): Config['openDataLicence'] {
  const [name, url] = [env['OPEN_DATA_LICENCE'] || undefined, env['OPEN_DATA_LICENCE_URL'] || undefined];
  if (name === undefined && url === undefined) return { ...PLANNED_LICENCE, isConfirmed: false };
  if (name === undefined || url === undefined || URL.parse(url)?.protocol !== 'https:')
    problems.push('OPEN_DATA_LICENCE and OPEN_DATA_LICENCE_URL go together, the second an https address');
  return { name: name ?? '', url: url ?? '', isConfirmed: true };
}

const PLANNED_LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.vi' };

function secret(env: Environment, name: keyof typeof DEVELOPMENT_SECRETS): string {
  return env[name] ?? DEVELOPMENT_SECRETS[name];
}

function onOrOff(env: Environment, name: string, fallback: boolean, problems: string[]): boolean {
  const text = env[name];
  if (text === undefined) return fallback;
  if (text !== 'on' && text !== 'off') problems.push(`${name}: "${text}" is neither on nor off`);
  return text === 'on';
}

function wholeNumber(env: Environment, name: string, fallback: number, problems: string[]): number {
  const text = env[name];
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value <= 0) problems.push(`${name}: "${text}" is not a positive whole number`);
  return value;
}
