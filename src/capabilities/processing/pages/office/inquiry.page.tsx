import type { FastifyRequest } from 'fastify';
import {
  deskPath,
  type Inquiry,
  type InquiryRecord,
  inquiriesOf,
  listEvents,
  recordInquiry,
} from '#capabilities/dossier/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { beginInquiry, parseInquiry, REPLACES_FIELD } from './inquiry.form.ts';
import { InquiryView } from './inquiry.view.tsx';
import { REFUSALS } from './processing.text.ts';
import { loadSubject, type ProcessingSubject } from './processing-subject.ts';

export interface InquirySubject extends ProcessingSubject {
  /** Biên bản được thay. */
  readonly corrected: InquiryRecord | undefined;
}

/** Lập biên bản xác minh beside any step, or once more in the place of a wrong one. */
export function inquiryPages(platform: Platform) {
  const { database, clock } = platform;
  const form: ChangeForm<InquirySubject, Inquiry> = {
    async load(request) {
      const subject = await loadSubject(platform, request, 'record-inquiry');
      const corrected = await findCorrected(platform, subject, request);
      const isLast = corrected?.replacedBy === undefined;
      return { ...subject, actions: isLast ? subject.actions : [], corrected };
    },
    begin: ({ corrected, officer }) => beginInquiry(corrected, officer, todayInVietnam(clock).toString()),
    parse: parseInquiry,
    run: ({ officer, dossier, corrected }, inquiry, { expectedVersion }) =>
      recordInquiry(database, {
        code: dossier.code,
        officer,
        expectedVersion,
        at: clock.now(),
        inquiry,
        replaces: corrected?.number,
      }),
    explain: (refusal) => ({ field: FIELD_OF[refusal] ?? '', message: REFUSALS[refusal] ?? refusal }),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Biên bản xác minh hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <InquiryView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=xac-minh#xac-minh`,
  };
  return changePages(form);
}

const FIELD_OF: Readonly<Record<string, string>> = { 'inquiry-ends-first': 'den-gio', 'inquiry-ahead': 'den-gio' };

/** @throws NotFound when what is to be corrected is no record of this dossier */
async function findCorrected(
  { database: { kysely } }: Platform,
  { dossier }: ProcessingSubject,
  request: FastifyRequest,
): Promise<InquiryRecord | undefined> {
  const typed = (request.query as Readonly<Record<string, unknown>>)[REPLACES_FIELD];
  if (typed === undefined) return undefined;
  const record = inquiriesOf(await listEvents(kysely, dossier.id)).find(({ number }) => String(number) === typed);
  if (!record) throw new NotFound('inquiry record');
  return record;
}
