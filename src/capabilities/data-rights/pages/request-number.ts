import type { FastifyRequest } from 'fastify';

/** Of the request in the address; whatever else stands there finds nothing. */
export function numberIn(request: FastifyRequest): number {
  const { number = '' } = request.params as { number?: string };
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0;
}
