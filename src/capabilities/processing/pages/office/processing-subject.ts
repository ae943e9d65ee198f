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

/** What a form of processing is about. */
export interface ProcessingSubject {
  readonly officer: OfficerActor;
  readonly dossier: DossierDetail;
  /** Those of the page's actions that the step and the officer's duties allow now. */
  readonly actions: readonly DossierAction[];
}

export async function loadSubject(
  platform: Platform,
  request: FastifyRequest,
  ...actions: readonly DossierAction[]
): Promise<ProcessingSubject> {
  const officer = actingOfficer(request.officer);
  const dossier = await openDossier(platform.database, officer, codeInPath(request));
  return { officer, dossier, actions: actions.filter((action) => canChange(officer, dossier, action)) };
}
