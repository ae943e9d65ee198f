import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name = '', hex = '']) => [name, hex]),
);

function luminance(token: string): number {
  const hex = tokens.get(token);
  if (hex === undefined) throw new Error(`No such colour: ${token}`);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const text = [
  ...['--ink', '--ink-2', '--ink-3', '--blue-600', '--red-600', '--err', '--ok'].flatMap((ink) =>
    ['--white', '--sand-50', '--sand-100'].map((paper) => [ink, paper]),
  ),
  ...['ok', 'warn', 'err', 'info', 'idle'].map((tone) => [`--${tone}`, `--${tone}-bg`]),
  ...['--red-600', '--red-700', '--red-800', '--blue-600', '--blue-700', '--ok', '--err', '--warn', '--ink'].map(
    (paper) => ['--white', paper],
  ),
  ['--ink-2', '--blue-50'],
  ['--blue-600', '--blue-50'],
  ['--ink-3', '--sand-200'],
  ['--ink', '--gold-400'],
] as [string, string][];

test.each(text)('text in %s can be read on %s', (ink, paper) => {
  expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5);
});

test.each(['--white', '--sand-50', '--sand-100'])('the frame of a control can be seen on %s', (paper) => {
  expect(contrast('--line-strong', paper)).toBeGreaterThanOrEqual(3);
});

test('the focus ring is seen on every surface: dark on light, gold on dark', () => {
  for (const light of ['--white', '--sand-50', '--sand-100'])
    expect(contrast('--ink', light)).toBeGreaterThanOrEqual(3);
  for (const dark of ['--red-600', '--red-800', '--blue-600', '--ok']) {
    expect(contrast('--gold-400', dark)).toBeGreaterThanOrEqual(3);
  }
});
