import { expect, test } from 'vitest';
import { notificationSubscribers } from '#capabilities/notifications/index.ts';
import { jobText } from '#capabilities/oversight/pages/office/stuck.text.ts';
import type { Platform } from '#platform/platform.ts';

test('an administrator reads in words what each job of telling people does', () => {
  const nameless = notificationSubscribers({} as Platform).filter(({ name }) => jobText(name).includes(name));
  expect(nameless.map(({ name }) => name)).toEqual([]);
});
