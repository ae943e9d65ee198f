/** Cấu hình kênh nhắn tin: how the gateway of SMS, the mail server and Zalo are reached. */

/** Beside SMS, which is always there. */
export const MESSAGE_CHANNELS = ['email', 'zalo'] as const;
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

/** What a message may be for, in the words of the configuration. */
export const MESSAGE_PURPOSES = ['progress', 'reminder', 'survey'] as const;
export type MessagePurpose = (typeof MESSAGE_PURPOSES)[number];

export interface MailConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte. */
  readonly isSecure: boolean;
  /** Else nothing is sent: the password and the message must not pass in the clear. */
  readonly needsTls: boolean;
  readonly user: string;
  readonly password: string;
  /** "Name <address>". */
  readonly from: string;
}

export interface ZaloConfig {
  readonly url: string;
  readonly accessToken: string;
  /** Approved template for news of a dossier. */
  readonly progressTemplate: string;
  /** Trang của Official Account, where people press Quan tâm. */
  readonly accountUrl: string;
  readonly accountId: string;
  readonly appId: string;
  /** Seals what the Official Account tells us. */
  readonly webhookSecret: string;
}

export interface MessageConfig {
  readonly channels: readonly MessageChannel[];
  readonly mail: MailConfig;
  readonly zalo: ZaloConfig;
  /** Told by SMS as the agency's duty: nobody is asked for consent. What else the law wants told is added here. */
  readonly officialBySms: readonly MessagePurpose[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What a channel cannot do without. */
const NEEDED: Readonly<Record<MessageChannel, readonly string[]>> = {
  email: ['SMTP_URL', 'SMTP_USER', 'MAIL_FROM'],
  zalo: ['ZALO_URL', 'ZALO_PROGRESS_TEMPLATE', 'ZALO_ACCOUNT_URL', 'ZALO_ACCOUNT_ID', 'ZALO_APP_ID'],
};
const SECRETS: Readonly<Record<string, MessageChannel>> = {
  SMTP_PASSWORD: 'email',
  ZALO_ACCESS_TOKEN: 'zalo',
  ZALO_WEBHOOK_SECRET: 'zalo',
};

/** False for the secret of a channel that this province does not have. */
export function isSecretNeeded(name: string, env: Environment): boolean {
  const channel = SECRETS[name];
  return channel === undefined || parseList(env['MESSAGE_CHANNELS'], MESSAGE_CHANNELS).known.includes(channel);
}

export interface MessageContext {
  readonly production: boolean;
  readonly problems: string[];
  readonly smtpPassword: string;
  readonly zaloAccessToken: string;
  readonly zaloWebhookSecret: string;
}

/** Everything wrong is added to `problems`. */
export function parseMessages(env: Environment, context: MessageContext): MessageConfig {
  const { production, problems } = context;
  const channels = listed(env, 'MESSAGE_CHANNELS', MESSAGE_CHANNELS, problems);
  if (production)
    problems.push(
      ...channels.flatMap((channel) =>
        NEEDED[channel].filter((name) => !env[name]).map((name) => `${name} is missing`),
      ),
    );
  return {
    channels,
    mail: parseMail(env, context),
    zalo: {
      url: (env['ZALO_URL'] ?? 'http://127.0.0.1:4003').replace(/\/$/, ''),
      accessToken: context.zaloAccessToken,
      progressTemplate: env['ZALO_PROGRESS_TEMPLATE'] ?? '271001',
      accountUrl: env['ZALO_ACCOUNT_URL'] ?? 'http://127.0.0.1:4003/zalo',
      accountId: env['ZALO_ACCOUNT_ID'] ?? '4318657068771012646',
      appId: env['ZALO_APP_ID'] ?? '431865706877101264',
      webhookSecret: context.zaloWebhookSecret,
    },
    officialBySms: listed({ OFFICIAL_BY_SMS: 'progress', ...env }, 'OFFICIAL_BY_SMS', MESSAGE_PURPOSES, problems),
  };
}

function parseMail(env: Environment, { production, problems, smtpPassword }: MessageContext): MailConfig {
  const text = env['SMTP_URL'] ?? 'smtp://127.0.0.1:4025';
  const url = URL.parse(text);
  const isSecure = url?.protocol === 'smtps:';
  if (!url?.hostname || (!isSecure && url.protocol !== 'smtp:'))
    problems.push(`SMTP_URL: "${text}" is no address of a mail server (smtp:// or smtps://)`);
  return {
    host: url?.hostname ?? '',
    port: Number(url?.port || (isSecure ? 465 : 587)),
    isSecure,
    needsTls: production,
    user: env['SMTP_USER'] ?? 'mot-cua',
    password: smtpPassword,
    from: env['MAIL_FROM'] ?? 'Cổng Dịch vụ công tỉnh Thanh Hóa <khong-tra-loi@mot-cua.example>',
  };
}

function listed<Word extends string>(
  env: Environment,
  name: string,
  words: readonly Word[],
  problems: string[],
): readonly Word[] {
  const { known, unknown } = parseList(env[name], words);
  for (const word of unknown) problems.push(`${name}: "${word}" is not one of ${words.join(', ')}`);
  return known;
}

/** Not set: all of them. Empty: none. */
function parseList<Word extends string>(
  text: string | undefined,
  words: readonly Word[],
): { readonly known: readonly Word[]; readonly unknown: readonly string[] } {
  if (text === undefined) return { known: words, unknown: [] };
  const given = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return {
    known: words.filter((word) => given.includes(word)),
    unknown: given.filter((word) => !words.some((known) => known === word)),
  };
}
