import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { parseCursor, writeCursor } from '#ui/office/queue-cursor.ts';
import { actingOfficer } from '../../actions/acting-officer.ts';
import { dropFilter, keepFilter } from '../../actions/keep-filter.ts';
import { recordExport } from '../../actions/record-export.ts';
import type { OfficerActor } from '../../domain/access.ts';
import type { WorkCriteria } from '../../domain/saved-filter.ts';
import { viewsOf, type WorkView } from '../../domain/work-view.ts';
import { MY_WORK_PATH, WORK_PATHS } from '../../paths.ts';
import { listExtensionTasks } from '../../storage/extension-queries.ts';
import { listSupplementTasks } from '../../storage/supplement-proposal-queries.ts';

import { listLateAnswers } from '../../storage/unit-consultation-queries.ts';
import { parseFilter, readCriteria, VIEW_FIELD, viewOf, writeCriteria } from './my-work.form.ts';

import { FILTER_REFUSALS, VIEW_WORDS } from './my-work.text.ts';
import { MyWorkView } from './my-work.view.tsx';
import { MOST_EXPORTED, workCsv } from './work-csv.ts';
import { eachWorkItem, loadWork } from './work-model.ts';

const PAGE_SIZE = 50;
const MOST_LATE_ANSWERS = 100;

interface Shown {
  readonly view: WorkView;
  readonly criteria: WorkCriteria;
  readonly after?: ReturnType<typeof parseCursor>;
  readonly typedName?: string;
  readonly error?: string;
}

/** Việc của tôi and the other views of an officer's work; the filters stand in the address. */
export function myWorkPages(platform: Platform) {
  async function send(reply: FastifyReply, officer: OfficerActor, shown: Shown): Promise<FastifyReply> {
    const { view, criteria, after, typedName = '', error } = shown;
    if (!viewsOf(officer).includes(view)) throw new NotFound('page');
    const isStart = view === 'mine' && !after && writeCriteria(criteria).length === 0;
    const today = todayInVietnam(platform.clock).toString();
    const { kysely } = platform.database;
    const [work, letters, supplements, lateAnswers] = await Promise.all([
      loadWork(platform, officer, { view, criteria, after, limit: PAGE_SIZE }),
      isStart ? listExtensionTasks(kysely, officer, platform.clock.now(), today) : [],
      isStart ? listSupplementTasks(kysely, officer) : [],
      isStart ? listLateAnswers(kysely, officer, platform.clock.now(), MOST_LATE_ANSWERS) : [],
    ]);
    return sendOfficePage(reply, {
      title: VIEW_WORDS[view].title,
      active: MY_WORK_PATH,
      status: error === undefined ? 200 : 422,
      hasErrors: error !== undefined,
      body: (
        <MyWorkView
          work={work}
          letters={letters}
          supplements={supplements}
          lateAnswers={lateAnswers}
          covers={reply.request.officer?.covers ?? []}
          address={addressOf(view, criteria)}
          nextHref={work.next && addressOf(view, criteria, writeCursor(work.next))}
          isFirst={!after}
          typedName={typedName}
          error={error}
        />
      ),
    });
  }

  return {
    show:
      (view: WorkView) =>
      async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
        const typed = request.query as Record<string, unknown>;
        const after = parseCursor(typed['sau']);
        return send(reply, actingOfficer(request.officer), { view, criteria: readCriteria(typed), after });
      },
    /** GET /can-bo/viec/xuat.csv */
    async takeOut(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const officer = actingOfficer(request.officer);
      const typed = request.query as Record<string, unknown>;
      const view = viewOf(typed[VIEW_FIELD]);
      if (!viewsOf(officer).includes(view)) throw new NotFound('page');
      const asked = { view, criteria: readCriteria(typed), limit: MOST_EXPORTED };
      await recordExport(platform.database, officer, asked);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="cong-viec.csv"')
        .send(Readable.from(workCsv(eachWorkItem(platform, officer, asked))));
    },
    async keep(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const officer = actingOfficer(request.officer);
      const filter = parseFilter((request.body ?? {}) as FormFields);
      const kept = await keepFilter(platform.database, officer, filter, platform.clock.now());
      if (kept.ok) return reply.redirect(addressOf(filter.view, filter.criteria), 303);
      return send(reply, officer, { ...filter, typedName: filter.name, error: FILTER_REFUSALS[kept.refusal] });
    },
    async drop(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const fields = (request.body ?? {}) as FormFields;
      const { view, criteria } = parseFilter(fields);
      const number = fields['so'] ?? '';
      if (/^\d{1,15}$/.test(number)) {
        await dropFilter(platform.database, actingOfficer(request.officer), Number(number));
      }
      return reply.redirect(addressOf(view, criteria), 303);
    },
  };
}

/** @param cursor written for an address already */
function addressOf(view: WorkView, criteria: WorkCriteria, cursor?: string): string {
  const query = new URLSearchParams(writeCriteria(criteria)).toString();
  const parts = [query, cursor === undefined ? '' : `sau=${cursor}`].filter(Boolean);
  return parts.length === 0 ? WORK_PATHS[view] : `${WORK_PATHS[view]}?${parts.join('&')}`;
}
