import type { FastifyRequest } from 'fastify';
import { actingCitizen, type CitizenActor } from '#capabilities/dossier/index.ts';

/** For pages behind `requireCitizen`, which sends everybody else to sign in. */
export function signedInCitizen(request: FastifyRequest): CitizenActor {
  if (!request.citizen) throw new Error('a page for citizens was reached without one');
  return actingCitizen(request.citizen);
}
