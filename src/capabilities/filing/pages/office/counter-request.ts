import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer, type OfficerActor } from '#capabilities/dossier/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { counterUnits } from '../../actions/filing-places.ts';
import type { CounterOfficer } from '../../domain/filer.ts';
import { draftIdOf } from '../draft-mark.view.tsx';

/** Somebody at the counter, and the officer who fills in for them. */
export interface CounterRequest {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly officer: OfficerActor;
  readonly filer: CounterOfficer;
  readonly procedureCode: string;
}

export interface FormRequest extends CounterRequest {
  readonly filer: CounterOfficer & { readonly draftId: string };
}

/** Bound to the draft of which the form was made: any other of the officer's is out of its reach. */
export function ofForm(counter: CounterRequest, fields: FormFields): FormRequest {
  return { ...counter, filer: { ...counter.filer, draftId: draftIdOf(fields) } };
}

/**
 * Receives at the first unit where the officer is a receptionist and which takes in dossiers: a department does not.
 * @throws NotFound for everybody else: to them there is no such page
 */
export async function counterRequest(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<CounterRequest> {
  const officer = actingOfficer(request.officer);
  const receiving = await counterUnits(platform, platform.database.kysely);
  const duty = officer.duties.find(
    ({ role, unitId }) => role === 'receptionist' && receiving.some(({ id }) => id === unitId),
  );
  if (duty === undefined) throw new NotFound('page');
  return {
    request,
    reply,
    officer,
    filer: { kind: 'counter', officerId: officer.officerId, unitId: duty.unitId },
    procedureCode: (request.params as { code?: string }).code ?? '',
  };
}
