import type { OfficerRole } from './access.ts';
import type { DossierStatus, DossierStep } from './dossier-status.ts';

/** What has ended waits for nobody. */
export const ENDED = [3, 8, 10] as const satisfies readonly DossierStatus[];

export type OpenStep = Exclude<DossierStep, 'refused' | 'stopped' | 'returned'>;

export interface RoleInCharge {
  readonly role: OfficerRole;
  readonly unit: 'receiving' | 'handling' | 'returning';
}

const receptionist: RoleInCharge = { role: 'receptionist', unit: 'receiving' };
const specialist: RoleInCharge = { role: 'specialist', unit: 'handling' };
const head: RoleInCharge = { role: 'head', unit: 'handling' };
const signatory: RoleInCharge = { role: 'signatory', unit: 'handling' };

/**
 * Người phụ trách: on whose list a dossier stands in each step. Where a step has an assignee, that person comes first,
 * and the head takes it up when that person has left; while the citizen is waited for, the desk watches over it.
 */
export const IN_CHARGE: Readonly<Record<OpenStep, readonly RoleInCharge[]>> = {
  'awaiting-reception': [receptionist],
  'awaiting-assignment': [receptionist, specialist, head],
  appraising: [head],
  'awaiting-review': [head],
  'awaiting-approval': [signatory],
  'awaiting-issue': [signatory, head],
  'awaiting-supplement': [receptionist, head],
  'awaiting-obligation': [receptionist, head],
  withdrawing: [receptionist, head],
  'awaiting-return': [{ role: 'receptionist', unit: 'returning' }],
};

/** Steps in which the work is the assignee's. */
export const STEPS_OF_ASSIGNEE: readonly DossierStep[] = ['appraising', 'awaiting-issue'];

const STEPS = Object.keys(IN_CHARGE) as OpenStep[];
const UNITS = ['receiving', 'handling', 'returning'] as const;
export const CITIZEN_IS_WAITED_FOR: readonly DossierStep[] = ['awaiting-supplement', 'awaiting-obligation'];

/** Việc của vai trò: the steps that wait for somebody of the role to act, by unit of the dossier. */
export function workOf(
  role: OfficerRole,
): { readonly unit: RoleInCharge['unit']; readonly steps: readonly OpenStep[] }[] {
  const isWork = (step: OpenStep) =>
    !CITIZEN_IS_WAITED_FOR.includes(step) && !(role === 'head' && STEPS_OF_ASSIGNEE.includes(step));
  return UNITS.map((unit) => ({
    unit,
    steps: STEPS.filter((step) => isWork(step) && IN_CHARGE[step].some((o) => o.role === role && o.unit === unit)),
  })).filter(({ steps }) => steps.length > 0);
}
