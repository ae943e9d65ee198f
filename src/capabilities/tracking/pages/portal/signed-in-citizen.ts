import type { FastifyRequest } from 'fastify';
import type { Citizen } from '#capabilities/identity/index.ts';

/** For pages behind `requireCitizen`, which sends everybody else to sign in. */
export function signedInCitizen(request: FastifyRequest): Citizen {
  if (!request.citizen) throw new Error('a page for citizens was reached without one');
  return request.citizen;
}
