import { fieldsOf } from './conditions.ts';
import type { EForm, EFormField } from './define.ts';
import { hasOptions, isListReference } from './options.ts';

/** Lỗi của bản định nghĩa: what would make a form unusable. Empty for a form that may be published. */
export function definitionFaults(form: EForm): readonly string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const all = form.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
  const ids = new Set(all.map(({ id }) => id));
  const mustBeEarlier = (owner: string, fields: readonly string[]): void => {
    for (const id of fields) if (!seen.has(id)) faults.push(`${owner}: visible by ${id}, which is not asked before it`);
  };
  for (const { sections } of form.pages) {
    for (const section of sections) {
      if (section.visibleWhen) mustBeEarlier(section.id, fieldsOf(section.visibleWhen));
      for (const field of section.fields) {
        // What decides on a question is asked before it, so that one pass settles what is asked.
        if (field.visibleWhen) mustBeEarlier(field.id, fieldsOf(field.visibleWhen));
        if (seen.has(field.id)) faults.push(`${field.id}: asked twice`);
        if ((section.repeat !== undefined) !== field.id.startsWith(`${section.repeat?.id ?? ''}[].`)) {
          faults.push(`${field.id}: name does not fit its section`);
        }
        seen.add(field.id);
        for (const id of referencesOf(field)) if (!ids.has(id)) faults.push(`${field.id}: knows no field ${id}`);
      }
    }
  }
  for (const { from, to } of (form.copies ?? []).flatMap(({ pairs }) => pairs)) {
    for (const id of [from, to]) if (!ids.has(id.replace(/\[\d+\]/, '[]'))) faults.push(`copies: no field ${id}`);
  }
  return faults;
}

function referencesOf(field: EFormField): readonly string[] {
  const { required, computed, checks = [] } = field;
  return [
    ...(typeof required === 'object' ? fieldsOf(required) : []),
    ...(computed && 'of' in computed ? [computed.of] : []),
    ...(computed && 'cases' in computed ? computed.cases.flatMap(({ when }) => fieldsOf(when)) : []),
    ...(hasOptions(field) && isListReference(field.options) && field.options.parentField
      ? [field.options.parentField]
      : []),
    ...checks.flatMap((check) => {
      if (check.check === 'sameAsOneOf') return check.fields;
      if (check.check === 'personalIdAgrees') return [check.birthDate, ...(check.gender ? [check.gender] : [])];
      return 'field' in check ? [check.field] : [];
    }),
  ];
}
