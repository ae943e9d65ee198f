import type { Answers, EForm } from '#engines/forms/define.ts';
import { listFields } from '#engines/forms/fields.ts';

export interface Declaration {
  readonly eForm: EForm;
  readonly answers: Answers;
}

/** What the person calls the place a fault is about. */
export function faultName(
  { target, name }: { readonly target: 'field' | 'paper'; readonly name: string },
  { eForm, answers }: Declaration,
  paperNames: ReadonlyMap<string, string>,
): string {
  if (target === 'paper') return paperNames.get(name) ?? 'Giấy tờ';
  const placed = listFields(eForm, answers).find((field) => field.name === name);
  if (placed) {
    const { section, row, field } = placed;
    const where = section.repeat && row !== undefined ? `${section.repeat.itemTitle} ${row + 1}` : section.title;
    return where === undefined ? field.label : `${where}: ${field.label}`;
  }
  const section = eForm.pages
    .flatMap(({ sections }) => sections)
    .find(({ repeat, id }) => repeat?.id === name || id === name);
  return section?.title ?? 'Nội dung tờ khai';
}
