import { expect, test } from 'vitest';
import { ConfigError, DEVELOPMENT_SECRETS, parseConfig } from './config.ts';

const DEVELOPMENT = { DATABASE_URL: 'postgres://localhost/motcua' };

function problemsOf(environment: Readonly<Record<string, string>>): string {
  try {
    parseConfig({ ...DEVELOPMENT, ...environment });
    return '';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

test('a developer has every channel, and only progress is told by SMS without consent', () => {
  const { messages } = parseConfig(DEVELOPMENT);
  expect(messages.channels).toEqual(['email', 'zalo']);
  expect(messages.officialBySms).toEqual(['progress']);
  expect(messages.mail).toMatchObject({ host: '127.0.0.1', port: 4025, isSecure: false, needsTls: false });
});

test('production wants the settings of each channel that the province has, and of no other', () => {
  const both = problemsOf({ NODE_ENV: 'production', SMTP_PASSWORD: DEVELOPMENT_SECRETS.SMTP_PASSWORD });
  for (const name of [
    'SMTP_URL',
    'SMTP_USER',
    'MAIL_FROM',
    'ZALO_URL',
    'ZALO_ACCOUNT_ID',
    'ZALO_ACCESS_TOKEN',
    'ZALO_WEBHOOK_SECRET',
  ])
    expect(both).toContain(`${name} is missing`);
  expect(both).toContain('SMTP_PASSWORD still has its development value');
  const mailOnly = problemsOf({ NODE_ENV: 'production', MESSAGE_CHANNELS: 'email' });
  expect(mailOnly).toContain('SMTP_PASSWORD is missing');
  expect(mailOnly).not.toContain('ZALO');
  expect(problemsOf({ NODE_ENV: 'production', MESSAGE_CHANNELS: '' })).not.toMatch(/SMTP|MAIL_FROM|ZALO/);
});

test('a channel or purpose that does not exist, and a wrong address of the mail server, are told at the start', () => {
  expect(problemsOf({ MESSAGE_CHANNELS: 'email,fax' })).toContain('MESSAGE_CHANNELS: "fax"');
  expect(problemsOf({ OFFICIAL_BY_SMS: 'all' })).toContain('OFFICIAL_BY_SMS: "all"');
  expect(problemsOf({ SMTP_URL: 'http://thu.example' })).toContain('SMTP_URL');
  const { mail } = parseConfig({ ...DEVELOPMENT, SMTP_URL: 'smtps://thu.example' }).messages;
  expect(mail).toMatchObject({ host: 'thu.example', port: 465, isSecure: true });
});
