import { randomInt } from 'node:crypto';
import {
  type ActionResult,
  applyAction,
  type DossierDetail,
  filedAnswers,
  findResultDraft,
  getOfficeDossier,
  listEvents,
  type OfficerActor,
  verificationPath,
} from '#capabilities/dossier/index.ts';
import { storeDocument } from '#capabilities/papers/index.ts';
import type { Printer } from '#engines/print/printer.ts';
import { SigningFailed, type SigningProblem } from '#engines/signing/signer.ts';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import type { Log } from '#platform/logging.ts';
import type { CertificateFacts } from '../certificates/certificate-facts.ts';
import { findProcedureResult } from '../certificates/find-procedure-result.ts';
import { type CertificateKind, printCertificate } from '../certificates/print-certificate.ts';
import { createPublicCode } from '../domain/public-code.ts';
import { findParties } from '../signing/find-parties.ts';
import { signCertificate } from '../signing/sign-certificate.ts';
import type { SigningMeans } from '../signing/signing-means.ts';
import { addResult, NumbersBusy, nextResultNumber } from '../storage/result-store.ts';
import { addSigningFailure } from '../storage/signing-failure-store.ts';

export interface ResultMeans {
  readonly database: Database;
  readonly files: FileStore;
  readonly printer: Pick<Printer, 'print'>;
  /** Where people reach the portal: the QR code leads to its page of verification. */
  readonly publicUrl: string;
  readonly signing: SigningMeans;
  readonly log: Log;
  /** How long one stands in line for a number, when not as usual. */
  readonly longestWaitInMs?: number;
}

export interface Issue {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
}

/** On paper: issued, and this system made no file to sign. */
export type IssueResult =
  | (Extract<ActionResult, { ok: true }> & { readonly onPaper: boolean })
  | Extract<ActionResult, { ok: false }>
  | { readonly ok: false; readonly refusal: SigningProblem };

/**
 * Ban hành kết quả: numbers, dates, prints and signs what was approved, and stores it with the dossier; number,
 * signatures, file, event and status appear together or not at all. The signer is who approved, whoever presses the
 * button. What could not be signed leaves the dossier where it was, and is written down as a failure.
 */
export async function issueResult(means: ResultMeans, wanted: Issue): Promise<IssueResult> {
  try {
    return await inTransaction(means.database, (transaction) => issue(transaction, means, wanted));
  } catch (error) {
    if (!(error instanceof SigningFailed)) throw error;
    return writeSigningFailure(means, wanted, error);
  }
}

export async function writeSigningFailure(
  { log, database }: ResultMeans,
  { code, officer, at }: Pick<Issue, 'code' | 'officer' | 'at'>,
  { cause, problem }: SigningFailed,
) {
  log.warn({ err: cause, problem }, 'a result could not be signed');
  await addSigningFailure(database.kysely, { code, officerId: officer.officerId, problem, at });
  return { ok: false, refusal: problem } as const;
}

/**
 * The same in the caller's transaction.
 * @throws SigningFailed
 */
export async function issue(
  transaction: Transaction,
  means: ResultMeans,
  { code, officer, expectedVersion, at }: Issue,
): Promise<IssueResult> {
  const publicCode = createPublicCode(randomInt);
  const data = { publicCode };
  const result = await applyAction(transaction, { code, actor: officer, action: 'issue', expectedVersion, at, data });
  if (!result.ok) return result;
  const dossier = await getOfficeDossier(transaction, officer, code);
  const { kind, title, notice } = await findProcedureResult(transaction, dossier);
  if (kind === undefined) return { ...result, onPaper: true };
  await makeCertificate(transaction, means, { kind, title, notice, dossier, publicCode, officer, at });
  return { ...result, onPaper: false };
}

interface Making extends Pick<CertificateFacts, 'title' | 'notice'> {
  readonly kind: CertificateKind;
  readonly dossier: DossierDetail;
  readonly publicCode: string;
  readonly officer: OfficerActor;
  readonly at: Temporal.Instant;
}

async function makeCertificate(transaction: Transaction, means: ResultMeans, making: Making): Promise<void> {
  const { kind, title, notice, dossier, publicCode, officer, at } = making;
  const approval = (await listEvents(transaction, dossier.id)).findLast(({ type }) => type === 'approved');
  if (!approval?.actorId) throw new Error(`The dossier ${dossier.code} is issued without an approval`);
  const decidedOn = at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate();
  const serial = await numberFor(transaction, means, { unitId: dossier.handlingUnit.id, kind, year: decidedOn.year });
  const number = `${serial}/${decidedOn.year}`;
  const facts: CertificateFacts = {
    answers: filedAnswers(dossier),
    title,
    notice,
    blocks: kind === 'free-text-result' ? await writtenText(transaction, dossier) : [],
    unitName: dossier.handlingUnit.name,
    number,
    publicCode,
    decidedOn: decidedOn.toString(),
    signer: { fullName: approval.actorName, title: approval.actorTitle ?? '' },
    signedAt: at,
  };
  const verification = `${means.publicUrl}${verificationPath(publicCode)}`;
  const { data, pdf } = await printCertificate(means.printer, kind, facts, verification);
  const parties = await findParties(transaction, {
    officer: { id: approval.actorId, name: approval.actorName },
    unitId: dossier.handlingUnit.id,
  });
  const content = await signCertificate(transaction, means.signing, {
    pdf,
    ...parties,
    issuerId: officer.officerId,
    verification,
    at,
  });
  const document = { name: `${title} ${number.replace('/', '-')}.pdf`, mediaType: 'application/pdf', content };
  const file = await storeDocument(transaction, means.files, { officerId: officer.officerId }, document, at);
  await addResult(transaction, {
    dossierId: dossier.id,
    publicCode,
    kind,
    title,
    number,
    decidedOn: facts.decidedOn,
    signerId: approval.actorId,
    signerName: approval.actorName,
    signerTitle: facts.signer.title,
    unitId: dossier.handlingUnit.id,
    data,
    fileId: file.id,
    issuedAt: at,
  });
}

/** Nothing is proposed without it, and after that it does not change. */
async function writtenText(transaction: Transaction, dossier: DossierDetail) {
  const draft = await findResultDraft(transaction, dossier);
  if (!draft?.last) throw new Error(`The dossier ${dossier.code} is issued without a draft of its result`);
  return draft.last.blocks;
}

async function numberFor(
  transaction: Transaction,
  { longestWaitInMs }: ResultMeans,
  { unitId, kind, year }: { readonly unitId: number; readonly kind: CertificateKind; readonly year: number },
): Promise<number> {
  try {
    return await nextResultNumber(transaction, unitId, kind, year, longestWaitInMs);
  } catch (error) {
    throw error instanceof NumbersBusy ? new SigningFailed('signing-busy', error) : error;
  }
}
