import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { speaking } from '#shared/language.ts';
import { PROJECT_ROOT } from '#shared/project-root.ts';
import { holidayName } from './holiday-name.text.ts';

const inEnglish = (name: string) => speaking('en', () => holidayName(name));

test('every name of the calendar we begin with has its English', () => {
  const days = JSON.parse(readFileSync(path.join(PROJECT_ROOT, 'database/seeds/calendar-days.json'), 'utf8'));
  const names = [...new Set<string>(days.map(([, , name]: string[]) => name))];
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => inEnglish(name) === undefined)).toEqual([]);
});

test.each([
  [
    'Nghỉ bù Quốc khánh 2/9 (dự kiến, chờ thông báo)',
    'Day off in lieu of National Day, 2 September (expected, not yet announced)',
  ],
  ['Làm bù cho ngày 02/01/2026', 'for 02/01/2026'],
  ['Ngày hội của tỉnh', undefined],
])('%s is %s', (name, english) => {
  expect([inEnglish(name), holidayName(name)]).toEqual([english, name]);
});
