import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { holderOf } from '#capabilities/identity/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { formatPhone } from '#shared/phone.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const FORM_ID_FIELD = 'bieu-mau';

/** The same form sent twice is one question, one report. */
export function withFormId(fields: FormFields): FormFields {
  const typed = formIdOf(fields);
  return { ...fields, [FORM_ID_FIELD]: UUID.test(typed) ? typed : randomUUID() };
}

export function formIdOf(fields: FormFields): string {
  return fields[FORM_ID_FIELD] ?? '';
}

/** What we know of whoever signed in. */
export function senderFields({ citizen }: FastifyRequest): FormFields {
  return citizen ? { 'ho-ten': citizen.fullName, 'so-dien-thoai': formatPhone(citizen.phone ?? '') } : {};
}

export function accountOf({ citizen }: FastifyRequest): string | null {
  return citizen && holderOf(citizen);
}

export function queryOf(request: FastifyRequest, name: string): string {
  const value = (request.query as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
}

export const PAGE_SIZE = 20;

export function pageOf(request: FastifyRequest): number {
  const asked = queryOf(request, 'trang');
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
}

/** @throws NotFound for what is no number of a published answer */
export function publishedNumberOf({ params }: FastifyRequest): number {
  const { number = '' } = params as { number?: string };
  if (!/^\d{1,9}$/.test(number)) throw new NotFound('published answer');
  return Number(number);
}
