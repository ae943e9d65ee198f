import { createHash } from 'node:crypto';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { fold } from '#shared/fold.ts';
import {
  type FeeBenefitRow,
  type FeeRateRow,
  FIELDS,
  type ProcedureDefinition,
} from '../../../../procedures/define.ts';
import { bundleFindings } from '../domain/bundle-findings.ts';
import { workflowFindings } from '../domain/pinned-workflow.ts';
import { addVersion, currentHashes, replaceFees, saveFields, saveProcedures } from '../storage/publication-store.ts';

export interface Publication {
  readonly procedures: readonly ProcedureDefinition[];
  readonly feeRates: readonly FeeRateRow[];
  readonly feeBenefits: readonly FeeBenefitRow[];
}

export type PublicationResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly refusal: 'unfit';
      readonly unfit: readonly { readonly code: string; readonly findings: readonly { readonly message: string }[] }[];
    };

/**
 * Công bố thủ tục: puts definitions and fees in force at start. A procedure gets a new version only when its content
 * changed, because every dossier stays pinned to the version it was filed under. Nothing is published while a
 * workflow or a bundle among them has something to be mended.
 */
export async function publishProcedures(database: Database, publication: Publication): Promise<PublicationResult> {
  const { procedures, feeRates, feeBenefits } = publication;
  const unfit = procedures.flatMap((definition) => {
    const findings = [...workflowFindings(definition), ...bundleFindings(definition, procedures)];
    return findings.length > 0 ? [{ code: definition.code, findings }] : [];
  });
  if (unfit.length > 0) return { ok: false, refusal: 'unfit', unfit };
  await inTransaction(database, async (transaction) => {
    await saveFields(transaction, FIELDS);
    await saveProcedures(
      transaction,
      procedures.map((definition) => ({
        definition,
        fileable: isFileable(definition),
        searchText: fold([definition.name, ...definition.keywords].join(' ')),
      })),
    );
    const inForce = await currentHashes(transaction);
    for (const definition of procedures) {
      const hash = hashOf(definition);
      if (inForce.get(definition.code) !== hash) await addVersion(transaction, definition, hash);
    }
    await replaceFees(transaction, feeRates, feeBenefits);
  });
  return { ok: true };
}

function isFileable({ eForm, workflows = [], onlyBundled = false }: ProcedureDefinition): boolean {
  return eForm !== undefined && workflows.length > 0 && !onlyBundled;
}

/** The same for the same content, in whatever order its parts were written down. */
function hashOf(definition: ProcedureDefinition): string {
  const canonical = JSON.stringify(definition, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(canonical).digest('hex');
}
