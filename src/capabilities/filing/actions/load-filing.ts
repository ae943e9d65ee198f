import type { Unit } from '#capabilities/agencies/index.ts';
import { caseOf, type Fees, type ProcedureDefinition } from '#capabilities/catalogue/index.ts';
import { type Citizen, holderOf } from '#capabilities/identity/index.ts';
import { findListItem, listItems, searchVsic } from '#capabilities/reference/index.ts';
import { evaluate } from '#engines/forms/conditions.ts';
import type { FormContext, FormLists } from '#engines/forms/context.ts';
import type { Answers, EForm } from '#engines/forms/define.ts';
import { prefill } from '#engines/forms/prefill.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import type { Connection, Database } from '#platform/database/transaction.ts';
import type { DraftForms } from '../domain/completeness.ts';
import type { Draft } from '../domain/draft.ts';
import { filingFlags } from '../domain/filing-flags.ts';
import { knownOfPerson } from '../domain/known-values.ts';
import { DELIVERY_FORM, DELIVERY_FORM_WITH_FEE, OWNER_FORM } from '../domain/person-forms.ts';
import { type NeededPaper, neededPapers } from '../domain/required-papers.ts';
import { findOpenDraft } from '../storage/draft-queries.ts';
import { knownSources, ofWhoFilesNow } from './known-sources.ts';
import { feesFor, procedureOfVersion, receivingUnits } from './standing-data.ts';

/** What filing needs of the system around it. */
export interface FilingDeps {
  readonly database: Database;
  readonly clock: Clock;
}

/** Hồ sơ đang soạn với mọi thứ cần để hiển thị và kiểm tra nó. */
export interface Filing {
  readonly draft: Draft;
  readonly procedure: ProcedureDefinition;
  readonly forms: DraftForms;
  readonly context: FormContext;
  readonly needed: readonly NeededPaper[];
  readonly fees: Fees;
  readonly receivingUnit: Unit | undefined;
  /** Đơn vị giải quyết: another than receives it where the law lets people file anywhere. */
  readonly handlingUnit: Unit | undefined;
}

const SUGGESTIONS = 12;
/** Khoản thu of extra copies, counted by the answer `copy.quantity`. */
const COPY_ITEM = 'ban-sao';

const LISTS: FormLists = {
  options: listItems,
  label: (list, value) => findListItem(list, value)?.label,
  search: (list, text) => (list === 'industries' ? searchVsic(text, SUGGESTIONS) : []),
};

/** Undefined when the person has no open draft of this procedure. */
export async function loadFiling(
  deps: FilingDeps,
  citizen: Citizen,
  procedureCode: string,
): Promise<Filing | undefined> {
  const { kysely } = deps.database;
  const draft = await findOpenDraft(kysely, holderOf(citizen), procedureCode);
  return draft === undefined ? undefined : describeFiling(deps, kysely, citizen, draft);
}

/**
 * The same for a draft already read. Inside a transaction everything is read through its connection: waiting for a
 * second one while holding the first would stop everybody as soon as the pool is empty.
 */
export async function describeFiling(
  deps: FilingDeps,
  connection: Connection,
  citizen: Citizen,
  saved: Draft,
): Promise<Filing> {
  const procedure = await procedureOfVersion(deps.database, connection, saved.procedureVersionId);
  if (procedure.eForm === undefined) throw new Error(`procedure ${saved.procedureCode} has no e-form`);
  const { units, submitterForm } = await receivingUnits(deps.database, connection, deps.clock, procedure.level);
  const receivingUnit = units.find((unit) => unit.agencyCode === saved.submitter['receivingUnit']);
  const context = contextOf(deps.clock, citizen, saved, units, receivingUnit);
  const draft = citizen.acting === undefined ? saved : inHand(saved, submitterForm, context);
  const fees = await feesOf(deps, connection, procedure, draft.answers, context);
  return {
    draft,
    procedure,
    forms: {
      submitter: submitterForm,
      owner: OWNER_FORM,
      declaration: procedure.eForm,
      delivery: fees.total === 0 ? DELIVERY_FORM : DELIVERY_FORM_WITH_FEE,
    },
    context,
    needed: neededPapers(procedure.papers, draft.answers, context),
    fees,
    receivingUnit,
    handlingUnit: settlingUnit(procedure, draft.answers, units) ?? receivingUnit,
  };
}

function settlingUnit(
  { settledWhere }: ProcedureDefinition,
  answers: Answers,
  units: readonly Unit[],
): Unit | undefined {
  const place = settledWhere === undefined ? undefined : answers[settledWhere];
  return place ? units.find(({ kind, placeCode }) => kind === 'commune' && placeCode === place) : undefined;
}

function inHand(draft: Draft, form: EForm, context: FormContext): Draft {
  const { answers, locked } = prefill(form, draft.submitter, context);
  return { ...draft, submitter: ofWhoFilesNow(draft.submitter, locked, answers) };
}

function contextOf(
  clock: Clock,
  citizen: Citizen,
  draft: Draft,
  units: readonly Unit[],
  receivingUnit: Unit | undefined,
): FormContext {
  const known = knownSources(citizen);
  const home = units.find((unit) => unit.placeCode === known.contact.values['residence.commune']);
  return {
    today: todayInVietnam(clock).toString(),
    flags: filingFlags(draft.owner),
    lists: LISTS,
    sources: {
      ...known,
      submitter: knownOfPerson(draft.submitter, known.citizen),
      owner: knownOfPerson(draft.owner, known.citizen),
      dossier: {
        values: {
          ...(receivingUnit !== undefined && { authority: receivingUnit.name }),
          ...(home !== undefined && { receivingUnit: home.agencyCode }),
        },
      },
    },
  };
}

function feesOf(
  deps: FilingDeps,
  connection: Connection,
  procedure: ProcedureDefinition,
  answers: Answers,
  context: FormContext,
): Promise<Fees> {
  const caseCode = caseOf(procedure, (condition) => evaluate(condition, answers, context))?.code;
  const copies = answers['copy.wanted'] === 'co' ? Number(answers['copy.quantity'] ?? 0) || 0 : 0;
  return feesFor(deps.database, connection, deps.clock, {
    procedureCode: procedure.code,
    channel: 'online',
    on: context.today,
    quantities: { [COPY_ITEM]: copies },
    ...(caseCode !== undefined && { caseCode }),
  });
}
