import type { FastifyRequest } from 'fastify';

const LONGEST_DEVICE = 200;

/** Where a session is used from, so that its person can recognise it. */
export function browserOf(request: FastifyRequest): { device: string | null; address: string | null } {
  return { device: request.headers['user-agent']?.slice(0, LONGEST_DEVICE) ?? null, address: request.ip };
}

export function queryField(request: FastifyRequest, name: string): string | undefined {
  const value = (request.query as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : undefined;
}

export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '/';
}
