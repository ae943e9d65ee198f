import { expect, test } from 'vitest';
import { deadlineWords, dossierDeadline, dueWords } from './deadline-words.ts';

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

test.each([
  ['2026-11-27T17:30', { days: 3, hours: 7, minutes: 0 }, 'normal', 'còn 3 ngày 7 giờ'],
  ['2026-11-25T08:00', { days: 0, hours: 7, minutes: 30 }, 'soon', 'còn 7 giờ'],
  ['2026-11-20T17:30', { days: 0, hours: 1, minutes: 0 }, 'late', 'quá hạn 1 giờ'],
  ['2026-11-20T17:30', { days: 0, hours: 0, minutes: 20 }, 'late', 'quá hạn 20 phút'],
  ['2026-11-23T17:30', { days: 0, hours: 7, minutes: 0 }, 'soon', 'hôm nay 17:30'],
])('with working time a deadline at %s is told by it: %o', (due, left, urgency, text) => {
  expect(deadlineWords(at(due), at('2026-11-23T09:00'), left)).toEqual({ urgency, text });
});

test('where nobody counts, the day itself is told, as urgent as it is; where the citizen is waited for, until when', () => {
  const [due, now] = [at('2026-11-20T17:30'), at('2026-11-23T09:00')];
  expect(dueWords(due, now)).toEqual({ urgency: 'late', text: 'T6 20/11 17:30' });
  const left = { days: 0, hours: 1, minutes: 0 };
  const wordsAt = (step: string) => dossierDeadline({ step, queueAt: due }, now, left)?.text;
  expect(wordsAt('awaiting-supplement')).toBe('chờ đến 20/11/2026');
  expect(wordsAt('awaiting-return')).toBe('chờ trả');
  expect(wordsAt('appraising')).toBe('quá hạn 1 giờ');
});

test.each(['returned', 'refused', 'stopped'])(
  'a dossier that is %s is late no more, however long ago it was',
  (step) => {
    const queueAt = at('2026-10-01T17:30');
    expect(dossierDeadline({ step, queueAt }, at('2026-11-23T09:00'), { days: 30, hours: 0, minutes: 0 })).toBe(
      undefined,
    );
  },
);
