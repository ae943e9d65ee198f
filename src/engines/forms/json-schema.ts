/**
 * JSON Schema of what is stored for a form, and its check by ajv: the last gate before a dossier is written, whoever
 * brings it (page, counter, API). Server only; the browser and the pages use validate.ts, which knows more.
 */
import { Ajv, type ValidateFunction } from 'ajv';
import { nameInRow } from './conditions.ts';
import type { Answers, Condition, EForm, EFormField, EFormSection } from './define.ts';
import { isListReference } from './options.ts';
import { maxLengthOf } from './validate-value.ts';

type Schema = Record<string, unknown>;

const SHAPES: Partial<Record<EFormField['kind'], Schema>> = {
  personalId: { pattern: '^[0-9]{12}$' },
  phone: { pattern: '^\\+84[0-9]{9,10}$' },
  number: { pattern: '^[0-9]{1,15}$' },
  money: { pattern: '^[0-9]{1,15}$' },
  date: { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
  partialDate: { pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' },
  time: { pattern: '^[0-9]{2}:[0-9]{2}$' },
  checkbox: { const: 'on' },
  rowChoice: { const: 'on' },
};

export function toJsonSchema(form: EForm): Schema {
  const sections = form.pages.flatMap((page) => page.sections);
  const plain = sections.filter(({ repeat }) => repeat === undefined).flatMap(({ fields }) => fields);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:e-form:${form.id}:${form.version}`,
    title: form.title,
    type: 'object',
    properties: Object.fromEntries(plain.map((field) => [field.id, fieldSchema(field)])),
    patternProperties: Object.fromEntries(sections.flatMap(rowSchemas)),
    additionalProperties: false,
    allOf: sections.flatMap((section) => section.fields.flatMap((field) => requirements(section, field))),
  };
}

function fieldSchema(field: EFormField): Schema {
  const text = { type: 'string', minLength: 1, maxLength: maxLengthOf(field), title: field.label };
  if ('options' in field && !isListReference(field.options)) {
    return { type: 'string', title: field.label, enum: field.options.map(({ value }) => value) };
  }
  return { ...text, ...SHAPES[field.kind] };
}

function rowSchemas({ repeat, fields }: EFormSection): [string, Schema][] {
  if (repeat === undefined) return [];
  const escaped = (text: string): string => text.replace(/[.[\]]/g, '\\$&');
  return fields.map((field) => [
    `^${escaped(repeat.id)}\\[[0-9]{1,2}\\]${escaped(field.id.slice(`${repeat.id}[]`.length))}$`,
    fieldSchema(field),
  ]);
}

/** "Required when asked" as if/then; what JSON Schema cannot say (days between dates, flags) is left to validate.ts. */
function requirements({ visibleWhen, repeat }: EFormSection, field: EFormField): Schema[] {
  if (!field.required || field.kind === 'display' || field.kind === 'rowChoice') return [];
  const conditions = [visibleWhen, field.visibleWhen, field.required === true ? undefined : field.required];
  const parts = conditions.filter((condition) => condition !== undefined);
  const rows = Array.from({ length: repeat?.min ?? 1 }, (_, row) => (repeat === undefined ? undefined : row));
  return rows.flatMap((row): Schema[] => {
    const asked = toSchema({ and: parts }, row);
    const then = { required: [nameInRow(field.id, row)] };
    if (asked === undefined) return [];
    return parts.length === 0 ? [then] : [{ if: asked, then }];
  });
}

/** The condition as a schema of the answers; `undefined` when it cannot be said. */
function toSchema(condition: Condition, row: number | undefined): Schema | undefined {
  if ('and' in condition || 'or' in condition) {
    const parts = ('and' in condition ? condition.and : condition.or).map((part) => toSchema(part, row));
    if (parts.includes(undefined)) return undefined;
    return parts.length === 0 ? {} : { ['and' in condition ? 'allOf' : 'anyOf']: parts };
  }
  if ('not' in condition) {
    const inner = toSchema(condition.not, row);
    return inner && { not: inner };
  }
  if (!('field' in condition)) return undefined;
  const name = nameInRow(condition.field, row);
  const present = { required: [name] };
  if ('filled' in condition) return condition.filled ? present : { not: present };
  const value = 'equals' in condition ? { const: condition.equals } : { enum: condition.in };
  return { ...present, properties: { [name]: value } };
}

const compiled = new WeakMap<EForm, ValidateFunction>();

/** Empty when cleaned answers fit the form; else names of fields with the rule they break, never a value. */
export function schemaFaults(form: EForm, answers: Answers): readonly string[] {
  let validate = compiled.get(form);
  if (validate === undefined) {
    validate = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile(
      toJsonSchema(form),
    );
    compiled.set(form, validate);
  }
  if (validate(answers)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, keyword, params }) => {
      const field = instancePath.slice(1) || String(params['missingProperty'] ?? params['additionalProperty'] ?? '');
      return `${field}: ${keyword}`;
    });
}
