/** What the environment says; every value has a default that suits a developer's machine. */

import { QR_MODES, type QrMode } from './qr/qr-requests.ts';

export type ProviderName = 'vneid' | 'dvcqg';

export const PROVIDER_NAMES: readonly ProviderName[] = ['vneid', 'dvcqg'];

export const PROFILES = ['oidc', 'wso2', 'vneid-envelope'] as const;
export type ProfileName = (typeof PROFILES)[number];

export interface Settings {
  readonly profile: ProfileName;
  /** PEM of the portal's public key; only envelopes need it. */
  readonly envelopeKeyFile: string | undefined;
  /** Scheme, host and port of its own pages. */
  readonly origin: string;
  readonly provider: ProviderName;
  readonly host: string;
  readonly port: number;
  readonly issuer: string;
  readonly databaseUrl: string;
  readonly portalUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly messagesUrl: string;
  readonly messagesSecret: string;
  readonly subscribersUrl: string;
  readonly subscribersSecret: string;
  /** What a counter that helps somebody shows. */
  readonly passwordHelpSecret: string;
  /** Seconds before another code may be asked for. */
  readonly resendAfter: number;
  /** Codes that one telephone gets in an hour. */
  readonly codesPerHour: number;
  /** Passwords typed, and registrations begun, from one address in an hour. */
  readonly triesPerAddress: number;
  readonly qrMode: QrMode;
  /** A proxy of ours stands in front and says whom it forwards. */
  readonly trustProxy: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT: Record<ProviderName, number> = { vneid: 4001, dvcqg: 4002 };

/** One for each provider to serve: the one PROVIDER names, or both. */
export function readSettings(env: Environment): readonly Settings[] {
  const wanted = env['PROVIDER'];
  if (wanted === undefined) return PROVIDER_NAMES.map((name) => settingsOf(name, env, portOf(name, env)));
  const name = PROVIDER_NAMES.find((known) => known === wanted);
  if (name === undefined) throw new Error(`PROVIDER: "${wanted}" is not one of ${PROVIDER_NAMES.join(', ')}`);
  return [settingsOf(name, env, Number(env['PORT'] ?? DEFAULT_PORT[name]))];
}

/** The port its address names. */
function portOf(name: ProviderName, env: Environment): number {
  const issuer = env[`${name.toUpperCase()}_ISSUER`];
  return Number((issuer === undefined ? '' : new URL(issuer).port) || DEFAULT_PORT[name]);
}

function settingsOf(provider: ProviderName, env: Environment, port: number): Settings {
  const databaseUrl = env['DATABASE_URL'];
  if (!databaseUrl) throw new Error('DATABASE_URL is missing');
  const prefix = provider.toUpperCase();
  const profileText = env[`${prefix}_PROFILE`] ?? env['PROFILE'] ?? 'oidc';
  const profile = PROFILES.find((known) => known === profileText);
  if (profile === undefined) throw new Error(`PROFILE: "${profileText}" is not one of ${PROFILES.join(', ')}`);
  const issuer = (env[`${prefix}_ISSUER`] ?? `http://127.0.0.1:${port}`).replace(/\/$/, '');
  return {
    profile,
    envelopeKeyFile: env[`${prefix}_ENVELOPE_KEY_FILE`],
    origin: new URL(issuer).origin,
    provider,
    host: env['HOST'] ?? '127.0.0.1',
    port,
    issuer,
    databaseUrl,
    portalUrl: (env['PORTAL_URL'] ?? 'http://127.0.0.1:3000').replace(/\/$/, ''),
    clientId: env[`${prefix}_CLIENT_ID`] ?? 'dvc-thanhhoa-web',
    clientSecret: env[`${prefix}_CLIENT_SECRET`] ?? `development-only-${provider}-client-secret`,
    messagesUrl: (env['MESSAGES_URL'] ?? 'http://127.0.0.1:4003').replace(/\/$/, ''),
    messagesSecret: env['MESSAGE_GATEWAY_SECRET'] ?? 'development-only-message-gateway-secret',
    subscribersUrl: (env['SUBSCRIBER_REGISTER_URL'] ?? env['MESSAGES_URL'] ?? 'http://127.0.0.1:4003').replace(
      /\/$/,
      '',
    ),
    subscribersSecret: env['SUBSCRIBER_REGISTER_SECRET'] ?? 'development-only-subscriber-register-secret',
    passwordHelpSecret: env['PASSWORD_HELP_SECRET'] ?? 'development-only-password-help-secret',
    resendAfter: Number(env['OTP_RESEND_AFTER'] ?? 60),
    codesPerHour: Number(env['OTP_PER_PHONE_PER_HOUR'] ?? 10),
    triesPerAddress: Number(env['TRIES_PER_ADDRESS_PER_HOUR'] ?? 2_000),
    qrMode: qrModeOf(env['QR_MODE'] ?? 'match'),
    trustProxy: env['TRUST_PROXY'] === 'on',
  };
}

function qrModeOf(wanted: string): QrMode {
  const mode = QR_MODES.find((known) => known === wanted);
  if (mode === undefined) throw new Error(`QR_MODE: "${wanted}" is not one of ${QR_MODES.join(', ')}`);
  return mode;
}
