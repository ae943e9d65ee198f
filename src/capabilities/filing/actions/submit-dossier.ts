import { fileDossier, type JsonObject } from '#capabilities/dossier/index.ts';
import type { Citizen } from '#capabilities/identity/index.ts';
import { cleanAnswers } from '#engines/forms/answers.ts';
import { schemaFaults } from '#engines/forms/json-schema.ts';
import type { Database } from '#platform/database/transaction.ts';
import { findGaps } from '../domain/completeness.ts';
import type { SubmissionRefusal } from '../domain/filing-refusal.ts';
import { findLastSubmitted } from '../storage/draft-queries.ts';
import { type Filing, type FilingDeps, loadFiling } from './load-filing.ts';

export type Submission =
  | { readonly ok: true; readonly code: string }
  | SubmissionRefusal
  | { readonly ok: false; readonly refusal: 'no-draft' };

interface SubmissionRequest {
  readonly draftId: string;
  readonly isConfirmed: boolean;
}

const underWay = new WeakMap<Database, Map<string, Promise<Submission>>>();

/**
 * Nộp hồ sơ: everything is judged once more on the server, then the draft becomes a dossier in one statement. The
 * draft's key makes it idempotent: the same submission again, even many at once, answers the same code. Who presses
 * the button again while it is under way here waits for the first press instead of doing the work once more.
 */
export function submitDossier(
  deps: FilingDeps,
  citizen: Citizen,
  procedureCode: string,
  request: SubmissionRequest,
): Promise<Submission> {
  const submissions = underWay.get(deps.database) ?? new Map<string, Promise<Submission>>();
  underWay.set(deps.database, submissions);
  const key = JSON.stringify([citizen.accountId, citizen.level, procedureCode, request]);
  const first = submissions.get(key);
  if (first !== undefined) return first;
  const submission = submit(deps, citizen, procedureCode, request).finally(() => submissions.delete(key));
  submissions.set(key, submission);
  return submission;
}

async function submit(
  deps: FilingDeps,
  citizen: Citizen,
  procedureCode: string,
  request: SubmissionRequest,
): Promise<Submission> {
  const filing = await loadFiling(deps, citizen, procedureCode);
  if (filing === undefined || filing.draft.id !== request.draftId) {
    const code = await findLastSubmitted(deps.database.kysely, citizen.accountId, request.draftId);
    return code === undefined ? { ok: false, refusal: 'no-draft' } : { ok: true, code };
  }
  if (citizen.level < 2) return { ok: false, refusal: 'level-too-low' };
  const gaps = findGaps(filing.draft, filing.forms, filing.needed, filing.context);
  if (gaps.length > 0) return { ok: false, refusal: 'incomplete', gaps };
  if (!request.isConfirmed) return { ok: false, refusal: 'not-confirmed' };
  const result = await file(deps, citizen, filing);
  return result.ok ? { ok: true, code: result.code } : { ok: false, refusal: 'no-draft' };
}

function file(deps: FilingDeps, citizen: Citizen, filing: Filing) {
  const { draft, procedure, forms, context, fees, receivingUnit } = filing;
  if (receivingUnit === undefined) throw new Error('a complete draft has a receiving unit');
  const answers = cleanAnswers(forms.declaration, draft.answers, context);
  const faults = schemaFaults(forms.declaration, answers);
  if (faults.length > 0) throw new Error(`answers passed the rules but not the schema: ${faults[0]}`);
  return fileDossier(deps.database, {
    draftId: draft.id,
    accountId: citizen.accountId,
    procedureCode: procedure.code,
    procedureVersionId: draft.procedureVersionId,
    procedureName: procedure.name,
    submitterName: nameOf(draft.submitter),
    ownerName: nameOf(draft.owner),
    channel: 'online',
    receivingUnitId: receivingUnit.id,
    handlingUnitId: receivingUnit.id,
    returningUnitId: receivingUnit.id,
    submittedAt: deps.clock.now(),
    feeTotal: fees.total ?? 0,
    form: {
      submitter: cleanAnswers(forms.submitter, draft.submitter, context),
      owner: cleanAnswers(forms.owner, draft.owner, context),
      answers,
      eForm: forms.declaration as unknown as JsonObject,
      delivery: cleanAnswers(forms.delivery, draft.delivery, context),
      fees: fees as unknown as JsonObject,
    },
  });
}

function nameOf(person: Readonly<Record<string, string>>): string {
  return person['organisation.name'] || person['fullName'] || '';
}
