import { expect, test } from 'vitest';
import { MAY } from '../../../../tests/support/dossier-rights.ts';
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

test.each(DOSSIER_ACTIONS)('"%s" is open to exactly the roles, units and steps it should be', (action) => {
  for (const step of STEPS) {
    const expected = MAY[action](step);
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

test('what a person without an account would do is open to the desk that received the dossier, and to nobody else', () => {
  const withoutAccount = { ...dossier('awaiting-supplement', 'me'), accountId: null };
  for (const action of ['answer-supplement', 'request-withdrawal'] as const) {
    const allowed = ROLES.flatMap((role) =>
      Object.entries(UNITS)
        .filter(([, unitId]) => permitFor(officer(role, unitId), withoutAccount, action))
        .map(([unit]) => `${role}@${unit}`),
    );
    expect(allowed).toEqual(['receptionist@receiving']);
  }
});

test('the system may only do what a payment, a delivery, a rule or an unanswered day calls for', () => {
  expect(allowedActions({ kind: 'system', name: 'payment' }, dossier('awaiting-obligation'))).toEqual([
    'hand-back',
    'confirm-obligation',
    'remind-unit',
    'pay-fee',
  ]);
  const stopped = STEPS.filter((step) =>
    allowedActions({ kind: 'system', name: 'rule' }, dossier(step)).includes('stop'),
  );
  expect(stopped).toEqual(['awaiting-supplement']);
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

test('an action that nobody listed is nobody’s', () => {
  for (const role of ROLES) {
    for (const unitId of Object.values(UNITS))
      expect(permitFor(officer(role, unitId), dossier('appraising', 'me'), 'shred' as DossierAction)).toBeUndefined();
  }
  expect(
    permitFor({ kind: 'system', name: 'payment' }, dossier('appraising'), 'shred' as DossierAction),
  ).toBeUndefined();
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

test('who stands in does what the absent person may, in their place; own duties come first; signing is not among it', () => {
  const cover: Actor = {
    ...officer('specialist', UNITS.handling),
    covers: [{ officerId: 'away', fullName: 'Ngô Thị Định', duties: [{ role: 'head', unitId: UNITS.handling }] }],
  } as Actor;
  const insteadOf = { officerId: 'away', fullName: 'Ngô Thị Định' };
  expect(permitFor(cover, dossier('awaiting-assignment'), 'assign')).toEqual({ unitId: UNITS.handling, insteadOf });
  expect(permitFor(cover, dossier('appraising'), 'take-over')).toEqual({ unitId: UNITS.handling });
  expect(permitFor(cover, dossier('appraising', 'me'), 'propose')).toEqual({ unitId: UNITS.handling });
  // The absent head settles nothing as a specialist, so neither does who stands in.
  expect(permitFor(cover, dossier('appraising', 'away'), 'propose')).toBeUndefined();
  expect(permitFor(cover, dossier('awaiting-approval'), 'approve')).toBeUndefined();
});
