/** Reads submitted forms: flat, in Unicode NFC, and bounded. */
import type { FastifyInstance } from 'fastify';

/** What a person typed, by field name. Of a repeated name the last value counts. */
export type FormFields = Readonly<Record<string, string>>;

const LARGEST_FORM_IN_BYTES = 1024 * 1024;
const MOST_FIELDS = 5000;
const allValues = new WeakMap<FormFields, ReadonlyMap<string, readonly string[]>>();

/** All values sent under one name (checkboxes of one group). */
export function formValues(fields: FormFields, name: string): readonly string[] {
  return allValues.get(fields)?.get(name) ?? [];
}

export function parseFormFields(text: string): FormFields {
  const values = new Map<string, string[]>();
  let count = 0;
  for (const [name, value] of new URLSearchParams(text)) {
    if (++count > MOST_FIELDS) break;
    const key = name.normalize('NFC');
    const list = values.get(key) ?? [];
    list.push(cleanText(value));
    values.set(key, list);
  }
  const fields: Record<string, string> = Object.create(null);
  for (const [name, list] of values) fields[name] = list.at(-1) ?? '';
  allValues.set(fields, values);
  return fields;
}

/**
 * NFC, line ends as \n, and without the characters a database or a PDF cannot hold, or that turn the direction of what
 * stands around them: a name would read as another.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '')
    .toWellFormed()
    .normalize('NFC');
}

/** Makes `request.body` of an ordinary form FormFields. */
export function acceptForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: LARGEST_FORM_IN_BYTES },
    (_request, body, done) => done(null, parseFormFields(String(body))),
  );
}
