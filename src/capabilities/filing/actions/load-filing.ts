import type { Unit } from '#capabilities/agencies/index.ts';
import type { Fees, ProcedureDefinition } from '#capabilities/catalogue/index.ts';
import { findListItem, listItems, searchVsic } from '#capabilities/reference/index.ts';
import type { FormContext, FormLists } from '#engines/forms/context.ts';
import type { Answers, EForm } from '#engines/forms/define.ts';
import { prefill } from '#engines/forms/prefill.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import type { Connection, Database } from '#platform/database/transaction.ts';
import type { DraftForms } from '../domain/completeness.ts';
import type { Draft } from '../domain/draft.ts';
import type { CounterOfficer, Filer } from '../domain/filer.ts';
import { filingFlags } from '../domain/filing-flags.ts';
import { knownOfPerson } from '../domain/known-values.ts';
import { type NeededPaper, neededPapers } from '../domain/required-papers.ts';
import { findNamedDraft, findOpenDraft } from '../storage/draft-queries.ts';
import { describeMembers, feesOfAnswers, feesTogether, type MemberFiling } from './describe-members.ts';
import { draftHolder } from './draft-holder.ts';
import { filingPlaces } from './filing-places.ts';
import { knownSources, NOTHING_KNOWN, ofWhoFilesNow } from './known-sources.ts';
import { procedureOfVersion } from './standing-data.ts';

/** What filing needs of the system around it. */
export interface FilingDeps {
  readonly database: Database;
  readonly clock: Clock;
}

/** Hồ sơ đang soạn với mọi thứ cần để hiển thị và kiểm tra nó. */
export interface Filing {
  readonly draft: Draft;
  readonly procedure: ProcedureDefinition;
  readonly channel: 'online' | 'counter';
  readonly forms: DraftForms;
  readonly context: FormContext;
  readonly needed: readonly NeededPaper[];
  readonly fees: Fees;
  readonly receivingUnit: Unit | undefined;
  /**
   * Đơn vị giải quyết: another than receives it where the law lets people file anywhere. The receiving unit only when
   * procedures of this level are its own to settle.
   */
  readonly handlingUnit: Unit | undefined;
  /** Các việc của nhóm liên thông; empty for a procedure of one matter. */
  readonly members: readonly MemberFiling[];
}

const SUGGESTIONS = 12;

const LISTS: FormLists = {
  options: listItems,
  label: (list, value) => findListItem(list, value)?.label,
  search: (list, text) => (list === 'industries' ? searchVsic(text, SUGGESTIONS) : []),
};

/** Undefined when the person has no open draft of this procedure. */
export async function loadFiling(deps: FilingDeps, filer: Filer, procedureCode: string): Promise<Filing | undefined> {
  const { kysely } = deps.database;
  const draft = await findOpenDraft(kysely, draftHolder(filer), procedureCode);
  return draft === undefined ? undefined : describeFiling(deps, kysely, filer, draft);
}

/**
 * Bản khai của một trang để mở từ trước, open or not: only to show once more what was typed there. Undefined when it
 * was never this officer's.
 */
export async function loadNamedFiling(
  deps: FilingDeps,
  filer: CounterOfficer & { readonly draftId: string },
  procedureCode: string,
): Promise<Filing | undefined> {
  const { kysely } = deps.database;
  const { officerId, draftId } = filer;
  const draft = await findNamedDraft(kysely, { officerId, draftId }, procedureCode);
  return draft === undefined ? undefined : describeFiling(deps, kysely, filer, draft);
}

/**
 * The same for a draft already read. Inside a transaction everything is read through its connection: waiting for a
 * second one while holding the first would stop everybody as soon as the pool is empty.
 */
export async function describeFiling(
  deps: FilingDeps,
  connection: Connection,
  filer: Filer,
  saved: Draft,
): Promise<Filing> {
  const procedure = await procedureOfVersion(deps.database, connection, saved.procedureVersionId);
  if (procedure.eForm === undefined) throw new Error(`procedure ${saved.procedureCode} has no e-form`);
  const { channel, units, forms, receivingUnit } = await filingPlaces(deps, connection, filer, procedure, saved);
  const context = contextOf(deps.clock, filer, saved, units, receivingUnit);
  const isForBusiness = filer.kind !== 'counter' && filer.acting !== undefined;
  const draft = isForBusiness ? inHand(saved, forms.submitter, context) : saved;
  const form = procedure.eForm;
  const members = await describeMembers(deps, connection, {
    draft,
    bundle: procedure.bundle,
    form,
    context,
    receivingUnit,
  });
  const fees =
    procedure.bundle === undefined
      ? await feesOfAnswers(deps, connection, { procedure, channel }, draft.answers, context)
      : feesTogether(members);
  return {
    draft,
    procedure,
    channel,
    forms: {
      submitter: forms.submitter,
      owner: forms.owner,
      declaration: form,
      delivery: fees.total === 0 ? forms.delivery : forms.deliveryWithFee,
    },
    context,
    needed: neededPapers(procedure.papers, draft.answers, context, channel),
    fees,
    receivingUnit,
    handlingUnit: settlingUnit(procedure, { answers: draft.answers, channel, units, receivingUnit }),
    members,
  };
}

interface Place extends Pick<Filing, 'channel' | 'receivingUnit'> {
  readonly answers: Answers;
  readonly units: readonly Unit[];
}

function settlingUnit(
  { settledWhere, competentWhere = [] }: ProcedureDefinition,
  { answers, channel, units, receivingUnit }: Place,
): Unit | undefined {
  const communeAt = (question: string) =>
    units.find(({ kind, placeCode }) => kind === 'commune' && placeCode === answers[question]);
  const here = units.find(({ id }) => id === receivingUnit?.id);
  if (settledWhere !== undefined) return communeAt(settledWhere) ?? here;
  const competent = channel === 'counter' ? competentWhere.flatMap((question) => communeAt(question) ?? []) : [];
  return competent.find(({ id }) => id === here?.id) ?? competent[0] ?? here;
}

function inHand(draft: Draft, form: EForm, context: FormContext): Draft {
  const { answers, locked } = prefill(form, draft.submitter, context);
  return { ...draft, submitter: ofWhoFilesNow(draft.submitter, locked, answers) };
}

function contextOf(
  clock: Clock,
  filer: Filer,
  draft: Draft,
  units: readonly Unit[],
  receivingUnit: Unit | undefined,
): FormContext {
  const known = filer.kind === 'counter' ? NOTHING_KNOWN : knownSources(filer);
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
