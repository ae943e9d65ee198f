import type { Workflow } from '#engines/workflow/define.ts';
import { standingStep } from '#engines/workflow/workflow.ts';
import { DOSSIER_ACTIONS, type DossierAction, isBeside, isOfferedBeside } from './dossier-action.ts';
import { type DossierStep, STEP_STATUS } from './dossier-status.ts';

const OFFICER_ROLES = ['receptionist', 'specialist', 'head', 'signatory', 'administrator', 'inspector'] as const;

/** Vai trò của cán bộ đối với hồ sơ. Whoever serves in another role only is a stranger to every dossier. */
export type OfficerRole = (typeof OFFICER_ROLES)[number];

export function isOfficerRole(role: string): role is OfficerRole {
  return OFFICER_ROLES.some((known) => known === role);
}

export interface CitizenActor {
  readonly kind: 'citizen';
  /** Whose dossiers: the person's own, or those of the business they act for. */
  readonly accountId: string;
  readonly fullName: string;
  /** Làm việc thay: `accountId` is that of the business then, the name that of the person. */
  readonly onBehalf?: {
    readonly personAccountId: string;
    readonly businessName: string;
    /** False for a member who may only follow dossiers. */
    readonly mayChange: boolean;
  };
}

export interface OfficerActor {
  readonly kind: 'officer';
  readonly officerId: string;
  readonly fullName: string;
  readonly title: string;
  readonly duties: readonly OfficerDuty[];
  /** Xử lý thay người vắng: whose work the officer does today, and with which duties of theirs. */
  readonly covers?: readonly {
    readonly officerId: string;
    readonly fullName: string;
    readonly duties: readonly OfficerDuty[];
  }[];
}

export interface OfficerDuty {
  readonly role: OfficerRole;
  readonly unitId: number;
}

/** Người thực hiện. The system acts for nobody: a gateway that confirms a payment, a deadline that ran out. */
export type Actor = CitizenActor | OfficerActor | { readonly kind: 'system'; readonly name: string };

/** What of a dossier decides who may do what. */
export interface AccessFacts {
  readonly accountId: string | null;
  readonly receivingUnitId: number;
  readonly handlingUnitId: number;
  readonly returningUnitId: number;
  readonly assigneeId: string | null;
  readonly step: DossierStep;
  /** Đơn vị đang được xin ý kiến: they may answer, and know no more of the dossier than what they were shown. */
  readonly consultedUnitIds?: readonly number[];
  /** Còn nợ phí, lệ phí; only asked about paying it. */
  readonly owesFee?: boolean;
  /** Đã giải quyết quá hạn; only asked about saying why. */
  readonly settledLate?: boolean;
}

type UnitOfDossier = 'receivingUnitId' | 'handlingUnitId' | 'returningUnitId' | 'consultedUnitIds';

interface OfficerPermit {
  readonly roles: readonly OfficerRole[];
  readonly unit: UnitOfDossier;
  readonly steps?: readonly DossierStep[];
  /** Only who the dossier is assigned to. */
  readonly assignee?: true;
  /** Only of a dossier that came over the counter and that nobody's account has. */
  readonly withoutAccount?: true;
}

interface ActionAccess {
  /** Chủ tài khoản nộp hồ sơ. */
  readonly citizen?: true;
  /** Quy tắc tự chạy; true in every step. */
  readonly system?: true | readonly DossierStep[];
  readonly officers: readonly OfficerPermit[];
}

const receptionist: OfficerPermit = { roles: ['receptionist'], unit: 'receivingUnitId' };
const assignee: OfficerPermit = { roles: ['specialist'], unit: 'handlingUnitId', assignee: true };
const head: OfficerPermit = { roles: ['head'], unit: 'handlingUnitId' };
const signatory: OfficerPermit = { roles: ['signatory'], unit: 'handlingUnitId' };
const returner: OfficerPermit = { roles: ['receptionist'], unit: 'returningUnitId' };
const consulted: OfficerPermit = { roles: ['specialist', 'head'], unit: 'consultedUnitIds' };
/** Làm thay tại quầy: what the person would do online, with an account. */
const atTheCounter: OfficerPermit = { ...receptionist, withoutAccount: true };
const BEFORE_APPRAISAL: readonly DossierStep[] = ['awaiting-reception', 'awaiting-assignment'];

/** Quyền theo vai trò × đơn vị × bước. What is not written here is not allowed. */
export const ACTION_ACCESS = {
  accept: { officers: [receptionist] },
  refuse: { officers: [receptionist] },
  assign: { officers: [receptionist, head] },
  forward: { officers: [assignee, head] },
  'take-over': { officers: [{ roles: ['specialist', 'head'], unit: 'handlingUnitId' }] },
  'request-opinion': { officers: [assignee] },
  'record-opinion': { officers: [assignee, head] },
  propose: { officers: [assignee] },
  endorse: { officers: [head] },
  approve: { officers: [signatory] },
  'send-back': { officers: [signatory, { ...head, steps: ['awaiting-review'] }] },
  issue: { officers: [assignee, signatory] },
  // The post delivers what the returner gave it.
  'hand-back': { system: true, officers: [returner] },
  correct: { officers: [head, signatory] },
  stop: {
    // A request for a supplement that nobody answered.
    system: ['awaiting-supplement'],
    officers: [
      { ...signatory, steps: ['awaiting-approval'] },
      { ...head, steps: ['awaiting-supplement', 'awaiting-obligation'] },
    ],
  },
  'request-supplement': { officers: [{ ...receptionist, steps: BEFORE_APPRAISAL }, assignee, head] },
  'answer-supplement': { citizen: true, officers: [atTheCounter] },
  'request-obligation': { officers: [assignee] },
  'confirm-obligation': { system: true, officers: [assignee, receptionist] },
  'request-withdrawal': { citizen: true, officers: [atTheCounter] },
  'accept-withdrawal': { officers: [receptionist, head] },
  'refuse-withdrawal': { officers: [receptionist, head] },
  // Mẫu số 04 is signed by the head of the agency, who here is the signatory.
  'propose-extension': { officers: [assignee, head] },
  extend: { officers: [signatory] },
  'decline-extension': { officers: [signatory] },
  'propose-supplement': { officers: [{ ...receptionist, steps: BEFORE_APPRAISAL }, assignee] },
  'decline-supplement': { officers: [head] },
  'consult-unit': { officers: [{ ...assignee, steps: ['appraising'] }] },
  'give-opinion': { officers: [consulted] },
  'remind-unit': { system: true, officers: [] },
  // Both answer for the date that the citizen was given.
  'exclude-time': { officers: [head, signatory] },
  'end-exclusion': { officers: [assignee, head, signatory] },
  'pay-fee': { system: true, officers: [receptionist, returner] },
  'state-late-reason': { officers: [assignee, head, signatory] },
  'record-inquiry': { officers: [assignee, head] },
  'draft-result': { officers: [assignee] },
} as const satisfies Record<DossierAction, ActionAccess>;

const READS_EVERYWHERE: readonly OfficerRole[] = ['inspector', 'administrator'];

/** Whose key stands beside an event: the person's own also when they act for a business. */
export function actorIdOf(actor: Actor): string | null {
  if (actor.kind === 'system') return null;
  return actor.kind === 'officer' ? actor.officerId : (actor.onBehalf?.personAccountId ?? actor.accountId);
}

/** What is written of an actor who acts for a business, or in the place of a colleague. */
export function onBehalfOf(actor: Actor, insteadOf: Permit['insteadOf']): Readonly<Record<string, string>> {
  if (insteadOf) return { onBehalfOf: insteadOf.fullName, onBehalfOfOfficer: insteadOf.officerId };
  return actor.kind === 'citizen' && actor.onBehalf ? { onBehalfOf: actor.onBehalf.businessName } : {};
}

/** May the actor know that this dossier exists? If not, it is as if it did not. */
export function mayRead(actor: Actor, dossier: AccessFacts): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind === 'citizen') return dossier.accountId === actor.accountId;
  const units = [dossier.receivingUnitId, dossier.handlingUnitId, dossier.returningUnitId];
  return actor.duties.some(({ role, unitId }) => READS_EVERYWHERE.includes(role) || units.includes(unitId));
}

export interface Permit {
  /** In which unit the actor does this; null for a citizen or the system. */
  readonly unitId: number | null;
  /** Thay mặt ai: whose duty it is, when not the actor's own. */
  readonly insteadOf?: { readonly officerId: string; readonly fullName: string };
}

/** Undefined when it is not allowed. What the officer's own duties allow is never done in somebody's place. */
export function permitFor(actor: Actor, dossier: AccessFacts, action: DossierAction): Permit | undefined {
  const access: ActionAccess | undefined = ACTION_ACCESS[action];
  if (access === undefined) return undefined;
  if (actor.kind === 'system') {
    const { system } = access;
    return system === true || system?.includes(dossier.step) ? { unitId: null } : undefined;
  }
  if (actor.kind === 'citizen') {
    const mayChange = actor.onBehalf?.mayChange ?? true;
    return access.citizen && mayChange && mayRead(actor, dossier) ? { unitId: null } : undefined;
  }
  const own = officerPermit(access, dossier, actor);
  if (own) return own;
  for (const { officerId, fullName, duties } of actor.covers ?? []) {
    const permit = officerPermit(access, dossier, { officerId, duties });
    if (permit) return { ...permit, insteadOf: { officerId, fullName } };
  }
  return undefined;
}

function officerPermit(
  access: ActionAccess,
  dossier: AccessFacts,
  { officerId, duties }: Pick<OfficerActor, 'officerId' | 'duties'>,
): Permit | undefined {
  for (const permit of access.officers) {
    const unitIds = [dossier[permit.unit] ?? []].flat();
    const inStep = permit.steps === undefined || permit.steps.includes(dossier.step);
    const isAssignee = permit.assignee === undefined || dossier.assigneeId === officerId;
    const duty = duties.find(({ unitId, role }) => unitIds.includes(unitId) && permit.roles.includes(role));
    const isTheirs = permit.withoutAccount === undefined || dossier.accountId === null;
    if (inStep && isAssignee && isTheirs && duty) return { unitId: duty.unitId };
  }
  return undefined;
}

/** Nhiệm vụ của mình và của người vắng: whose lists the officer works off today. */
export function dutiesToday({ duties, covers = [] }: OfficerActor): OfficerDuty[] {
  return [...duties, ...covers.flatMap((cover) => cover.duties)];
}

/** Whose work the officer does today in whose place, in which unit. */
export function coveredAssignees({
  covers = [],
}: OfficerActor): { readonly officerId: string; readonly unitId: number }[] {
  return covers.flatMap(({ officerId, duties }) =>
    [...new Set(duties.map(({ unitId }) => unitId))].map((unitId) => ({ officerId, unitId })),
  );
}

/** What the actor can do right now: allowed by the duties and offered by the step. */
export function availableActions(
  actor: Actor,
  { workflow, workflowStep }: { readonly workflow: Workflow; readonly workflowStep: string },
  dossier: AccessFacts,
): DossierAction[] {
  const offers: Readonly<Record<string, unknown>> = standingStep(workflow, dossier.step, workflowStep)?.actions ?? {};
  const status = STEP_STATUS[dossier.step];
  return allowedActions(actor, dossier).filter((action) =>
    isBeside(action)
      ? isOfferedBeside(action, { status, offers }) && hasCause(action, dossier)
      : offers[action] !== undefined,
  );
}

/** What is about a debt or a delay needs one. */
function hasCause(action: DossierAction, { owesFee, settledLate }: AccessFacts): boolean {
  if (action === 'pay-fee') return owesFee === true;
  return action !== 'state-late-reason' || settledLate === true;
}

/** All actions the actor's duties allow here; the workflow decides which of them the step offers. */
export function allowedActions(actor: Actor, dossier: AccessFacts): DossierAction[] {
  return DOSSIER_ACTIONS.filter((action) => permitFor(actor, dossier, action) !== undefined);
}
