import type { Connection } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { CitizenActor } from '../domain/access.ts';
import { type BundleState, bundleState, type MemberState, memberState } from '../domain/bundle.ts';
import type { DossierStatus } from '../domain/dossier-status.ts';
import type { DossierResult } from '../domain/dossier-summary.ts';
import { listResults } from './dossier-parts-queries.ts';
import { toInstant } from './dossier-rows.ts';

/** Một việc của nhóm và hồ sơ của nó. */
export interface BundleMemberView {
  readonly key: string;
  readonly name: string;
  readonly after: string | null;
  readonly state: MemberState;
  readonly handlingUnitName: string;
  /** Undefined until it starts. */
  readonly dossier:
    | {
        readonly id: number;
        readonly code: string;
        readonly status: DossierStatus;
        readonly submittedAt: Temporal.Instant;
        readonly receivedAt: Temporal.Instant | null;
        readonly dueAt: Temporal.Instant | null;
        readonly finishedAt: Temporal.Instant | null;
        readonly procedureCode: string;
      }
    | undefined;
}

/** Hồ sơ liên thông as lists show it. */
export interface BundleView {
  readonly code: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly procedureVersionId: number;
  readonly submitterName: string;
  readonly ownerName: string;
  readonly receivingUnitId: number;
  readonly receivingUnitName: string;
  readonly submittedAt: Temporal.Instant;
  readonly state: BundleState;
  readonly members: readonly BundleMemberView[];
}

type BundleKey =
  | { readonly code: string }
  | { readonly accountId: string }
  | { readonly draftId: string }
  | { readonly dossierId: number };

/** @throws NotFound when there is none, or it is somebody else's. */
export async function getCitizenBundle(
  connection: Connection,
  { accountId }: Pick<CitizenActor, 'accountId'>,
  code: string,
): Promise<BundleView> {
  const [bundle] = await readBundles(connection, { code });
  if (bundle === undefined || bundle.accountId !== accountId) throw new NotFound('bundle');
  return bundle;
}

/** The newest first. */
export async function listCitizenBundles(connection: Connection, accountId: string): Promise<BundleView[]> {
  return readBundles(connection, { accountId });
}

/** For whoever may read that dossier. */
export async function findBundleOf(connection: Connection, dossierId: number): Promise<BundleView | undefined> {
  return (await readBundles(connection, { dossierId }))[0];
}

/** What anybody with the code may know: where each matter stands. */
export async function findPublicBundle(connection: Connection, code: string): Promise<BundleView | undefined> {
  return (await readBundles(connection, { code }))[0];
}

export async function findBundleOfDraft(
  connection: Connection,
  { draftId, accountId }: { readonly draftId: string; readonly accountId: string },
): Promise<string | undefined> {
  const [bundle] = await readBundles(connection, { draftId });
  return bundle?.accountId === accountId ? bundle.code : undefined;
}

/** Kết quả của các việc, by key. */
export async function listBundleResults(
  connection: Connection,
  { members }: BundleView,
): Promise<ReadonlyMap<string, readonly DossierResult[]>> {
  const started = members.filter(({ dossier }) => dossier !== undefined);
  return new Map(
    await Promise.all(
      started.map(async ({ key, dossier }) => [key, await listResults(connection, dossier?.id ?? 0)] as const),
    ),
  );
}

async function readBundles(
  connection: Connection,
  key: BundleKey,
): Promise<(BundleView & { readonly accountId: string })[]> {
  let query = connection
    .selectFrom('bundle')
    .innerJoin('unit', 'unit.id', 'bundle.receiving_unit_id')
    .selectAll('bundle')
    .select('unit.name as unit_name')
    .orderBy('bundle.submitted_at', 'desc')
    .limit(MOST_BUNDLES);
  if ('code' in key) query = query.where('bundle.code', '=', key.code);
  if ('accountId' in key) query = query.where('bundle.account_id', '=', key.accountId);
  if ('draftId' in key) query = query.where('bundle.draft_id', '=', key.draftId);
  if ('dossierId' in key)
    query = query.where('bundle.id', '=', (where) =>
      where.selectFrom('bundle_member').select('bundle_id').where('dossier_id', '=', key.dossierId),
    );
  const bundles = await query.execute();
  const members = await membersOf(
    connection,
    bundles.map(({ id }) => id),
  );
  return bundles.map((row) => {
    const own = withStates(members.get(row.id) ?? []);
    return {
      code: row.code,
      accountId: row.account_id,
      procedureCode: row.procedure_code,
      procedureName: row.procedure_name,
      procedureVersionId: row.procedure_version_id,
      submitterName: row.submitter_name,
      ownerName: row.owner_name,
      receivingUnitId: row.receiving_unit_id,
      receivingUnitName: row.unit_name,
      submittedAt: toInstant(row.submitted_at),
      state: bundleState(own.map(({ state }) => state)),
      members: own,
    };
  });
}

/** A person has few of them; a list is no place for more. */
const MOST_BUNDLES = 50;

type Member = Omit<BundleMemberView, 'state'>;

function withStates(members: readonly Member[]): BundleMemberView[] {
  const standing = members.map(({ key, after, dossier }) => ({ key, after, status: dossier?.status ?? null }));
  return members.map((member, index) => ({ ...member, state: memberState(standing[index] ?? NOWHERE, standing) }));
}

const NOWHERE = { key: '', after: null, status: null };

async function membersOf(connection: Connection, bundleIds: readonly number[]): Promise<Map<number, Member[]>> {
  const rows = await connection
    .selectFrom('bundle_member as member')
    .innerJoin('unit', 'unit.id', 'member.handling_unit_id')
    .leftJoin('dossier', 'dossier.id', 'member.dossier_id')
    .select(['member.bundle_id', 'member.key', 'member.name', 'member.after_key', 'unit.name as unit_name'])
    .select(['dossier.id', 'dossier.code', 'dossier.status', 'dossier.procedure_code'])
    .select(['dossier.submitted_at', 'dossier.received_at', 'dossier.due_at', 'dossier.finished_at'])
    .where('member.bundle_id', 'in', [0, ...bundleIds])
    .orderBy('member.position')
    .execute();
  const members = rows.map((row) => ({
    bundleId: row.bundle_id,
    key: row.key,
    name: row.name,
    after: row.after_key,
    handlingUnitName: row.unit_name,
    dossier:
      row.id === null || row.code === null || row.submitted_at === null || row.procedure_code === null
        ? undefined
        : {
            id: row.id,
            code: row.code,
            status: row.status as DossierStatus,
            procedureCode: row.procedure_code,
            submittedAt: toInstant(row.submitted_at),
            receivedAt: row.received_at && toInstant(row.received_at),
            dueAt: row.due_at && toInstant(row.due_at),
            finishedAt: row.finished_at && toInstant(row.finished_at),
          },
  }));
  return Map.groupBy(members, ({ bundleId }) => bundleId);
}
