import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REPORT_EVENT_TYPES, type ReportEventType, type ReportState } from './citizen-report.ts';
import { type ReportStanding, stateAfter } from './report-transition.ts';

type Deed = Exclude<ReportEventType, 'filed'>;
const DEEDS = REPORT_EVENT_TYPES.filter((type): type is Deed => type !== 'filed');
const SENT: ReportStanding = { state: 'received', class: null, publication: null, isReopened: false, isRated: false };

function after(report: ReportStanding, deed: Deed): ReportStanding | undefined {
  const state = stateAfter(report, deed);
  if (state === undefined) return undefined;
  if (deed === 'classified') return { ...report, state, class: 'regulation' };
  if (deed === 'transferred') return { ...report, state, class: null };
  if (deed === 'published' || deed === 'kept-private') return { ...report, state, publication: deed };
  if (deed === 'rated') return { ...report, state, isRated: true };
  if (deed === 'reopened') return { ...report, state, publication: null, isRated: false, isReopened: true };
  return { ...report, state };
}

test('whatever is tried in whatever order, a report is reopened once and published and rated once an answer', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...DEEDS), { maxLength: 60 }), (tried) => {
      let report = SENT;
      const done: Deed[] = [];
      for (const deed of tried) {
        const next = after(report, deed);
        if (next === undefined) continue;
        report = next;
        done.push(deed);
      }
      const count = (...deeds: Deed[]) => done.filter((deed) => deeds.includes(deed)).length;
      expect(count('reopened')).toBeLessThanOrEqual(1);
      expect(count('published', 'kept-private')).toBeLessThanOrEqual(count('answered'));
      expect(count('rated')).toBeLessThanOrEqual(count('answered'));
      if (report.state === 'handling') expect(report.class).not.toBeNull();
      if (report.state === 'transferred-out') expect(DEEDS.map((deed) => after(report, deed))).not.toContainEqual(SENT);
    }),
  );
});

test.each<[ReportState, readonly Deed[]]>([
  ['received', ['classified', 'refused', 'transferred', 'transferred-out', 'supplement-requested']],
  ['handling', ['transferred', 'transferred-out', 'supplement-requested', 'answered']],
  ['supplement-requested', ['refused', 'supplemented']],
  ['answered', ['published', 'kept-private', 'reopened', 'rated']],
  ['refused', ['reopened']],
  ['transferred-out', []],
])('of a report that is %s can be done: %s', (state, allowed) => {
  const report: ReportStanding = { ...SENT, state };
  expect(DEEDS.filter((deed) => stateAfter(report, deed) !== undefined)).toEqual(allowed);
});
