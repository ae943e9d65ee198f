import { loadCalendar } from '#capabilities/agencies/index.ts';
import { findProcedureVersion, type ProcedureDefinition } from '#capabilities/catalogue/index.ts';
import type { WorkingTime } from '#engines/clock/working-time.ts';
import type { Answers } from '#engines/forms/define.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { bundleDueAt } from '../../actions/bundle-deadline.ts';
import { loadDeadlineTimes } from '../../actions/deadline-times.ts';
import { type FiledAnswers, filedAnswers } from '../../actions/filed-answers.ts';
import { findResultDraft } from '../../actions/find-result-draft.ts';
import { openDossier } from '../../actions/open-dossier.ts';
import { availableActions, type OfficerActor } from '../../domain/access.ts';
import { maySettleAtOnce } from '../../domain/at-once.ts';
import { branchFacts } from '../../domain/branch-facts.ts';
import { type Deadline, deadline } from '../../domain/deadline.ts';
import {
  type DossierAction,
  type DossierEvent,
  EXTENSION_ACTIONS,
  extensionState,
  openConsultations,
} from '../../domain/dossier-action.ts';
import type { DossierNote } from '../../domain/dossier-note.ts';
import type { DossierQuestion } from '../../domain/dossier-question.ts';
import type { DossierDetail, DossierPaper, DossierResult } from '../../domain/dossier-summary.ts';
import { runningExclusion } from '../../domain/exclusion.ts';
import type { PaperCheck } from '../../domain/paper-check.ts';
import type { SimilarDossier } from '../../domain/similar-dossier.ts';
import { type StepPlan, stepsAhead } from '../../domain/step-plan.ts';
import type { SupplementProposal, SupplementRequest } from '../../domain/supplement.ts';
import type { UnitConsultation } from '../../domain/unit-consultation.ts';
import { type BundleView, findBundleOf } from '../../storage/bundle-queries.ts';
import { deadlineRule } from '../../storage/deadline-rule.ts';
import { listNotes } from '../../storage/dossier-note-queries.ts';
import { listEvents, listPapers, listResults, listSupplements } from '../../storage/dossier-parts-queries.ts';
import { listQuestions } from '../../storage/dossier-question-queries.ts';
import { findExtension, type WrittenExtension } from '../../storage/extension-queries.ts';
import { accessFacts } from '../../storage/office-queries.ts';
import { listPaperChecks } from '../../storage/paper-check-queries.ts';
import { findLastSigningFailure, type SigningFailure } from '../../storage/signing-failure-queries.ts';
import { listSimilarDossiers } from '../../storage/similar-dossier-queries.ts';
import { findSupplementProposal } from '../../storage/supplement-proposal-queries.ts';
import { listConsultations } from '../../storage/unit-consultation-queries.ts';

/** Được tiếp nhận. */
const RECEIVED = 2;

/** Everything an officer's desk shows of one dossier. */
export interface Desk {
  readonly dossier: DossierDetail;
  readonly definition: ProcedureDefinition;
  readonly answers: FiledAnswers;
  readonly papers: readonly DossierPaper[];
  /** Giấy tờ đã kiểm lúc tiếp nhận. */
  readonly checks: readonly PaperCheck[];
  /** Hồ sơ có thể trùng; only looked for before the dossier is being handled. */
  readonly similar: readonly SimilarDossier[];
  readonly events: readonly DossierEvent[];
  readonly supplements: readonly SupplementRequest[];
  /** Đề nghị bổ sung lần sau, before the head or sent back. */
  readonly proposal: SupplementProposal | undefined;
  readonly results: readonly DossierResult[];
  readonly deadline: Deadline | undefined;
  readonly limit: { readonly amount: number; readonly unit: string };
  readonly actions: readonly DossierAction[];
  /** Trả kết quả ngay được. */
  readonly atOnce: boolean;
  /** Lần ký số không thành, while it still waits to be issued. */
  readonly signingFailure: SigningFailure | undefined;
  /** Thư xin lỗi, gia hạn, as far as it has come. */
  readonly extension: WrittenExtension | undefined;
  /** Dự thảo kết quả, where officers write it. */
  readonly resultDraft: Awaited<ReturnType<typeof findResultDraft>>;
  /** Các lần xin ý kiến đơn vị khác. */
  readonly consultations: readonly UnitConsultation[];
  /** Những bước phía trước. */
  readonly plan: readonly StepPlan[];
  /** Hồ sơ liên thông that it is a matter of. */
  readonly bundle: (BundleView & { readonly dueAt: Temporal.Instant | undefined }) | undefined;
  /** Ghi chú nội bộ, chỉ đạo. */
  readonly notes: readonly DossierNote[];
  /** Trao đổi với người nộp. */
  readonly questions: readonly DossierQuestion[];
  /** Who looks at it. */
  readonly officer: OfficerActor;
  readonly now: Temporal.Instant;
  /** Thời gian làm việc to a moment this dossier is due at, or since it. */
  readonly timeTo: (dueAt: Temporal.Instant) => WorkingTime;
}

export async function loadDesk(platform: Platform, officer: OfficerActor, code: string): Promise<Desk> {
  const { database, clock } = platform;
  const { kysely } = database;
  const dossier = await openDossier(database, officer, code);
  const now = clock.now();
  const on = todayInVietnam(clock).toString();
  const [version, papers, checks, similar, events, supplements, proposal, results, extension, consultations, calendar] =
    await Promise.all([
      findProcedureVersion(kysely, dossier.procedureVersionId),
      listPapers(kysely, dossier.id),
      listPaperChecks(kysely, dossier.id),
      dossier.status > RECEIVED ? [] : listSimilarDossiers(kysely, officer, dossier),
      listEvents(kysely, dossier.id),
      listSupplements(kysely, dossier.id),
      findSupplementProposal(kysely, dossier.id),
      listResults(kysely, dossier.id),
      findExtension(kysely, dossier.id),
      listConsultations(kysely, dossier.id),
      loadCalendar(kysely, { unitId: dossier.handlingUnit.id, on }),
    ]);
  if (!version) throw new NotFound('procedure version');
  const facts = branchFacts(version.definition, {
    channel: dossier.channel,
    answers: dossier.form.answers as unknown as Answers,
    submittedAt: dossier.submittedAt,
  });
  const rule = deadlineRule(version.definition, dossier.channel);
  const bundle = await findBundleOf(kysely, dossier.id);
  const { timeOf } = await loadDeadlineTimes(platform);
  const atOnce = maySettleAtOnce(officer, { ...accessFacts(dossier), channel: dossier.channel }, rule.limit);
  const resultDraft = await findResultDraft(kysely, dossier);
  const awaitsSignature = atOnce || dossier.step === 'awaiting-issue';
  return {
    dossier,
    definition: version.definition,
    answers: filedAnswers(dossier),
    papers,
    checks,
    similar,
    events,
    supplements,
    proposal,
    results,
    deadline: deadline(events, calendar, rule, now),
    limit: rule.limit,
    actions: availableActions(officer, dossier, accessFacts(dossier)).filter(
      (action) =>
        hasObject(action, events, now) &&
        !(action === 'take-over' && dossier.assigneeId === officer.officerId) &&
        !(action === 'draft-result' && !resultDraft),
    ),
    atOnce,
    signingFailure: awaitsSignature ? await findLastSigningFailure(kysely, dossier.id) : undefined,
    resultDraft,
    consultations,
    extension,
    plan: stepsAhead(dossier.workflow, { ...dossier, facts, events }, calendar),
    bundle: bundle && { ...bundle, dueAt: await bundleDueAt(kysely, bundle) },
    notes: await listNotes(kysely, dossier.id),
    questions: await listQuestions(kysely, dossier.id),
    officer,
    now,
    timeTo: (queueAt) => timeOf({ ...dossier, queueAt }),
  };
}

/** An extension is given once, time is left out once at a time; nothing is taken down where nobody was asked. */
function hasObject(action: DossierAction, events: readonly DossierEvent[], now: Temporal.Instant): boolean {
  if (EXTENSION_ACTIONS.has(action)) return extensionState(events) !== 'granted';
  if (action === 'exclude-time') return !runningExclusion(events, now);
  if (action === 'end-exclusion') return runningExclusion(events, now) !== undefined;
  return action !== 'record-opinion' || openConsultations(events).length > 0;
}
