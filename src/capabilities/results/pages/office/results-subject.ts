import type { FastifyRequest } from 'fastify';
import {
  actingOfficer,
  canChange,
  type DossierAction,
  type DossierDetail,
  type DossierResult,
  findLastSigningFailure,
  listResults,
  type OfficerActor,
  openDossier,
  type SigningFailure,
} from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { codeInPath } from '#platform/web/path-code.ts';
import { findProcedureResult } from '../../certificates/find-procedure-result.ts';

/** What a form of results is about. */
export interface ResultsSubject {
  readonly officer: OfficerActor;
  readonly dossier: DossierDetail;
  readonly results: readonly DossierResult[];
  /** The step and the officer's duties allow it now. */
  readonly available: boolean;
}

export async function loadSubject(
  platform: Platform,
  request: FastifyRequest,
  action: DossierAction,
): Promise<ResultsSubject> {
  const { kysely } = platform.database;
  const officer = actingOfficer(request.officer);
  const dossier = await openDossier(platform.database, officer, codeInPath(request));
  const results = await listResults(kysely, dossier.id);
  return { officer, dossier, results, available: canChange(officer, dossier, action) };
}

/** What is about to be issued, with the last time that it could not be signed. */
export interface IssueSubject extends ResultsSubject {
  readonly failure: SigningFailure | undefined;
  /** This system makes no file of it. */
  readonly onPaper: boolean;
  /** Its words are an officer's, as they were approved. */
  readonly isWritten: boolean;
}

export async function loadIssue(platform: Platform, request: FastifyRequest): Promise<IssueSubject> {
  const { kysely } = platform.database;
  const subject = await loadSubject(platform, request, 'issue');
  const { kind } = await findProcedureResult(kysely, subject.dossier);
  const failure = await findLastSigningFailure(kysely, subject.dossier.id);
  return { ...subject, failure, onPaper: kind === undefined, isWritten: kind === 'free-text-result' };
}
