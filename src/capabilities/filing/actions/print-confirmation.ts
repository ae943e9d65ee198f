import { findProcedureVersion } from '#capabilities/catalogue/index.ts';
import { type DossierDetail, listPapers } from '#capabilities/dossier/index.ts';
import { findListItem } from '#capabilities/reference/index.ts';
import { printer } from '#engines/print/printer.ts';
import type { SubmissionConfirmation } from '#engines/print/templates.ts';
import { VIETNAM } from '#platform/clock.ts';
import { statusAddress } from '../paths.ts';
import type { FilingDeps } from './load-filing.ts';

/** Words of the printed paper that the page has too. */
export interface ConfirmationWords {
  readonly returnAt: string;
  readonly nextSteps: readonly string[];
  readonly hotline: string;
}

type Kept = Readonly<Record<string, unknown>>;

/** Xác nhận nộp hồ sơ, for the person's own keeping. */
export async function printConfirmation(
  deps: FilingDeps & { readonly config: { readonly publicUrl: string } },
  dossier: DossierDetail,
  words: ConfirmationWords,
): Promise<Uint8Array> {
  const { kysely } = deps.database;
  const [version, files] = await Promise.all([
    findProcedureVersion(kysely, dossier.procedureVersionId),
    listPapers(kysely, dossier.id),
  ]);
  const submitter = dossier.form.submitter as Kept;
  const papers = (version?.definition.papers ?? [])
    .map((paper) => ({
      name: paper.name,
      files: files.filter((file) => file.paperCode === paper.code).map((file) => file.fileName),
    }))
    .filter(({ files: names }) => names.length > 0);
  const data: SubmissionConfirmation = {
    dossierCode: dossier.code,
    procedure: { code: dossier.procedureCode, name: dossier.procedureName },
    submittedAt: dossier.submittedAt.toZonedDateTimeISO(VIETNAM).toPlainDateTime().toString({ smallestUnit: 'minute' }),
    submitter: {
      fullName: dossier.submitterName,
      address: addressOf(submitter),
      phone: textOf(submitter['phone']),
      email: textOf(submitter['email']),
      ...(dossier.ownerName !== dossier.submitterName && { onBehalfOf: dossier.ownerName }),
    },
    receivingUnit: dossier.receivingUnit.name,
    papers,
    fees: feesOf(dossier.form.fees as Kept),
    ...words,
  };
  return printer.print('submission-confirmation', data, { qr: statusAddress(deps.config.publicUrl, dossier.code) });
}

function addressOf(person: Kept): string | undefined {
  const parts = [
    textOf(person['residence.detail']),
    findListItem('communes', textOf(person['residence.commune']) ?? '')?.label,
    findListItem('provinces', textOf(person['residence.province']) ?? '')?.label,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

function feesOf(fees: Kept): SubmissionConfirmation['fees'] {
  const items = Array.isArray(fees['items']) ? (fees['items'] as Kept[]) : [];
  return items.map((item) => ({ name: String(item['name']), amount: Number(item['amount'] ?? 0) }));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
