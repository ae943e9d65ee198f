import type { FastifyRequest } from 'fastify';

/** The person themselves, at level 2, with everything a card says: who may take over what was filed at a counter. */
export function provenHolder({ citizen }: FastifyRequest) {
  if (citizen?.kind !== 'citizen' || citizen.level < 2 || citizen.acting !== undefined) return undefined;
  const { accountId, personalId, fullName, birthDate } = citizen;
  return personalId === null || birthDate === null ? undefined : { accountId, personalId, fullName, birthDate };
}
