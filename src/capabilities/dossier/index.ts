/**
 * Hồ sơ: the record. Filing puts a dossier in, `applyAction` and the two supplement actions change it, the queries
 * read it. Every change writes an event and an outbox row `dossier.<event type>` in the same transaction.
 */

// Changing
export { actingCitizen } from './actions/acting-citizen.ts';
export { actingOfficer } from './actions/acting-officer.ts';
export { addUpTallies } from './actions/add-up-tallies.ts';
export { answerSupplement, type SupplementReply, type SupplementReplyResult } from './actions/answer-supplement.ts';
export { type ActionRequest, type ActionResult, applyAction } from './actions/apply-action.ts';
export { askAboutDossier, mayAsk } from './actions/ask-about-dossier.ts';
export { bundleDueAt } from './actions/bundle-deadline.ts';
export { canChange } from './actions/can-change.ts';
export { canSettleAtOnce } from './actions/can-settle-at-once.ts';
export { claimCounterDossiers } from './actions/claim-counter-dossiers.ts';
export { closeEventDays } from './actions/close-event-days.ts';
export { closeUnanswered } from './actions/close-unanswered.ts';
export { consultUnit } from './actions/consult-unit.ts';
export { type DeadlineTimes, loadDeadlineTimes } from './actions/deadline-times.ts';
export { declineExtension } from './actions/decline-extension.ts';
export { declineSupplement } from './actions/decline-supplement.ts';
export { draftApologies } from './actions/draft-apologies.ts';
export { draftResult } from './actions/draft-result.ts';
export { endExclusion, excludeTime } from './actions/exclude-time.ts';
export { type DeadlineExtension, extendDeadline } from './actions/extend-deadline.ts';
export { fileAtCounter } from './actions/file-at-counter.ts';
export { fileBundle } from './actions/file-bundle.ts';
export { fileDossier } from './actions/file-dossier.ts';
// Filing and reading what was filed
export { type FiledAnswers, filedAnswers } from './actions/filed-answers.ts';
export { findLastDay } from './actions/find-last-day.ts';
export { findResultDraft } from './actions/find-result-draft.ts';
export { giveOpinion } from './actions/give-opinion.ts';
export { measureStepTimes } from './actions/measure-step-times.ts';
export { type OpenedConsultation, openConsultation, recordConsultedLook } from './actions/open-consultation.ts';
export { openDossier } from './actions/open-dossier.ts';
export { type FeePaid, payFee } from './actions/pay-fee.ts';
export { printApology } from './actions/print-apology.ts';
export { recordInquiry } from './actions/record-inquiry.ts';
export { remindOfficers } from './actions/remind-officers.ts';
export { remindUnits } from './actions/remind-units.ts';
export { requestSupplement, type SupplementDemand, type SupplementDemandResult } from './actions/request-supplement.ts';
export { requestWithdrawal, takeInWithdrawal } from './actions/request-withdrawal.ts';
export { eventDaySubscribers } from './actions/stamp-event-head.ts';
export { bundleSubscribers } from './actions/start-members.ts';
export { stateLateReason } from './actions/state-late-reason.ts';
export { watchUnattended } from './actions/watch-unattended.ts';
export { type BatchTask, workOffItem } from './actions/work-off-item.ts';
// Rules
export type {
  Actor,
  CitizenActor,
  OfficerActor,
  OfficerRole,
} from './domain/access.ts';
export { type BundleContent, isBundleCode, type MemberContent } from './domain/bundle.ts';
export type { CounterFiling } from './domain/counter-filing.ts';
export { type Deadline, type DeadlineRule, deadline } from './domain/deadline.ts';
export {
  type DossierAction,
  type DossierEvent,
  type DossierEventType,
  extensionState,
  openConsultations,
} from './domain/dossier-action.ts';
export {
  type DossierQuestion,
  type DossierQuestionRule,
  LONGEST_QUESTION,
  type QuestionRefusal,
  questionRefusal,
} from './domain/dossier-question.ts';
export { completion, type DossierStatus, type DossierStep } from './domain/dossier-status.ts';
export type { DossierDetail, DossierPaper, DossierResult, DossierSummary, UnitName } from './domain/dossier-summary.ts';
export { type Exclusion, type ExclusionReason, lastDayOf, runningExclusion } from './domain/exclusion.ts';
export { EXTENSION_REASONS, type ExtensionBounds, type ExtensionText, extensionBounds } from './domain/extension.ts';
export { type FeeMoment, owesFee, waitsForFee } from './domain/fee.ts';
export { type FigureKind, type FigurePeriod, type Figures, totalOf } from './domain/figures.ts';
export type { Channel, DraftContent, FiledForm, FilingResult, Json, JsonObject } from './domain/filed-dossier.ts';
export { type Inquiry, type InquiryRecord, inquiriesOf } from './domain/inquiry.ts';
export { LATE_REASONS, type LateReason } from './domain/late-reason.ts';
export { masked, maskedName } from './domain/masked.ts';
export { PAPER_FORMS, type PaperCheck, type PaperForm } from './domain/paper-check.ts';
export { type ChecklistLine, paperChecklist } from './domain/paper-checklist.ts';
export type { ResultDraft } from './domain/result-draft.ts';
export { type ResultStanding, resultStanding } from './domain/result-standing.ts';
export type { SimilarDossier } from './domain/similar-dossier.ts';
export {
  FAULT_KINDS,
  type Fault,
  type FaultKind,
  isAbout,
  type SupplementAnswer,
  type SupplementChange,
  type SupplementProposal,
  type SupplementRefusal,
  type SupplementRequest,
} from './domain/supplement.ts';
export type { TransitionRefusal } from './domain/transition.ts';
export { OPINIONS, type Opinion, suggestedAnswerDay, type UnitConsultation } from './domain/unit-consultation.ts';
export { batchTopic } from './domain/work-batch.ts';
export {
  deskPath,
  feePath,
  feeReceiptPath,
  REMINDERS_PATH,
  resultDraftPath,
  VERIFICATION_PATH,
  verificationPath,
} from './paths.ts';
// Printing
export { apologyLetter } from './printing/apology-letter.ts';
export { placeOf, printDate, printedContact, printTime, signerOf } from './printing/printed-dossier.ts';
// Reading, for officers
export { type Assignee, listAssignees, mayBeAssigned } from './storage/assignee-queries.ts';
// Reading, for citizens
export {
  type BundleMemberView,
  type BundleView,
  findBundleOf,
  findBundleOfDraft,
  findPublicBundle,
  getCitizenBundle,
  listBundleResults,
  listCitizenBundles,
} from './storage/bundle-queries.ts';
export {
  type CitizenFilter,
  countCitizenDossiers,
  findPublicStatus,
  getCitizenDossier,
  listCitizenDossiers,
  type PublicStatus,
} from './storage/citizen-queries.ts';
export { findFiledAtCounter } from './storage/counter-filing-queries.ts';
export { FILED_AT_COUNTER } from './storage/counter-filing-store.ts';
export { loadDeadlineRule } from './storage/deadline-rule.ts';
export type { Verification } from './storage/dossier-events.ts';
// Parts of a dossier that was read
export {
  findOpenSupplement,
  findResultByPublicCode,
  listEvents,
  listPapers,
  listResults,
  listSupplements,
} from './storage/dossier-parts-queries.ts';
export {
  listOverdueQuestions,
  listQuestions,
  loadQuestionRule,
  type QuestionTask,
} from './storage/dossier-question-queries.ts';
export { isBundleSeal, sealBundle, sealDraft } from './storage/draft-seal.ts';
export { listExclusionReasons } from './storage/exclusion-reason-queries.ts';
export { findExtension, type WrittenExtension } from './storage/extension-queries.ts';
export { loadExtensionRule } from './storage/extension-store.ts';
export {
  type FigurePage,
  listFigureDossiers,
  listPublicFigureDossiers,
  type PublicDossier,
  recountFigure,
} from './storage/figure-dossier-queries.ts';
export {
  type FigureRow,
  type FigureWay,
  listFigures,
  listMonthFigures,
  type MonthFigures,
} from './storage/figure-queries.ts';
export { listUnattended, type UnattendedDossier } from './storage/in-charge-queries.ts';
export { type LateReasonCount, listLateReasons } from './storage/late-reason-queries.ts';
export {
  countUnitQueue,
  getOfficeDossier,
  listUnitQueue,
  type QueueCursor,
  type QueueFilter,
  type QueuePage,
} from './storage/office-queries.ts';
export { listOnDuty } from './storage/officer-notice-queries.ts';
export { addNotices } from './storage/officer-notice-store.ts';
export { listPaperChecks } from './storage/paper-check-queries.ts';
export { addPaperChecks } from './storage/paper-check-store.ts';
export { listRegister, type RegisterEntry, registerUnits } from './storage/register-queries.ts';
export { countOpenReminders, findReminderToMail, type OfficerReminder } from './storage/reminder-queries.ts';
export { OFFICER_REMINDED } from './storage/reminder-store.ts';
export { listResultDrafts } from './storage/result-draft-queries.ts';
export {
  findLastSigningFailure,
  listLastSigningFailures,
  listUnsigned,
  type SigningFailure,
  type UnsignedDossier,
} from './storage/signing-failure-queries.ts';
export { listSimilarDossiers, listSimilarToDraft } from './storage/similar-dossier-queries.ts';
export {
  findLastMeasuredDay,
  listStepTimeDossiers,
  listStepTimes,
  type StepTimePeriod,
  type StepTimeRow,
} from './storage/step-time-queries.ts';
export { findSupplementProposal } from './storage/supplement-proposal-queries.ts';
export { loadSupplementRule } from './storage/supplement-rule-queries.ts';
export {
  type ConsultationTask,
  countAskedOf,
  listAnsweredBy,
  listAnsweringUnits,
  listAskedOf,
} from './storage/unit-consultation-queries.ts';
export { closeConsultation } from './storage/unit-consultation-store.ts';
