import { expect, test } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import type { OfficerActor } from '../domain/access.ts';
import { listsOf, type WorkView } from '../domain/work-view.ts';
import { countWork, listWork, type WorkSearch } from './work-queries.ts';

const database = await createTestDatabase();
const world = await createDossierWorld(database);
const { receptionist, specialist, secondSpecialist, head, signatory, stranger } = world.officers;

const STANDINGS = [
  { name: 'new', status: 1, step: 'awaiting-reception', queueAt: '2026-11-24T08:30' },
  { name: 'unassigned', status: 2, step: 'awaiting-assignment', queueAt: '2026-11-27T17:30' },
  { name: 'late', status: 4, step: 'appraising', queueAt: '2026-11-20T17:30', by: specialist },
  { name: 'twin', status: 4, step: 'appraising', queueAt: '2026-11-20T17:30', by: specialist },
  { name: 'other', status: 4, step: 'appraising', queueAt: '2026-11-26T17:30', by: secondSpecialist },
  { name: 'asked', status: 4, step: 'appraising', queueAt: '2026-11-30T17:30', by: specialist },
  { name: 'answered', status: 4, step: 'appraising', queueAt: '2026-12-01T17:30', by: specialist },
  { name: 'review', status: 4, step: 'awaiting-review', queueAt: '2026-11-26T17:30', by: specialist },
  { name: 'approval', status: 4, step: 'awaiting-approval', queueAt: '2026-12-02T17:30', by: specialist },
  { name: 'supplement', status: 5, step: 'awaiting-supplement', queueAt: '2026-11-20T17:30', by: specialist },
  { name: 'ready', status: 9, step: 'awaiting-return', queueAt: '2026-11-20T17:30', by: specialist },
  { name: 'gone', status: 10, step: 'returned', queueAt: '2026-11-20T17:30', by: specialist },
] as const;

const names = new Map<string, string>();
for (const { name, status, step, queueAt, ...rest } of STANDINGS) {
  const code = await world.fileNew();
  names.set(code, name);
  const assignee = 'by' in rest ? rest.by.officerId : null;
  await database.pool.query(
    `update dossier set status = $2, step = $3, queue_at = $4, assignee_id = $5 where code = $1`,
    [code, status, step, at(queueAt).toString(), assignee],
  );
}
await consult('asked', ['opinion-requested', 'opinion-recorded', 'opinion-requested']);
await consult('answered', ['opinion-requested', 'opinion-recorded']);

async function consult(name: string, types: readonly string[]): Promise<void> {
  const code = [...names].find(([, each]) => each === name)?.[0];
  for (const type of types)
    await database.pool.query(
      `insert into dossier_event (dossier_id, number, at, type, actor_kind, actor_name, to_status, to_step, data)
       select id, (select max(number) + 1 from dossier_event where dossier_id = dossier.id), now(), $2, 'officer', 'x', 4,
         'appraising', '{"consultation": "cong-an"}' from dossier where code = $1`,
      [code, type],
    );
}

const NOW = at('2026-11-25T09:00');
const SOON = at('2026-11-27T17:30');

function search(view: WorkView, officer: OfficerActor): WorkSearch {
  const bounds = view === 'overdue' ? { before: NOW } : view === 'due-soon' ? { from: NOW, before: SOON } : {};
  return { officer, lists: listsOf(view, officer), ...bounds };
}

/** Page by page, two at a time. */
async function shown(view: WorkView, officer: OfficerActor): Promise<string[]> {
  const found: string[] = [];
  for (let after: Awaited<ReturnType<typeof listWork>>['next'], more = true; more; ) {
    const page = await listWork(database.kysely, search(view, officer), { after, limit: 2 });
    found.push(...page.rows.map(({ code }) => names.get(code) ?? code));
    after = page.next;
    more = after !== undefined;
  }
  return found;
}

test.each<[string, OfficerActor, Partial<Record<WorkView, readonly string[]>>]>([
  [
    'a specialist finds their own dossiers, what is late among them, and what waits for others',
    specialist,
    {
      mine: ['late', 'twin', 'unassigned', 'asked', 'answered'],
      unit: [],
      overdue: ['late', 'twin'],
      'due-soon': [],
      'for-citizen': ['supplement'],
      'for-others': ['review', 'asked', 'approval'],
    },
  ],
  [
    'a head sees the whole unit as well',
    head,
    {
      mine: ['review', 'unassigned'],
      unit: ['late', 'twin', 'supplement', 'other', 'review', 'unassigned', 'asked', 'answered', 'approval'],
      overdue: ['late', 'twin'],
      'due-soon': ['other', 'review'],
      'for-citizen': ['supplement'],
      'for-others': ['approval'],
    },
  ],
  ['a signatory has what waits for a signature', signatory, { mine: ['approval'], overdue: ['late', 'twin'] }],
  [
    'a receptionist has what comes in and what goes out',
    receptionist,
    { mine: ['ready', 'new', 'unassigned'], unit: [], overdue: ['new'], 'for-citizen': ['supplement'] },
  ],
  ['somebody of another unit has nothing of it', stranger, { mine: [], unit: [], overdue: [], 'for-citizen': [] }],
])('%s', async (_, officer, views) => {
  for (const [view, expected] of Object.entries(views) as [WorkView, readonly string[]][]) {
    expect([view, await shown(view, officer)]).toEqual([view, expected]);
    const { counted } = await countWork(database.kysely, { counted: search(view, officer) });
    expect([view, counted]).toEqual([view, expected.length]);
  }
});

test('what is narrowed to one procedure or one officer keeps nothing else', async () => {
  const unit = search('unit', head);
  const of = async (filter: NonNullable<WorkSearch['filter']>) =>
    (await countWork(database.kysely, { n: { ...unit, filter } })).n;
  expect(await of({ procedureCode: '9.000001' })).toBe(9);
  expect(await of({ procedureCode: '9.000002' })).toBe(0);
  expect(await of({ assigneeId: secondSpecialist.officerId })).toBe(1);
});
