import { loadCalendar } from '#capabilities/agencies/index.ts';
import { findProcedureVersion } from '#capabilities/catalogue/index.ts';
import {
  type BundleView,
  type Deadline,
  type DeadlineRule,
  type DossierDetail,
  type DossierEvent,
  type DossierPaper,
  type DossierQuestion,
  type DossierQuestionRule,
  type DossierResult,
  deadline,
  findBundleOf,
  getCitizenDossier,
  listEvents,
  listPapers,
  listQuestions,
  listResults,
  listSupplements,
  loadDeadlineRule,
  loadQuestionRule,
  type SupplementRequest,
} from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { findOwnParcel, type OwnParcel } from '../../storage/parcel-queries.ts';
import { listSentMessages, type SentMessage } from '../../storage/sent-message-queries.ts';

/** Hồ sơ của tôi with all its parts. */
export interface PersonalDossier {
  readonly dossier: DossierDetail;
  readonly events: readonly DossierEvent[];
  readonly papers: readonly DossierPaper[];
  readonly results: readonly DossierResult[];
  readonly supplements: readonly SupplementRequest[];
  /** Bưu gửi, when the result goes by post. */
  readonly parcel: OwnParcel | undefined;
  /** Paper code → name, of the version the dossier is pinned to. */
  readonly paperNames: ReadonlyMap<string, string>;
  /** Undefined before acceptance. */
  readonly deadline: { readonly rule: DeadlineRule; readonly told: Deadline } | undefined;
  /** Hồ sơ liên thông that it is a matter of. */
  readonly bundle: BundleView | undefined;
  /** Trao đổi về hồ sơ: what was asked and answered, and what we told by message. */
  readonly questions: readonly DossierQuestion[];
  readonly questionRule: DossierQuestionRule;
  readonly messages: readonly SentMessage[];
}

/** @throws NotFound when there is none, or it is somebody else's. */
export async function readPersonalDossier(
  { database: { kysely }, clock }: Pick<Platform, 'database' | 'clock'>,
  accountId: string,
  code: string,
): Promise<PersonalDossier> {
  const dossier = await getCitizenDossier(kysely, { accountId }, code);
  const { id, procedureVersionId, channel } = dossier;
  const now = clock.now();
  const on = now.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();
  const [events, papers, results, supplements, parcel, version, rule, calendar, bundle] = await Promise.all([
    listEvents(kysely, id),
    listPapers(kysely, id),
    listResults(kysely, id),
    listSupplements(kysely, id),
    findOwnParcel(kysely, id),
    findProcedureVersion(kysely, procedureVersionId),
    loadDeadlineRule(kysely, procedureVersionId, channel),
    loadCalendar(kysely, { unitId: dossier.handlingUnit.id, on }),
    findBundleOf(kysely, id),
  ]);
  const [questions, questionRule, messages] = await Promise.all([
    listQuestions(kysely, id),
    loadQuestionRule(kysely, on),
    listSentMessages(kysely, id),
  ]);
  const told = deadline(events, calendar, rule, now);
  const definedPapers = version?.definition.papers ?? [];
  return {
    dossier,
    events,
    papers,
    results,
    supplements,
    parcel,
    paperNames: new Map(definedPapers.map((paper) => [paper.code, paper.name])),
    deadline: told && { rule, told },
    bundle,
    questions,
    questionRule,
    messages,
  };
}
