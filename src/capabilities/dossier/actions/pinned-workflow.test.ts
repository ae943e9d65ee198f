import { expect, test } from 'vitest';
import type { AgencyWorkflow } from '#capabilities/catalogue/index.ts';
import { standardWorkflow } from '#engines/workflow/standard-workflow.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { NotPermitted } from '#platform/errors.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { at, createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import { fileDraft } from '../../../../tests/support/file-draft.ts';
import type { Actor } from '../domain/access.ts';
import type { DossierAction } from '../domain/dossier-action.ts';
import { listEvents } from '../storage/dossier-parts-queries.ts';
import { findDetail } from '../storage/dossier-rows.ts';
import { type ActionRequest, applyAction } from './apply-action.ts';

const actionsOf = (id: string) => standardWorkflow.steps.find((step) => step.id === id)?.actions ?? {};

/** A second appraisal on site with an opinion to wait for, and a review when the dossier came online. */
const workflows: readonly AgencyWorkflow[] = [
  {
    agencies: ['H56.T901'],
    workflow: {
      ...standardWorkflow,
      facts: { channel: ['online', 'counter'] },
      steps: standardWorkflow.steps.flatMap((step) =>
        step.id === 'appraising'
          ? [
              { ...step, actions: { ...step.actions, propose: 'site' } },
              {
                ...step,
                id: 'site',
                consultations: [{ id: 'tax', of: 'Cơ quan thuế', hours: 4, required: true }],
                actions: {
                  propose: [{ when: { fact: 'channel', in: ['online'] }, to: 'review' }, { to: 'awaiting-approval' }],
                  'request-opinion': 'site',
                  'record-opinion': 'site',
                  'request-withdrawal': 'withdrawing',
                },
              },
              {
                ...step,
                id: 'review',
                state: 'awaiting-review',
                inCharge: { role: 'head', unit: 'handling' },
                usual: 'endorse',
                actions: { endorse: 'awaiting-approval', 'send-back': 'site' },
              },
            ]
          : [step],
      ),
    },
  },
];

const database = await createTestDatabase();
const world = await createDossierWorld(database, { pages: [] }, { workflows });
const { receptionist, specialist, head, signatory, stranger } = world.officers;
const detail = async (code: string) => (await findDetail(database.kysely, code))!;

async function act(code: string, actor: Actor, action: DossierAction, more: Partial<ActionRequest> = {}) {
  const expectedVersion = (await detail(code)).version;
  const request = { code, actor, action, at: at('2026-11-23T10:00'), ...more, expectedVersion };
  return inTransaction(database, (transaction) => applyAction(transaction, request));
}

test('a dossier goes the way of the workflow it is pinned to, two appraisals, opinion and review', async () => {
  const code = await world.fileNew();
  await act(code, receptionist, 'accept');
  await act(code, head, 'assign', { assigneeId: specialist.officerId });
  await act(code, specialist, 'propose', { note: 'Đủ giấy tờ' });
  expect(await detail(code)).toMatchObject({ status: 4, step: 'appraising', workflowStep: 'site' });

  await act(code, specialist, 'request-opinion', { consultation: 'tax', note: 'Còn nợ thuế không?' });
  expect(await act(code, specialist, 'request-opinion', { consultation: 'tax' })).toEqual({
    ok: false,
    refusal: 'opinion-already-requested',
  });
  expect(await act(code, specialist, 'propose')).toEqual({ ok: false, refusal: 'opinion-outstanding' });
  // The citizen's wish to withdraw does not wait for the opinion, and leads back to the same step.
  await act(code, world.citizen, 'request-withdrawal', { note: 'Đổi ý' });
  await act(code, head, 'refuse-withdrawal', { note: 'Đã thỏa thuận' });
  expect(await detail(code)).toMatchObject({ step: 'appraising', workflowStep: 'site' });

  await act(code, specialist, 'record-opinion', { consultation: 'tax', note: 'Không nợ' });
  await act(code, specialist, 'propose', { note: 'Đủ điều kiện', data: { outcome: 'grant' } });
  expect(await detail(code)).toMatchObject({ status: 4, step: 'awaiting-review', workflowStep: 'review' });
  await expect(act(code, signatory, 'endorse')).rejects.toThrow(NotPermitted);
  await act(code, head, 'endorse');
  await act(code, signatory, 'approve');
  await act(code, specialist, 'issue');
  await act(code, receptionist, 'hand-back');
  expect(await detail(code)).toMatchObject({ status: 10, step: 'returned', workflowStep: 'returned' });
});

test('what the workflow of the agency does not offer is refused, also where another workflow would', async () => {
  const code = await world.fileNew();
  await act(code, receptionist, 'accept');
  await act(code, specialist, 'take-over', { assigneeId: specialist.officerId });
  await act(code, specialist, 'propose', { note: 'Đủ giấy tờ' });
  expect(actionsOf('appraising')).toHaveProperty('request-supplement');
  expect(await act(code, specialist, 'request-supplement')).toEqual({ ok: false, refusal: 'not-in-this-step' });
});

test('one commune receives and returns what another settles, each with its own part', async () => {
  const draft = await world.draft();
  const content = { ...draft.content, receivingUnitId: world.elsewhere, returningUnitId: world.elsewhere };
  const filed = await fileDraft(database, { ...draft, content });
  const code = filed.ok ? filed.code : '';
  expect(code).toMatch(/^H56\.T902-/);
  await expect(act(code, receptionist, 'accept')).rejects.toThrow(NotPermitted);
  await act(code, stranger, 'accept');
  expect(await detail(code)).toMatchObject({
    receivingUnit: { id: world.elsewhere },
    handlingUnit: { id: world.here },
  });
  await act(code, stranger, 'assign', { assigneeId: specialist.officerId });
  await expect(act(code, stranger, 'propose')).rejects.toThrow(NotPermitted);
  await act(code, specialist, 'propose', { note: 'Đủ giấy tờ' });
  await act(code, specialist, 'propose', { note: 'Đủ điều kiện', data: { outcome: 'grant' } });
  await act(code, head, 'endorse');
  await act(code, signatory, 'approve');
  await act(code, specialist, 'issue');
  await expect(act(code, receptionist, 'hand-back')).rejects.toThrow(NotPermitted);
  await act(code, stranger, 'hand-back');
  const events = await listEvents(database.kysely, (await detail(code)).id);
  expect(events.map(({ unitName }) => unitName)).toEqual([
    null,
    'Ủy ban nhân dân xã Nơi Khác',
    'Ủy ban nhân dân xã Nơi Khác',
    ...Array.from({ length: 5 }, () => 'Ủy ban nhân dân phường Thử Nghiệm'),
    'Ủy ban nhân dân xã Nơi Khác',
  ]);
});
