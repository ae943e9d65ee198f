import type { Unit } from '#capabilities/agencies/index.ts';
import { caseOf, type Fees, findProcedure, type ProcedureDefinition } from '#capabilities/catalogue/index.ts';
import { cleanAnswers } from '#engines/forms/answers.ts';
import { evaluate } from '#engines/forms/conditions.ts';
import type { FormContext } from '#engines/forms/context.ts';
import type { Answers, EForm } from '#engines/forms/define.ts';
import type { Fault } from '#engines/forms/faults.ts';
import type { Connection } from '#platform/database/transaction.ts';
import { memberAnswers, memberFaults, pageOfFault } from '../domain/bundle-members.ts';
import type { Draft } from '../domain/draft.ts';
import type { FilingDeps } from './load-filing.ts';
import { feesFor, settlingUnits } from './standing-data.ts';

type Bundle = NonNullable<ProcedureDefinition['bundle']>;
type Member = Bundle['members'][number];

/** Một việc của nhóm, as this draft would begin it. */
export interface MemberFiling {
  readonly member: Member;
  readonly procedure: ProcedureDefinition;
  readonly versionId: number;
  readonly answers: Answers;
  readonly faults: readonly { readonly pageId: string; readonly fault: Fault }[];
  /** Undefined while what was declared names no unit of the province. */
  readonly handlingUnit: Unit | undefined;
  readonly fees: Fees;
}

interface Whole {
  readonly draft: Pick<Draft, 'answers'>;
  readonly bundle: Bundle | undefined;
  readonly form: EForm;
  readonly context: FormContext;
  readonly receivingUnit: Unit | undefined;
}

/** Các việc mà hồ sơ này xin làm; empty for a procedure of one matter. */
export async function describeMembers(
  deps: FilingDeps,
  connection: Connection,
  whole: Whole,
): Promise<readonly MemberFiling[]> {
  const { bundle, draft, form, context } = whole;
  if (bundle === undefined) return [];
  // An answer to a question that went away tells no matter anything.
  const answers = cleanAnswers(form, draft.answers, context);
  const asked = bundle.members.filter(({ when }) => when === undefined || evaluate(when, answers, context));
  const members: MemberFiling[] = [];
  // One after the other: inside a transaction there is one connection.
  for (const member of asked) members.push(await describeMember(deps, connection, { ...whole, told: answers }, member));
  return members;
}

async function describeMember(
  deps: FilingDeps,
  connection: Connection,
  { told, form: whole, context, receivingUnit }: Whole & { readonly told: Answers },
  member: Member,
): Promise<MemberFiling> {
  const version = await findProcedure(connection, member.procedureCode);
  const form = version?.definition.eForm;
  if (version === undefined || form === undefined) throw new Error(`no form of ${member.procedureCode}`);
  const answers = memberAnswers(form, member.answers, told, context);
  const firstPage = whole.pages[0]?.id ?? '';
  return {
    member,
    procedure: version.definition,
    versionId: version.id,
    answers,
    faults: memberFaults(form, member.answers, answers, context).map((fault) => ({
      pageId: pageOfFault(whole, member.answers, told, fault, context) ?? firstPage,
      fault,
    })),
    handlingUnit: await handlingUnit(deps, connection, member, answers, receivingUnit),
    fees: await memberFees(deps, connection, member, version.definition, answers, context),
  };
}

async function handlingUnit(
  { database, clock }: FilingDeps,
  connection: Connection,
  { settledBy }: Member,
  answers: Answers,
  receivingUnit: Unit | undefined,
): Promise<Unit | undefined> {
  if (settledBy === 'receiving') return receivingUnit;
  const units = await settlingUnits(database, connection, clock);
  if ('agencyCode' in settledBy) return units.find(({ agencyCode }) => agencyCode === settledBy.agencyCode);
  const place = answers[settledBy.where];
  return units.find(({ kind, placeCode }) => kind === settledBy.kind && placeCode === place);
}

/** Khoản thu of extra copies, counted by the answer `copy.quantity`. */
const COPY_ITEM = 'ban-sao';

function memberFees(
  deps: FilingDeps,
  connection: Connection,
  { subject }: Member,
  procedure: ProcedureDefinition,
  answers: Answers,
  context: FormContext,
): Promise<Fees> {
  return feesOfAnswers(deps, connection, { procedure, channel: 'online', subject }, answers, context);
}

/** Phí, lệ phí by what was answered. */
export function feesOfAnswers(
  { database, clock }: FilingDeps,
  connection: Connection,
  { procedure, channel, subject }: Paying,
  answers: Answers,
  context: FormContext,
): Promise<Fees> {
  const caseCode = caseOf(procedure, (condition) => evaluate(condition, answers, context))?.code;
  const copies = answers['copy.wanted'] === 'co' ? Number(answers['copy.quantity'] ?? 0) || 0 : 0;
  return feesFor(database, connection, clock, {
    procedureCode: procedure.code,
    channel,
    on: context.today,
    quantities: { [COPY_ITEM]: copies },
    ...(caseCode !== undefined && { caseCode }),
    ...(subject !== undefined && { subject }),
  });
}

interface Paying {
  readonly procedure: ProcedureDefinition;
  readonly channel: 'online' | 'counter';
  readonly subject?: string | undefined;
}

/** Of all matters together; each item keeps to its matter. */
export function feesTogether(members: readonly MemberFiling[]): Fees {
  const items = members.flatMap(({ member, fees }) =>
    fees.items.map((item) => ({ ...item, item: `${member.key}.${item.item}` })),
  );
  const total = members.reduce<number | null>(
    (sum, { fees }) => (sum === null || fees.total === null ? null : sum + fees.total),
    0,
  );
  return { items, total };
}
