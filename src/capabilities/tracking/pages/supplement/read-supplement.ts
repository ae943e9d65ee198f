import { findProcedureVersion } from '#capabilities/catalogue/index.ts';
import {
  type DossierDetail,
  type DossierPaper,
  findLastDay,
  findOpenSupplement,
  getCitizenDossier,
  listEvents,
  listPapers,
  type SupplementRequest,
} from '#capabilities/dossier/index.ts';
import { type FileHolder, listOwnFiles, type StoredFile } from '#capabilities/papers/index.ts';
import type { FormContext } from '#engines/forms/context.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { findSupplementDraft } from '../../storage/supplement-draft-queries.ts';
import type { Declaration } from './fault-name.text.ts';
import { filedContext, filedDeclaration } from './form-context.ts';

/** Everything the person needs to answer the open supplement request. */
export interface OpenSupplementRequest {
  readonly dossier: DossierDetail;
  readonly supplement: SupplementRequest;
  /** Nothing sent by the end of this day, the dossier is stopped; undefined where only an officer stops it. */
  readonly lastDay: Temporal.PlainDate | undefined;
  /** As filed; what is typed anew stands in `fields`. */
  readonly declaration: Declaration;
  readonly context: FormContext;
  readonly paperNames: ReadonlyMap<string, string>;
  /** Files that are in the dossier now. */
  readonly filedPapers: readonly DossierPaper[];
  /** Changed answers kept so far. */
  readonly fields: Readonly<Record<string, string>>;
  /** New files kept so far, by paper. */
  readonly newFiles: Readonly<Record<string, readonly StoredFile[]>>;
}

/**
 * Undefined when nothing is asked for (any more).
 * @throws NotFound when there is no such dossier, or it is somebody else's.
 */
export async function readOpenSupplement(
  platform: Pick<Platform, 'database' | 'clock'>,
  accountId: string,
  code: string,
): Promise<OpenSupplementRequest | undefined> {
  const dossier = await getCitizenDossier(platform.database.kysely, { accountId }, code);
  return describeSupplement(platform, dossier, { accountId });
}

/** @param owner whose new files count: the person's, or those of the officer who fills in for them */
export async function describeSupplement(
  { database: { kysely }, clock }: Pick<Platform, 'database' | 'clock'>,
  dossier: DossierDetail,
  owner: FileHolder,
): Promise<OpenSupplementRequest | undefined> {
  const supplement = await findOpenSupplement(kysely, dossier.id);
  if (!supplement || dossier.step !== 'awaiting-supplement') return undefined;
  const today = todayInVietnam(clock).toString();
  const events = await listEvents(kysely, dossier.id);
  const [draft, papers, version, lastDay] = await Promise.all([
    findSupplementDraft(kysely, dossier.id, supplement.number),
    listPapers(kysely, dossier.id),
    findProcedureVersion(kysely, dossier.procedureVersionId),
    findLastDay(kysely, dossier, { supplement, events }, today),
  ]);
  const files = await listOwnFiles(kysely, owner, Object.values(draft.papers).flat());
  const byId = new Map(files.map((file) => [file.id, file]));
  return {
    dossier,
    supplement,
    lastDay,
    declaration: filedDeclaration(dossier),
    context: filedContext(dossier),
    paperNames: new Map((version?.definition.papers ?? []).map((paper) => [paper.code, paper.name])),
    filedPapers: papers.filter(({ replacedAt }) => replacedAt === null),
    fields: draft.fields,
    newFiles: Object.fromEntries(
      Object.entries(draft.papers).map(([paper, ids]) => [paper, ids.flatMap((id) => byId.get(id) ?? [])]),
    ),
  };
}
