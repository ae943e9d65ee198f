import { expect, test } from 'vitest';
import { deadlineWords } from './deadline-words.ts';

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant();

test.each([
  ['2026-11-27T17:30', 'normal', 'còn 4 ngày'],
  ['2026-11-24T17:30', 'soon', 'ngày mai 17:30'],
  ['2026-11-23T17:30', 'soon', 'hôm nay 17:30'],
  ['2026-11-23T08:00', 'late', 'quá hạn từ 08:00'],
  ['2026-11-22T17:30', 'late', 'quá hạn 1 ngày'],
])('on 23/11 at 09:00 a deadline at %s reads as an officer says it', (due, urgency, text) => {
  expect(deadlineWords(at(due), at('2026-11-23T09:00'))).toEqual({ urgency, text });
});

test('days are those of Vietnam', () => {
  expect(deadlineWords(at('2026-11-24T17:30'), at('2026-11-24T00:10')).text).toBe('hôm nay 17:30');
});
