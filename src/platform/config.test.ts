import { expect, test } from 'vitest';
import { ConfigError, parseConfig } from './config.ts';

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

test('production names every secret that is missing or still the one of development', () => {
  const problems = problemsOf({ NODE_ENV: 'production', METRICS_TOKEN: 'development-only-metrics-token' });
  expect(problems).toContain('VNEID_CLIENT_SECRET is missing');
  expect(problems).toContain('METRICS_TOKEN still has its development value');
  expect(problems).toContain('PUBLIC_URL is missing');
});

test('the caller’s address is believed from nobody, from this machine, or from the proxies named', () => {
  const trusted = (text: string) => parseConfig({ ...DEVELOPMENT, TRUST_PROXY: text }).trustProxy;
  expect(trusted('')).toBe(false);
  expect(trusted('off')).toBe(false);
  expect(trusted('on')).toEqual(['loopback']);
  expect(trusted('10.0.0.7, 192.168.4.0/24,fd00::/8')).toEqual(['10.0.0.7', '192.168.4.0/24', 'fd00::/8']);
});

test('what is no address of a proxy is told at the start', () => {
  for (const text of ['yes', '10.0.0.7,proxy', '10.0.0.0/33', '10.0.0.0/x', '10.0.0.0/8/8'])
    expect(problemsOf({ TRUST_PROXY: text }), text).toContain('TRUST_PROXY');
});
