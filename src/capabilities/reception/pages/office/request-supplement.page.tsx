import { findProcedureVersion, type ProcedureDefinition } from '#capabilities/catalogue/index.ts';
import {
  canChange,
  type DossierEvent,
  type DossierPaper,
  declineSupplement,
  deskPath,
  filedAnswers,
  findSupplementProposal,
  listEvents,
  listPapers,
  masked,
  requestSupplement,
  type SupplementProposal,
} from '#capabilities/dossier/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { REFUSALS } from './reception.text.ts';
import { loadSubject, type ReceptionSubject } from './reception-subject.ts';
import { beginSupplement, type Candidate, parseSupplement, type TypedSupplement } from './request-supplement.form.ts';
import { RequestSupplementView } from './request-supplement.view.tsx';

export interface SupplementSubject extends ReceptionSubject {
  readonly candidates: readonly Candidate[];
  /** Đề nghị: the officer asks the head, since the citizen was asked before. */
  readonly proposes: boolean;
  /** Duyệt: a proposal lies before this officer. */
  readonly decides: boolean;
  readonly proposal: SupplementProposal | undefined;
  /** Why it was sent back. */
  readonly declined: DossierEvent | undefined;
  /** Who changed the dossier last. */
  readonly lastActor: string | undefined;
}

const PROPOSED_DAYS = 14;
const FIELD_OF_REFUSAL: Readonly<Record<string, string>> = { 'respond-by-past': 'han' };

/**
 * Yêu cầu bổ sung: every field and paper of the dossier can be chosen, with what is wrong and what to do. After the first
 * time the same list is proposed to the head, who sends it to the citizen or back.
 */
export function requestSupplementPages(platform: Platform) {
  const { database, clock } = platform;
  const form: ChangeForm<SupplementSubject, TypedSupplement> = {
    async load(request) {
      const subject = await loadSubject(platform, request, 'request-supplement');
      const { dossier } = subject;
      const [version, papers, events, proposal] = await Promise.all([
        findProcedureVersion(database.kysely, dossier.procedureVersionId),
        listPapers(database.kysely, dossier.id),
        listEvents(database.kysely, dossier.id),
        findSupplementProposal(database.kysely, dossier.id),
      ]);
      const answers = filedAnswers(dossier);
      const fields = answers.rows.map(({ field, item, section, label, value }) => ({
        target: 'field' as const,
        name: field,
        label,
        value: answers.personalNumbers.has(field) ? masked(value) : value,
        group: item ?? section,
      }));
      return {
        ...subject,
        ...standingOf(subject, proposal),
        candidates: [...paperCandidates(version?.definition, papers), ...fields],
        proposal,
        declined: events.findLast(({ type }) => type === 'supplement-declined'),
        lastActor: events.at(-1)?.actorName,
      };
    },
    begin: ({ proposal }) => beginSupplement(proposal, todayInVietnam(clock).add({ days: PROPOSED_DAYS })),
    // Before and after a proposal the page asks different things.
    overtaken: ({ dossier, lastActor }, seenVersion) =>
      dossier.version === seenVersion ? undefined : { name: lastActor },
    parse: (fields, { candidates, decides }) => parseSupplement(fields, candidates, decides),
    run({ officer, dossier, proposes }, typed, { expectedVersion }) {
      const request = { code: dossier.code, officer, expectedVersion, at: clock.now() };
      if (typed.decision === 'decline') return declineSupplement(database, { ...request, reason: typed.reason });
      const action = proposes ? 'propose-supplement' : 'request-supplement';
      return requestSupplement(database, { ...request, ...typed.text, action });
    },
    explain: (refusal) => ({ field: FIELD_OF_REFUSAL[refusal] ?? '', message: REFUSALS[refusal] ?? refusal }),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Yêu cầu bổ sung hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <RequestSupplementView {...view} />,
      }),
    done: ({ dossier, proposes }, typed) => `${deskPath(dossier.code)}?da=${doneOf(proposes, typed)}`,
  };
  return changePages(form);
}

/** Whether this officer asks the citizen, asks the head, or is the head who is asked. */
function standingOf(
  { officer, dossier }: ReceptionSubject,
  proposal: SupplementProposal | undefined,
): Pick<SupplementSubject, 'available' | 'proposes' | 'decides'> {
  const isHead = canChange(officer, dossier, 'decline-supplement');
  const proposes = dossier.supplementCount > 0 && !isHead;
  return {
    available: canChange(officer, dossier, proposes ? 'propose-supplement' : 'request-supplement'),
    proposes,
    decides: isHead && proposal?.state === 'proposed',
  };
}

function doneOf(proposes: boolean, { decision }: TypedSupplement): string {
  if (decision === 'decline') return 'tra-de-nghi';
  return proposes ? 'de-nghi-bo-sung' : 'yeu-cau-bo-sung';
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
