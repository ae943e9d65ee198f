import { splitDateParts } from '#shared/partial-date.ts';
import { readableAnswer } from './answer-rows.ts';
import { fieldsOf } from './conditions.ts';
import type { FormContext } from './context.ts';
import { type Answers, type EForm, type EFormField, type EFormPage, type EFormSection, TICKED } from './define.ts';
import type { Fault } from './faults.ts';
import { isRequired, listFields, type PlacedField, rowCount, visiblePages, whatIsAsked } from './fields.ts';
import { hasOptions, isListReference, optionsFor } from './options.ts';
import type {
  ChoiceView,
  EFormPageView,
  FaultView,
  FieldView,
  GroupView,
  PageScript,
  SectionView,
} from './page-view.ts';
import { prefill } from './prefill.ts';
import { controlName, queryName } from './read-page.ts';
import { validateField } from './validate-field.ts';

interface Sight {
  readonly page: EFormPage;
  readonly answers: Answers;
  readonly context: FormContext;
  readonly locked: ReadonlyMap<string, string>;
  readonly asked: ReadonlySet<string>;
  readonly askedSections: ReadonlySet<EFormSection>;
  readonly known: Answers;
  readonly placed: readonly PlacedField[];
  readonly controlling: ReadonlySet<string>;
  readonly faults: readonly FaultView[];
}

/** Dựng một trang để hiển thị, with the findings of the last attempt, if there was one. */
export function buildPageView(
  form: EForm,
  pageId: string,
  answers: Answers,
  context: FormContext,
  faults: readonly Fault[] = [],
): EFormPageView {
  const page = form.pages.find(({ id }) => id === pageId);
  if (page === undefined) throw new Error(`The form ${form.id} has no page ${pageId}`);
  const filled = prefill(form, answers, context);
  const asked = whatIsAsked(form, filled.answers, context);
  const placed = listFields(form, filled.answers).filter((field) => field.page === page);
  const sight: Sight = {
    page,
    answers: filled.answers,
    context,
    locked: filled.locked,
    asked: new Set(asked.fields.map(({ name }) => name)),
    askedSections: asked.sections,
    known: asked.answers,
    placed,
    controlling: controllingIds(page),
    faults: describeFaults(form, filled.answers, faults),
  };
  const pages = visiblePages(form, filled.answers, context);
  return {
    formId: form.id,
    pageId,
    title: page.title,
    ...(page.hint === undefined ? {} : { hint: page.hint }),
    position: pages.indexOf(page) + 1,
    pages: pages.length,
    sections: page.sections.map((section) => viewSection(section, sight)),
    faults: sight.faults,
    script: pageScript(form, page, sight),
  };
}

/** Ids of fields whose answer opens or closes others of the page. */
function controllingIds(page: EFormPage): ReadonlySet<string> {
  const conditions = page.sections.flatMap(({ visibleWhen, fields }) => [
    visibleWhen,
    ...fields.flatMap((field) => [field.visibleWhen]),
  ]);
  return new Set(conditions.flatMap((condition) => (condition === undefined ? [] : fieldsOf(condition))));
}

function describeFaults(form: EForm, answers: Answers, faults: readonly Fault[]): readonly FaultView[] {
  const byName = new Map(listFields(form, answers).map((placed) => [placed.name, placed]));
  const groupTitles = new Map(
    form.pages.flatMap(({ sections }) => sections.map(({ repeat, title }) => [repeat?.id, title ?? ''])),
  );
  return faults.map((fault): FaultView => {
    const placed = byName.get(fault.field);
    if (placed === undefined) return { ...fault, label: groupTitles.get(fault.field) ?? '', kind: 'group' };
    const item = itemOf(placed);
    return {
      ...fault,
      field: controlName(placed),
      label: placed.field.label,
      kind: placed.field.kind,
      ...(item === undefined ? {} : { item }),
    };
  });
}

function itemOf({ section, row }: PlacedField): string | undefined {
  return section.repeat === undefined || row === undefined ? undefined : `${section.repeat.itemTitle} ${row + 1}`;
}

function viewSection(section: EFormSection, sight: Sight): SectionView {
  const { id, title, hint, repeat } = section;
  return {
    id,
    ...(title === undefined ? {} : { title }),
    ...(hint === undefined ? {} : { hint }),
    visible: sight.askedSections.has(section),
    fields: repeat === undefined ? viewFields(section, sight) : [],
    ...(repeat === undefined ? {} : { group: viewGroup(section, repeat, sight) }),
  };
}

function viewFields(section: EFormSection, sight: Sight, row?: number): readonly FieldView[] {
  return sight.placed
    .filter((placed) => placed.section === section && placed.row === row)
    .filter(({ field }) => field.computed?.compute !== 'rowNumber')
    .map((placed) => viewField(placed, sight));
}

function viewGroup(section: EFormSection, repeat: NonNullable<EFormSection['repeat']>, sight: Sight): GroupView {
  const count = rowCount(repeat, sight.answers);
  const fault = sight.faults.find(({ field }) => field === repeat.id);
  return {
    id: repeat.id,
    addLabel: repeat.addLabel,
    canAdd: count < repeat.max,
    rows: Array.from({ length: count }, (_, index) => ({
      title: `${repeat.itemTitle} ${index + 1}`,
      index,
      removable: count > repeat.min,
      fields: viewFields(section, sight, index),
    })),
    ...(fault === undefined ? {} : { fault }),
  };
}

function viewField(placed: PlacedField, sight: Sight): FieldView {
  const { field, name } = placed;
  const fault = sight.faults.find((found) => found.field === controlName(placed));
  const lockedBy = sight.locked.get(name);
  const value = sight.answers[name] ?? '';
  const [warning] = value === '' ? [] : validateField(placed, sight.known, sight.context).warnings;
  const base = {
    name,
    label: field.label,
    ...(field.hint === undefined ? {} : { hint: field.hint }),
    required: isRequired(placed, sight.known, sight.context),
    visible: sight.asked.has(name),
    controls: sight.controlling.has(field.id),
    ...(lockedBy === undefined ? {} : { lockedBy }),
    ...(fault === undefined ? {} : { fault }),
    ...(warning === undefined ? {} : { notice: { ...warning, label: field.label, kind: field.kind } }),
    value,
    shown: readableAnswer(placed, sight.answers, sight.context),
  };
  return shapeField(placed, base, sight);
}

type Base = Omit<FieldView, 'kind'>;

function shapeField(placed: PlacedField, base: Base, sight: Sight): FieldView {
  const { field, name, row } = placed;
  switch (field.kind) {
    case 'date':
    case 'partialDate':
      return { ...base, kind: field.kind, parts: splitDateParts(base.value) };
    case 'select':
    case 'radio':
      return {
        ...base,
        kind: field.kind,
        options: choices(placed, sight),
        inline: field.inline ?? false,
        isParent: sight.placed.some((other) => parentOf(other.field) === field.id),
        ...(parentOf(field) === undefined ? {} : { parent: parentName(placed) }),
      };
    case 'lookup':
      return {
        ...base,
        kind: 'lookup',
        searchLabel: field.searchLabel,
        queryName: queryName(name),
        query: sight.answers[queryName(name)] ?? '',
        matches: lookupMatches(placed, sight),
        ...(field.fills === undefined ? {} : { fills: field.fills.replace('[]', `[${row}]`) }),
      };
    case 'rowChoice':
      return {
        ...base,
        kind: 'rowChoice',
        // A single row is the chosen one; readPage counts it so, too.
        value: isOnlyRow(placed, sight) ? TICKED : base.value,
        groupName: field.id.replace('[]', ''),
        row: row ?? 0,
      };
    case 'checkbox':
    case 'display':
      return { ...base, kind: field.kind };
    default:
      return { ...base, ...textShape(field) };
  }
}

function isOnlyRow({ section }: PlacedField, { answers }: Sight): boolean {
  return section.repeat !== undefined && rowCount(section.repeat, answers) === 1;
}

function parentOf(field: EFormField): string | undefined {
  return hasOptions(field) && isListReference(field.options) ? field.options.parentField : undefined;
}

function parentName(placed: PlacedField): string {
  return (parentOf(placed.field) ?? '').replace('[]', `[${placed.row}]`);
}

function choices(placed: PlacedField, sight: Sight): readonly ChoiceView[] {
  return optionsFor(placed, sight.answers, sight.context).map(({ value, label, hint }) => ({
    value,
    label,
    ...(hint === undefined ? {} : { hint }),
  }));
}

/** What the search finds, with the choice made so far always among it. */
function lookupMatches(placed: PlacedField, sight: Sight): readonly ChoiceView[] {
  const { field, name } = placed;
  const { lists } = sight.context;
  if (field.kind !== 'lookup' || lists === undefined) return [];
  const query = sight.answers[queryName(name)] ?? '';
  const value = sight.answers[name] ?? '';
  const found = query === '' ? [] : lists.search(field.options.list, query);
  const chosen = value === '' ? undefined : lists.label(field.options.list, value);
  if (chosen === undefined || found.some((option) => option.value === value)) return found;
  return [{ value, label: chosen }, ...found];
}

function textShape(field: EFormField) {
  const width = 'width' in field && field.width ? field.width : ('full' as const);
  switch (field.kind) {
    case 'personalId':
    case 'taxCode':
      return { kind: 'digits', width: 'medium' } as const;
    case 'money':
      return { kind: 'money', width: 'medium', suffix: 'đồng' } as const;
    case 'number':
      return { kind: 'number', width: 'short' } as const;
    case 'time':
      return { kind: 'time', width: 'short' } as const;
    case 'phone':
      return { kind: 'phone', width: 'medium' } as const;
    case 'email':
    case 'url':
    case 'textarea':
      return { kind: field.kind, width } as const;
    default:
      return { kind: 'text', width } as const;
  }
}

/** Only this page's questions travel, and of other answers only those its rules look at. */
function pageScript(form: EForm, page: EFormPage, sight: Sight): PageScript {
  const text = JSON.stringify(page);
  const here = new Set(sight.placed.map(({ name }) => name));
  const needed = Object.entries(sight.known).filter(([name]) => !here.has(name) && text.includes(JSON.stringify(name)));
  const { id, version, title, legalBasis } = form;
  return {
    form: { id, version, title, legalBasis, pages: [page] },
    answers: Object.fromEntries(needed),
    today: sight.context.today,
    flags: sight.context.flags ?? {},
  };
}
