/** A household business of the guide, accepted and given to the specialist of Hạc Thành, as a receptionist does it. */
import { expect } from 'vitest';
import type { SignedInCitizen, TestApp, Visitor } from './app.ts';
import { readForm } from './page-form.ts';
import { fileGuideDossier } from './real-filing.ts';

export async function acceptedDossier(
  world: TestApp,
  citizen: SignedInCitizen,
  receptionist: Visitor,
): Promise<string> {
  const code = await fileGuideDossier(world, citizen, '1.001612');
  const path = `/can-bo/ho-so/${code}/tiep-nhan`;
  const form = readForm((await receptionist.get(path)).body, path);
  const officer = await world.database.kysely
    .selectFrom('officer')
    .select('id')
    .where('username', '=', 'thuly.hacthanh')
    .executeTakeFirstOrThrow();
  expect((await receptionist.post(path, { ...form, 'nguoi-xu-ly': officer.id })).statusCode).toBe(303);
  return code;
}
