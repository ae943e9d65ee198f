import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, dayNumber, dayOf, isoText, isWeekend, toLocal, toZoned } from './local-time.ts';

const instant = fc.integer({ min: Date.parse('1976-01-01'), max: Date.parse('2199-12-31') });

test('plain numbers and Temporal tell the same time in Vietnam', () => {
  fc.assert(
    fc.property(instant, (milliseconds) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO('Asia/Ho_Chi_Minh');
      const local = toLocal(zoned);
      expect(toZoned(local).equals(zoned)).toBe(true);
      expect(isoText(local)).toBe(zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' }));
      const day = dayOf(local);
      expect(dateOf(day).equals(zoned.toPlainDate())).toBe(true);
      expect(dayNumber(zoned.toPlainDate().toString())).toBe(day);
      expect(isWeekend(day)).toBe(zoned.dayOfWeek > 5);
    }),
    { numRuns: 2000 },
  );
});
