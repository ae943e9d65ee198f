import type { FastifyRequest } from 'fastify';
import { listUnits, type Unit } from '#capabilities/agencies/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { type Administration, administersUnit } from '../../domain/administration.ts';
import type { Officer } from '../../domain/duty.ts';
import { findAdministration } from '../../storage/officer-queries.ts';

export interface Administrator {
  readonly officer: Officer;
  readonly administration: Administration;
}

/** @throws NotFound for everybody else: that the page exists is nobody's business. */
export async function administratorOf(platform: Platform, { officer }: FastifyRequest): Promise<Administrator> {
  const today = todayInVietnam(platform.clock).toString();
  const administration = officer && (await findAdministration(platform.database.kysely, officer.officerId, today));
  if (!officer || !administration) throw new NotFound('administration');
  return { officer, administration };
}

/** Units whose duties the administrator may give. */
export async function administeredUnits(platform: Platform, administration: Administration): Promise<Unit[]> {
  const kinds = ['province', 'province-centre', 'department', 'commune', 'commune-police'] as const;
  const units = await listUnits(platform.database.kysely, kinds);
  return units.filter(({ id }) => administersUnit(administration, id));
}
