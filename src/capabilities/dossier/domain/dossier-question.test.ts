import { expect, test } from 'vitest';
import { questionRefusal } from './dossier-question.ts';

const RULE = { answerWorkingDays: 2, mostOpen: 2, daysAfterClosing: 30 };
const at = (text: string) => Temporal.Instant.from(text);
const open = { answer: undefined };
const answered = { answer: { text: 'Rồi.', by: 'A', unitName: 'B', at: at('2026-11-02T09:00:00+07:00') } };
const filed = { at: at('2026-10-01T09:00:00+07:00'), fromStatus: null, toStatus: 1 } as const;
const refused = { at: at('2026-11-01T09:00:00+07:00'), fromStatus: 1, toStatus: 3 } as const;
/** Beside the closed dossier: it does not open the time for questions anew. */
const later = { at: at('2026-11-20T09:00:00+07:00'), fromStatus: 3, toStatus: 3 } as const;

test.each([
  ['an open dossier', 1, [filed], [], '2028-01-01T09:00:00+07:00', undefined],
  ['one question too few', 1, [filed], [open, answered, answered], '2026-10-02T09:00:00+07:00', undefined],
  ['too many that wait', 1, [filed], [open, open], '2026-10-02T09:00:00+07:00', 'too-many-open'],
  ['closed thirty days ago', 3, [filed, refused, later], [], '2026-12-01T09:00:00+07:00', undefined],
  ['closed longer ago', 3, [filed, refused, later], [], '2026-12-01T09:00:01+07:00', 'closed-long-ago'],
] as const)('%s', (_name, status, events, questions, now, refusal) => {
  expect(questionRefusal({ status, events, questions }, RULE, at(now))).toBe(refusal);
});
