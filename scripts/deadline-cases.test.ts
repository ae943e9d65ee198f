import fs from 'node:fs';
import { expect, test } from 'vitest';
import { CASES, DOCUMENT, render } from './deadline-cases.ts';

test('the forty deadlines in the documents are what the clock says; npm run docs:deadlines writes them anew', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(40);
  expect(fs.readFileSync(DOCUMENT, 'utf8')).toBe(render());
});
