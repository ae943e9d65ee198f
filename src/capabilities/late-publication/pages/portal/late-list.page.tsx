import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { findUnitByCode } from '#capabilities/agencies/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { LATE_LIST_PATH } from '../../paths.ts';
import { getLateRule, listPublishedEntries, listUnitLateness } from '../../storage/late-entry-queries.ts';
import { LATE } from './late-list.text.ts';
import { LateListView } from './late-list.view.tsx';

const PER_PAGE = 50;

/** Công khai chậm trễ, for anybody. */
export function latePublicationPortalRoutes(platform: Platform): FastifyPluginAsync {
  const { kysely } = platform.database;

  /** GET /cong-khai/cham-tre?don-vi=&sau= */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const code = query(request, 'don-vi').toUpperCase();
    const unit = code === '' ? undefined : await findUnitByCode(kysely, code);
    if (code !== '' && !unit) throw new NotFound('unit');
    const after = query(request, 'sau') || undefined;
    const [page, units, rule] = await Promise.all([
      listPublishedEntries(kysely, { unitId: unit?.id, after, limit: PER_PAGE }),
      listUnitLateness(kysely),
      getLateRule(kysely, todayInVietnam(platform.clock)),
    ]);
    return sendPortalPage(reply, {
      title: LATE.title,
      description: LATE.description,
      active: '/thong-ke',
      body: <LateListView {...{ page, units, rule, after }} unit={unit && { code, name: unit.name }} />,
    });
  }

  return async (app) => {
    app.get(LATE_LIST_PATH, show);
  };
}

function query(request: FastifyRequest, name: string): string {
  const value = (request.query as Record<string, unknown>)[name];
  return typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, 40) : '';
}
