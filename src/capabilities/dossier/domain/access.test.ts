import { expect, test } from 'vitest';
import {
  ACTION_ACCESS,
  type AccessFacts,
  type Actor,
  allowedActions,
  mayRead,
  type OfficerRole,
  permitFor,
} from './access.ts';
import { DOSSIER_ACTIONS, type DossierAction } from './dossier-action.ts';
import { type DossierStep, STEP_STATUS } from './dossier-status.ts';

const ROLES: OfficerRole[] = ['receptionist', 'specialist', 'head', 'signatory', 'administrator', 'inspector'];
const UNITS = { receiving: 1, handling: 2, returning: 3, consulted: 4, other: 5 };
const STEPS = Object.keys(STEP_STATUS) as DossierStep[];

const dossier = (step: DossierStep, assigneeId = 'somebody'): AccessFacts => ({
  accountId: 'owner',
  receivingUnitId: UNITS.receiving,
  handlingUnitId: UNITS.handling,
  returningUnitId: UNITS.returning,
  assigneeId,
  step,
  consultedUnitIds: [UNITS.consulted],
});
const officer = (role: OfficerRole, unitId: number): Actor => ({
  kind: 'officer',
  officerId: 'me',
  fullName: 'Phạm Thị Tiếp',
  title: 'Chuyên viên',
  duties: [{ role, unitId }],
});

/** Who may do what, written a second time by hand: role@unit, `*` when the dossier must be assigned to the officer. */
const EXPECTED: Record<DossierAction, (step: DossierStep) => string[]> = {
  accept: () => ['receptionist@receiving'],
  refuse: () => ['receptionist@receiving'],
  assign: () => ['receptionist@receiving', 'head@handling'],
  forward: () => ['specialist@handling*', 'head@handling'],
  'take-over': () => ['specialist@handling', 'head@handling'],
  'request-opinion': () => ['specialist@handling*'],
  'record-opinion': () => ['specialist@handling*', 'head@handling'],
  propose: () => ['specialist@handling*'],
  endorse: () => ['head@handling'],
  approve: () => ['signatory@handling'],
  'send-back': (step) => ['signatory@handling', ...(step === 'awaiting-review' ? ['head@handling'] : [])],
  issue: () => ['specialist@handling*', 'signatory@handling'],
  'hand-back': () => ['receptionist@returning'],
  correct: () => ['head@handling', 'signatory@handling'],
  stop: (step) => {
    if (step === 'awaiting-approval') return ['signatory@handling'];
    return step === 'awaiting-supplement' || step === 'awaiting-obligation' ? ['head@handling'] : [];
  },
  'request-supplement': (step) => [
    ...(step === 'awaiting-reception' || step === 'awaiting-assignment' ? ['receptionist@receiving'] : []),
    'specialist@handling*',
    'head@handling',
  ],
  'answer-supplement': () => [],
  'request-obligation': () => ['specialist@handling*'],
  'confirm-obligation': () => ['specialist@handling*', 'receptionist@receiving'],
  'request-withdrawal': () => [],
  'accept-withdrawal': () => ['receptionist@receiving', 'head@handling'],
  'refuse-withdrawal': () => ['receptionist@receiving', 'head@handling'],
  'propose-extension': () => ['specialist@handling*', 'head@handling'],
  extend: () => ['signatory@handling'],
  'decline-extension': () => ['signatory@handling'],
  'propose-supplement': (step) => [
    ...(step === 'awaiting-reception' || step === 'awaiting-assignment' ? ['receptionist@receiving'] : []),
    'specialist@handling*',
  ],
  'decline-supplement': () => ['head@handling'],
  'consult-unit': (step) => (step === 'appraising' ? ['specialist@handling*'] : []),
  'give-opinion': () => ['specialist@consulted', 'head@consulted'],
  'remind-unit': () => [],
};

test.each(DOSSIER_ACTIONS)('"%s" is open to exactly the roles, units and steps it should be', (action) => {
  for (const step of STEPS) {
    const expected = EXPECTED[action](step);
    for (const role of ROLES) {
      for (const [unit, unitId] of Object.entries(UNITS)) {
        const actor = officer(role, unitId);
        const whenMine = permitFor(actor, dossier(step, 'me'), action) !== undefined;
        const whenNot = permitFor(actor, dossier(step), action) !== undefined;
        expect([step, role, unit, whenMine, whenNot]).toEqual([
          step,
          role,
          unit,
          expected.includes(`${role}@${unit}`) || expected.includes(`${role}@${unit}*`),
          expected.includes(`${role}@${unit}`),
        ]);
      }
    }
  }
});

test('a citizen may answer and withdraw their own dossier, and nothing else', () => {
  const own: Actor = { kind: 'citizen', accountId: 'owner', fullName: 'Lê Thị Thử' };
  const other: Actor = { ...own, accountId: 'another' };
  expect(allowedActions(own, dossier('awaiting-supplement'))).toEqual(['answer-supplement', 'request-withdrawal']);
  expect(allowedActions(other, dossier('awaiting-supplement'))).toEqual([]);
});

test('the system may only confirm an obligation and remind who was asked', () => {
  expect(allowedActions({ kind: 'system', name: 'payment' }, dossier('awaiting-obligation'))).toEqual([
    'confirm-obligation',
    'remind-unit',
  ]);
});

test('only the owner, officers of the three units, inspectors and administrators can know of a dossier', () => {
  for (const role of ROLES) {
    for (const [unit, unitId] of Object.entries(UNITS)) {
      const everywhere = role === 'inspector' || role === 'administrator';
      expect([role, unit, mayRead(officer(role, unitId), dossier('appraising'))]).toEqual([
        role,
        unit,
        everywhere || (unit !== 'other' && unit !== 'consulted'),
      ]);
    }
  }
  expect(mayRead({ kind: 'citizen', accountId: 'another', fullName: '' }, dossier('appraising'))).toBe(false);
  expect(
    mayRead({ kind: 'citizen', accountId: 'owner', fullName: '' }, { ...dossier('appraising'), accountId: null }),
  ).toBe(false);
});

test('inspectors and administrators only read', () => {
  for (const role of ['inspector', 'administrator'] as const) {
    for (const step of STEPS) {
      for (const unitId of Object.values(UNITS))
        expect(allowedActions(officer(role, unitId), dossier(step, 'me'))).toEqual([]);
    }
  }
});

test('an officer without duties may nothing', () => {
  const actor: Actor = { kind: 'officer', officerId: 'me', fullName: '', title: '', duties: [] };
  expect(mayRead(actor, dossier('appraising', 'me'))).toBe(false);
  expect(
    Object.keys(ACTION_ACCESS).filter((action) =>
      permitFor(actor, dossier('appraising', 'me'), action as DossierAction),
    ),
  ).toEqual([]);
});
