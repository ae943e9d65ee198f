/** The questions of a declaration that a supplement request is about, as one page; all others stay as filed. */
import { type Fault, isAbout } from '#capabilities/dossier/index.ts';
import { buildPageView } from '#engines/forms/build-page-view.ts';
import { nameInRow } from '#engines/forms/conditions.ts';
import type { FormContext } from '#engines/forms/context.ts';
import type { Answers, EForm, EFormPage } from '#engines/forms/define.ts';
import type { Fault as Finding } from '#engines/forms/faults.ts';
import { listFields } from '#engines/forms/fields.ts';
import type { EFormPageView, FieldView, SectionView } from '#engines/forms/page-view.ts';
import { isAskedFor } from '../../actions/judge-reply.ts';

export interface Asked {
  readonly eForm: EForm;
  readonly answers: Answers;
  readonly context: FormContext;
  readonly faults: readonly Fault[];
  /** What is wrong with what was typed. */
  readonly findings: readonly Finding[];
  /** Words under a question: what the officer said of it. */
  readonly hint: (fault: Fault) => string;
}

export function askedPages(eForm: EForm, answers: Answers, faults: readonly Fault[]): readonly EFormPage[] {
  const pages = new Set(
    listFields(eForm, answers)
      .filter(({ name }) => isAskedFor(faults, name))
      .map(({ page }) => page),
  );
  return eForm.pages.filter((page) => pages.has(page));
}

/** Undefined when only papers are asked for. */
export function supplementQuestions(asked: Asked): EFormPageView | undefined {
  const { eForm, answers, context, findings, faults } = asked;
  const pages = askedPages(eForm, answers, faults);
  const [first] = pages;
  if (!first) return undefined;
  const views = pages.map((page) => buildPageView(eForm, page.id, answers, context, findings));
  const sections = views.flatMap((view) => view.sections.flatMap((section) => askedSection(section, asked)));
  const shown = new Set(sections.flatMap(fieldsOf).map(({ name }) => name));
  const { id, version, title, legalBasis } = eForm;
  return {
    formId: id,
    pageId: first.id,
    title,
    position: 1,
    pages: 1,
    sections,
    faults: views[0]?.faults ?? [],
    script: {
      form: { id, version, title, legalBasis, pages: [askedPage(first, pages, answers, shown)] },
      answers: Object.fromEntries(Object.entries(answers).filter(([name]) => !shown.has(name))),
      today: context.today,
      flags: context.flags ?? {},
    },
  };
}

function fieldsOf({ fields, group }: SectionView): readonly FieldView[] {
  return [...fields, ...(group?.rows ?? []).flatMap((row) => row.fields)];
}

function askedSection(section: SectionView, asked: Asked): SectionView[] {
  const about = (name: string): Fault | undefined =>
    asked.faults.find((fault) => fault.target === 'field' && isAbout(fault.name, name));
  const keep = (fields: readonly FieldView[]): FieldView[] =>
    fields.flatMap((field) => {
      const fault = about(field.name);
      if (!fault) return [];
      const { lockedBy: _unlocked, ...open } = field;
      return [{ ...open, visible: true, hint: [asked.hint(fault), field.hint].filter(Boolean).join(' ') } as FieldView];
    });
  const { group } = section;
  if (!group) {
    const fields = keep(section.fields);
    return fields.length > 0 ? [{ ...section, visible: true, fields }] : [];
  }
  const whole = asked.faults.find((fault) => fault.target === 'field' && fault.name === group.id);
  if (whole) return [{ ...section, visible: true, hint: [asked.hint(whole), section.hint].filter(Boolean).join(' ') }];
  const rows = group.rows
    .map((row) => ({ ...row, removable: false, fields: keep(row.fields) }))
    .filter(({ fields }) => fields.length > 0);
  return rows.length > 0 ? [{ ...section, visible: true, group: { ...group, canAdd: false, rows } }] : [];
}

/** What the browser judges by: only the questions that are shown, always asked. */
function askedPage(
  first: EFormPage,
  pages: readonly EFormPage[],
  answers: Answers,
  shown: ReadonlySet<string>,
): EFormPage {
  const rows = [...Array(Object.keys(answers).length + 1).keys()];
  const isShown = (id: string): boolean =>
    shown.has(id) || (id.includes('[]') && rows.some((row) => shown.has(nameInRow(id, row))));
  const sections = pages
    .flatMap((page) => page.sections)
    .map(({ visibleWhen: _always, ...section }) => ({
      ...section,
      fields: section.fields
        .filter(({ id }) => isShown(id))
        .map(({ visibleWhen: _shown, ...field }) => field as EFormPage['sections'][number]['fields'][number]),
    }))
    .filter(({ fields }) => fields.length > 0);
  return { id: first.id, title: first.title, sections };
}
