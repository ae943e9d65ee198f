import { expect, test } from 'vitest';
import { type AnnouncementEntry, announcementFaults, announcementOutcome, announcementShares } from './announcement.ts';

/** Tuesday 24/11/2026 is off. */
const calendar = {
  days: [{ day: '2026-11-24', kind: 'off', name: 'Ngày nghỉ' }],
  hours: [{ opens: '08:00', closes: '17:00' }],
} as const;
const rules = [
  { validFrom: '2022-06-23', leadDays: 5, publishDays: 5 },
  { validFrom: '2027-01-01', leadDays: 20, publishDays: 10 },
];
const context = { rules, calendar, today: '2026-12-31' };
const entry = (change: Partial<AnnouncementEntry> = {}): AnnouncementEntry => ({
  ...{ decision: '1/QĐ-UBND', issuedOn: '2026-11-20', effectiveOn: '2026-12-01', publishedOn: '2026-11-27' },
  ...change,
});

test('both limits are working days of the calendar, before the text holds and after the decision', () => {
  expect(announcementOutcome(entry(), context)).toEqual({
    ...{ issueBy: '2026-11-23', publishBy: '2026-11-30', isIssuedInTime: true, isPublishedInTime: true },
  });
});

test.each([
  ['on the last days', entry({ issuedOn: '2026-11-23', publishedOn: '2026-12-01' }), [true, true]],
  ['a day later', entry({ issuedOn: '2026-11-25', publishedOn: '2026-12-03' }), [false, false]],
  ['not public, the last day past', entry({ publishedOn: null }), [true, false]],
])('%s', (_case, announcement, [issued, published]) => {
  const { isIssuedInTime, isPublishedInTime } = announcementOutcome(announcement, context);
  expect([isIssuedInTime, isPublishedInTime]).toEqual([issued, published]);
});

test('what is not public yet is in time while its last day is not over, and a decision keeps the rule of its day', () => {
  expect(announcementShares([entry({ publishedOn: null })], { ...context, today: '2026-11-30' }).published.which).toBe(
    1,
  );
  const later = entry({ issuedOn: '2027-03-01', effectiveOn: '2027-03-15', publishedOn: '2027-03-12' });
  expect(announcementShares([later, entry()], context)).toEqual({
    ...{ issued: { of: 2, which: 1 }, published: { of: 2, which: 2 } },
  });
});

test.each([
  [{}, []],
  [{ decision: '' }, ['decision-missing']],
  [{ decision: 'a'.repeat(51) }, ['decision-too-long']],
  [{ issuedOn: '2027-01-01', publishedOn: null }, ['issued-ahead']],
  [{ publishedOn: '2027-01-01' }, ['published-ahead']],
  [{ publishedOn: '2026-11-19' }, ['published-before-issued']],
] as const)('an entry with %o is told %o', (change, faults) => {
  expect(announcementFaults(entry(change), '2026-12-31')).toEqual(faults);
});
