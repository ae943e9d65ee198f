import { loadCalendar } from '#capabilities/agencies/index.ts';
import { findProcedureVersion } from '#capabilities/catalogue/index.ts';
import {
  consultUnit,
  type DossierPaper,
  deskPath,
  listAnsweringUnits,
  listPapers,
  suggestedAnswerDay,
  type UnitName,
} from '#capabilities/dossier/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages, type FieldMessage } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { consultAgency } from '../../actions/consult-agency.ts';
import { type AskedAgency, listAgencies } from './asked-agency.ts';
import { beginQuestion, parseQuestion, type TypedQuestion } from './consult.form.ts';
import { ConsultView } from './consult.view.tsx';
import { REFUSALS } from './processing.text.ts';
import { loadSubject, type ProcessingSubject } from './processing-subject.ts';

export interface ConsultSubject extends ProcessingSubject {
  /** Cơ quan phối hợp that the workflow names. */
  readonly agencies: readonly AskedAgency[];
  /** Đơn vị trả lời trên hệ thống. */
  readonly units: readonly UnitName[];
  readonly papers: readonly (DossierPaper & { readonly title: string })[];
  readonly suggested: Temporal.PlainDate;
}

const FIELD_OF_REFUSAL: Readonly<Record<string, string>> = {
  'unit-unknown': 'don-vi',
  'opinion-already-requested': 'don-vi',
  'question-missing': 'noi-dung',
  'day-off': 'tra-loi',
  'answer-by-past': 'tra-loi',
  'answer-by-after-due': 'tra-loi',
};

/** Lấy ý kiến: of a unit of the province in the system, or of an agency that answers on paper. */
export function consultPages(platform: Platform) {
  const { database, clock } = platform;
  const form: ChangeForm<ConsultSubject, TypedQuestion> = {
    load: (request) => loadConsult(platform, request),
    begin: ({ suggested, agencies }) =>
      beginQuestion(suggested, agencies.length === 1 ? agencies.find(({ isOpen }) => !isOpen)?.id : undefined),
    parse: (fields, { agencies }) =>
      parseQuestion(
        fields,
        agencies.map(({ id }) => id),
      ),
    run({ officer, dossier }, typed, { expectedVersion }) {
      const request = { code: dossier.code, officer, expectedVersion, at: clock.now() };
      const { consultation, text } = typed;
      return typed.way === 'paper'
        ? consultAgency(database, { ...request, ...typed, action: 'request-opinion' })
        : consultUnit(database, { ...request, ...typed, consultation, question: text });
    },
    explain: (refusal): FieldMessage => ({
      field: FIELD_OF_REFUSAL[refusal] ?? '',
      message: REFUSALS[refusal] ?? refusal,
    }),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Lấy ý kiến hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <ConsultView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=lay-y-kien`,
  };
  return changePages(form);
}

async function loadConsult(
  platform: Platform,
  request: Parameters<ChangeForm<ConsultSubject, TypedQuestion>['load']>[0],
): Promise<ConsultSubject> {
  const { kysely } = platform.database;
  const subject = await loadSubject(platform, request, 'consult-unit');
  const { id, handlingUnit, procedureVersionId, dueAt } = subject.dossier;
  const on = todayInVietnam(platform.clock).toString();
  const [agencies, units, papers, version, calendar] = await Promise.all([
    listAgencies(kysely, subject),
    listAnsweringUnits(kysely, on),
    listPapers(kysely, id),
    findProcedureVersion(kysely, procedureVersionId),
    loadCalendar(kysely, { unitId: handlingUnit.id, on }),
  ]);
  const titleOf = ({ paperCode, fileName }: DossierPaper) =>
    version?.definition.papers.find(({ code }) => code === paperCode)?.name ?? fileName;
  return {
    ...subject,
    agencies,
    units: units.filter((unit) => unit.id !== handlingUnit.id),
    papers: papers.filter(({ replacedAt }) => replacedAt === null).map((one) => ({ ...one, title: titleOf(one) })),
    suggested: suggestedAnswerDay(calendar, dueAt, platform.clock.now()),
  };
}
