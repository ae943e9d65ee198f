import { expect, test } from 'vitest';
import { rememberForAMinute } from './remember.ts';

test('the same question is read once a minute, another one by itself, and a failure is forgotten', async () => {
  let now = Temporal.Instant.from('2026-11-25T02:00:00Z');
  const asked: string[] = [];
  const read = rememberForAMinute(
    { now: () => now },
    (question: string) => question,
    async (question) => {
      asked.push(question);
      if (question === 'broken' && asked.length < 5) throw new Error('broken');
      return asked.length;
    },
  );
  expect(await Promise.all([read('a'), read('a'), read('b')])).toEqual([1, 1, 2]);
  now = now.add({ seconds: 61 });
  expect(await read('a')).toBe(3);
  await expect(read('broken')).rejects.toThrow();
  expect(await read('broken')).toBe(5);
  for (let n = 0; n < 60; n++) await read(`many ${n}`);
  expect(await read('a')).toBe(66);
});
