import type { FastifyRequest } from 'fastify';
import {
  actingOfficer,
  canChange,
  type DossierAction,
  type DossierDetail,
  type OfficerActor,
  openDossier,
} from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { codeInPath } from '#platform/web/path-code.ts';

/** What a form of reception is about. */
export interface ReceptionSubject {
  readonly officer: OfficerActor;
  readonly dossier: DossierDetail;
  /** The step and the officer's duties allow it now. */
  readonly available: boolean;
}

export async function loadSubject(
  platform: Platform,
  request: FastifyRequest,
  action: DossierAction,
): Promise<ReceptionSubject> {
  const officer = actingOfficer(request.officer);
  const dossier = await openDossier(platform.database, officer, codeInPath(request));
  return { officer, dossier, available: canChange(officer, dossier, action) };
}
