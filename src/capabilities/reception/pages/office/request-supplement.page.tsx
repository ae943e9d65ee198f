import { findProcedureVersion, type ProcedureDefinition } from '#capabilities/catalogue/index.ts';
import {
  type DossierPaper,
  deskPath,
  filedAnswers,
  listPapers,
  masked,
  requestSupplement,
} from '#capabilities/dossier/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { REFUSALS } from './reception.text.ts';
import { loadSubject, type ReceptionSubject } from './reception-subject.ts';
import { type Candidate, parseSupplement, proposedDate, type TypedSupplement } from './request-supplement.form.ts';
import { RequestSupplementView } from './request-supplement.view.tsx';

export interface SupplementSubject extends ReceptionSubject {
  readonly candidates: readonly Candidate[];
}

const PROPOSED_DAYS = 14;
const FIELD_OF_REFUSAL: Readonly<Record<string, string>> = { 'respond-by-past': 'han' };

/** Yêu cầu bổ sung: every field and paper of the dossier can be chosen, with what is wrong and what to do. */
export function requestSupplementPages(platform: Platform) {
  const { database, clock } = platform;
  const form: ChangeForm<SupplementSubject, TypedSupplement> = {
    async load(request) {
      const subject = await loadSubject(platform, request, 'request-supplement');
      const { dossier } = subject;
      const [version, papers] = await Promise.all([
        findProcedureVersion(database.kysely, dossier.procedureVersionId),
        listPapers(database.kysely, dossier.id),
      ]);
      const answers = filedAnswers(dossier);
      const fields = answers.rows.map(({ field, item, section, label, value }) => ({
        target: 'field' as const,
        name: field,
        label,
        value: answers.personalNumbers.has(field) ? masked(value) : value,
        group: item ?? section,
      }));
      return { ...subject, candidates: [...paperCandidates(version?.definition, papers), ...fields] };
    },
    begin: () => proposedDate(todayInVietnam(clock).add({ days: PROPOSED_DAYS })),
    parse: (fields, { candidates }) => parseSupplement(fields, candidates),
    run: ({ officer, dossier }, typed, { expectedVersion }) =>
      requestSupplement(database, { code: dossier.code, officer, expectedVersion, at: clock.now(), ...typed }),
    explain: (refusal) => ({ field: FIELD_OF_REFUSAL[refusal] ?? '', message: REFUSALS[refusal] ?? refusal }),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Yêu cầu bổ sung hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <RequestSupplementView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=yeu-cau-bo-sung`,
  };
  return changePages(form);
}

/** Papers that can be uploaded: those that came and those that did not. */
function paperCandidates(definition: ProcedureDefinition | undefined, papers: readonly DossierPaper[]): Candidate[] {
  const current = papers.filter(({ replacedAt }) => replacedAt === null);
  return (definition?.papers ?? [])
    .filter(({ handling, code }) => handling === 'upload' || current.some(({ paperCode }) => paperCode === code))
    .map(({ code, name }) => {
      const files = current.filter(({ paperCode }) => paperCode === code).map(({ fileName }) => fileName);
      return { target: 'paper', name: code, label: name, value: files.join(', ') || 'Chưa nộp', group: 'Giấy tờ' };
    });
}
