import { type DossierEvent, deskPath, findResultDraft, listEvents } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { DECISIONS, type Decision, decideDossier } from '../../actions/decide-dossier.ts';
import type { ROUTES } from '../../paths.ts';
import { DecideView } from './decide.view.tsx';
import { REFUSALS } from './processing.text.ts';
import { loadSubject, type ProcessingSubject } from './processing-subject.ts';

export interface DecideSubject extends ProcessingSubject {
  readonly page: DecisionPage;
  /** What the decision is about: the proposal, the citizen's request. */
  readonly asked: DossierEvent | undefined;
  /** Dự thảo kết quả that was proposed, where officers write it. */
  readonly draft: Awaited<ReturnType<typeof findResultDraft>>;
}

/** One page of decisions: its address, its heading, what may be decided there. */
export interface DecisionPage {
  readonly route: keyof typeof ROUTES;
  readonly slug: string;
  readonly title: string;
  readonly decisions: readonly Decision[];
  readonly about: DossierEvent['type'];
}

export const REVIEW: DecisionPage = {
  route: 'review',
  slug: 'xem-xet',
  title: 'Xem xét, trình ký',
  decisions: ['endorse', 'send-back'],
  about: 'proposed',
};

export const APPROVAL: DecisionPage = {
  route: 'approve',
  slug: 'phe-duyet',
  title: 'Phê duyệt hoặc trả lại',
  decisions: ['approve', 'send-back', 'stop'],
  about: 'proposed',
};

export const WITHDRAWAL: DecisionPage = {
  route: 'withdrawal',
  slug: 'rut-ho-so',
  title: 'Giải quyết yêu cầu rút hồ sơ',
  decisions: ['accept-withdrawal', 'refuse-withdrawal'],
  about: 'withdrawal-requested',
};

export const STOP: DecisionPage = {
  route: 'stop',
  slug: 'dung-xu-ly',
  title: 'Dừng giải quyết',
  decisions: ['stop'],
  about: 'supplement-requested',
};

const FIELD_OF_REFUSAL: Readonly<Record<string, string>> = {
  'reason-missing': 'ly-do',
  'proposal-declines': 'quyet-dinh',
};

/** Quyết định: one of the page's decisions, with the reason when somebody is told no. */
export function decisionPages(platform: Platform, page: DecisionPage) {
  const form: ChangeForm<DecideSubject, { decision: Decision; reason: string }> = {
    async load(request) {
      const subject = await loadSubject(platform, request, ...page.decisions);
      const { kysely } = platform.database;
      const events = await listEvents(kysely, subject.dossier.id);
      const asked = events.findLast(({ type }) => type === page.about);
      const isGrant = asked?.type === 'proposed' && asked.data['outcome'] !== 'decline';
      const draft = isGrant ? await findResultDraft(kysely, subject.dossier) : undefined;
      return { ...subject, page, asked, draft };
    },
    parse(fields) {
      const only = page.decisions.length === 1 ? page.decisions[0] : undefined;
      const decision = only ?? page.decisions.find((one) => one === fields['quyet-dinh']);
      const reason = (fields['ly-do'] ?? '').trim();
      if (!decision) return { errors: [{ field: 'quyet-dinh', message: REFUSALS['decision-missing'] ?? '' }] };
      if (DECISIONS[decision].needsReason && reason === '') {
        return { errors: [{ field: 'ly-do', message: REFUSALS['reason-missing'] ?? '' }] };
      }
      return { values: { decision, reason } };
    },
    run: ({ officer, dossier }, values, { expectedVersion }) =>
      decideDossier(platform.database, {
        code: dossier.code,
        officer,
        expectedVersion,
        at: platform.clock.now(),
        ...values,
      }),
    explain: (refusal) => ({ field: FIELD_OF_REFUSAL[refusal] ?? '', message: REFUSALS[refusal] ?? refusal }),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `${page.title}: ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <DecideView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=${page.slug}`,
  };
  return changePages(form);
}
