import { expect, test } from 'vitest';
import { notificationSubscribers } from '#capabilities/notifications/index.ts';
import type { Platform } from '#platform/platform.ts';
import { jobText } from './stuck.text.ts';

test('an administrator reads in words what each job of telling people does', () => {
  const nameless = notificationSubscribers({} as Platform).filter(({ name }) => jobText(name).includes(name));
  expect(nameless.map(({ name }) => name)).toEqual([]);
});
