import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Officer } from '#capabilities/identity/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { judgeAnnouncements } from '../../actions/read-announcements.ts';
import { mustKeepRegister, recordAnnouncement } from '../../actions/record-announcement.ts';
import { ANNOUNCEMENTS_PATH } from '../../paths.ts';
import {
  listAnnouncementVersions,
  listNewestAnnouncements,
  type RecordedAnnouncement,
} from '../../storage/announcement-queries.ts';
import { fieldsOf, readAnnouncement } from './announcements.form.ts';
import { ANNOUNCEMENT_ERRORS, ANNOUNCEMENT_FAULTS, ANNOUNCEMENTS } from './announcements.text.ts';
import { AnnouncementsView, AnnouncementView } from './announcements.view.tsx';

const ACTIVE = 'announcements';
const MOST_SHOWN = 200;

interface Shown {
  readonly status: number;
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
}

/** Sổ quyết định công bố. */
export function announcementPages(platform: Platform) {
  const { kysely } = platform.database;

  /** GET /can-bo/quyet-dinh-cong-bo */
  async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    await keeperOf(request);
    const announcements = await judgeAnnouncements(platform, await listNewestAnnouncements(kysely, MOST_SHOWN));
    const isSaved = (request.query as Record<string, unknown>)['xong'] === 'luu';
    return sendOfficePage(reply, {
      title: ANNOUNCEMENTS.title,
      active: ACTIVE,
      body: <AnnouncementsView {...{ announcements, isSaved }} />,
    });
  }

  /** GET /can-bo/quyet-dinh-cong-bo/them, …/:number */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const [last] = await versionsOf(request);
    const fields = request.heldForm ?? (last ? fieldsOf(last) : {});
    return send(request, reply, { status: 200, fields, errors: [] });
  }

  /** POST /can-bo/quyet-dinh-cong-bo/them, …/:number */
  async function record(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const [last] = await versionsOf(request);
    const fields = (request.body ?? {}) as FormFields;
    const read = readAnnouncement(fields);
    if (!read.ok) return send(request, reply, { status: 422, fields, errors: read.errors });
    const meant = last && { number: last.number, version: read.version };
    const recorded = await recordAnnouncement(platform, await keeperOf(request), meant, read.entry);
    if (recorded.ok) return reply.redirect(`${ANNOUNCEMENTS_PATH}?xong=luu`, 303);
    if (recorded.refusal === 'unfit') {
      const errors = recorded.faults.map((fault) => ANNOUNCEMENT_FAULTS[fault]);
      return send(request, reply, { status: 422, fields, errors });
    }
    const isTwice = recorded.refusal === 'recorded-already';
    const message = isTwice ? ANNOUNCEMENT_ERRORS.recordedAlready : ANNOUNCEMENT_ERRORS.changedMeanwhile;
    // Sent again, what was typed is the correction of what stands there now.
    const kept = last && !isTwice ? { ...fields, 'phien-ban': String(last.version) } : fields;
    return send(request, reply, { status: 409, fields: kept, errors: [{ field: 'so', message }] });
  }

  async function send(request: FastifyRequest, reply: FastifyReply, shown: Shown): Promise<FastifyReply> {
    const { status, fields, errors } = shown;
    const versions = await versionsOf(request);
    return sendOfficePage(reply, {
      title: versions[0] ? ANNOUNCEMENTS.correct : ANNOUNCEMENTS.add,
      active: ACTIVE,
      status,
      hasErrors: errors.length > 0,
      body: <AnnouncementView number={versions[0]?.number} {...{ fields, errors, versions }} />,
    });
  }

  /** Empty for a new one. @throws NotFound for a number that is not there */
  async function versionsOf(request: FastifyRequest): Promise<RecordedAnnouncement[]> {
    await keeperOf(request);
    const { number } = request.params as { number?: string };
    if (number === undefined) return [];
    const versions = /^\d{1,9}$/.test(number) ? await listAnnouncementVersions(kysely, Number(number)) : [];
    if (versions.length === 0) throw new NotFound('announcement');
    return versions;
  }

  /** requireOfficer has run: without somebody signed in nobody gets here. */
  async function keeperOf({ officer }: FastifyRequest): Promise<Officer> {
    if (!officer) throw new NotFound('not signed in');
    await mustKeepRegister(kysely, officer, todayInVietnam(platform.clock).toString());
    return officer;
  }

  return { list, show, record };
}
