/** Tra danh mục: what the islands ask for while a person fills in. */
import type { FastifyReply } from 'fastify';
import { listItems, searchVsic } from '#capabilities/reference/index.ts';

const SUGGESTIONS = 12;
const LONGEST_SEARCH = 200;
const ONE_DAY = 'public, max-age=86400';

export function sendCommunes(reply: FastifyReply, query: Readonly<Record<string, unknown>>) {
  const communes = listItems('communes', textOf(query['tinh'])).map(({ value, label }) => ({ value, label }));
  return reply.header('cache-control', ONE_DAY).send(communes);
}

export function sendIndustries(reply: FastifyReply, query: Readonly<Record<string, unknown>>) {
  const found = searchVsic(textOf(query['tu']), SUGGESTIONS).map(({ value, label }) => ({ code: value, name: label }));
  return reply.header('cache-control', ONE_DAY).send(found);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_SEARCH).normalize('NFC') : '';
}
