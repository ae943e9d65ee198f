import type { FastifyReply, FastifyRequest } from 'fastify';
import { listPublicFigureDossiers } from '#capabilities/dossier/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { readStatistics, scopeOf } from '../../actions/read-statistics.ts';
import { periodsToChoose } from '../../domain/period.ts';
import { STATISTICS_PATH } from '../../paths.ts';
import { FigureListView } from './figure-list.view.tsx';
import { FIGURE_WORDS } from './figure-words.text.ts';
import { readListQuery, readStatisticsQuery, type Way } from './statistics.form.ts';
import { STATISTICS } from './statistics.text.ts';
import { StatisticsView } from './statistics.view.tsx';

const PER_PAGE = 50;
/** How the rows are read for each way of looking at them. */
const READ_BY = { field: 'field', unit: 'unit', level: 'unit', channel: 'unit', procedure: 'procedure' } as const;

/** Thống kê công khai, and from each number the dossiers behind it. */
export function statisticsPages(platform: Platform) {
  const today = () => todayInVietnam(platform.clock);
  return {
    /** GET /thong-ke */
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const asked = readStatisticsQuery(request.query, today());
      const way = asked.unit !== '' && (asked.way === 'unit' || asked.way === 'level') ? 'field' : asked.way;
      const statistics = await readStatistics(platform, {
        from: asked.period.from,
        to: asked.period.to,
        unitCode: asked.unit,
        by: READ_BY[way satisfies Way],
      });
      return sendPortalPage(reply, {
        title: STATISTICS.title,
        description: STATISTICS.description,
        active: STATISTICS_PATH,
        body: (
          <StatisticsView
            asked={{ ...asked, way }}
            statistics={statistics}
            periods={periodsToChoose(today())}
            now={platform.clock.now()}
          />
        ),
      });
    },

    /** GET /thong-ke/ho-so */
    async list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const asked = readListQuery(request.query, today());
      const { kind, period, after } = asked;
      if (!kind) throw new NotFound('figure');
      const scope = await scopeOf(platform.database, { unitCode: asked.unit, level: asked.level });
      const page = await listPublicFigureDossiers(
        platform.database.kysely,
        {
          kind,
          from: period.from,
          to: period.to,
          today: today(),
          unitIds: scope.unitIds,
          ...(asked.field !== '' && { fieldCode: asked.field }),
          ...(asked.procedure !== '' && { procedureCode: asked.procedure }),
        },
        { after, limit: PER_PAGE },
      );
      return sendPortalPage(reply, {
        title: FIGURE_WORDS[kind].text,
        active: STATISTICS_PATH,
        body: <FigureListView asked={{ ...asked, kind }} scope={scope} page={page} />,
      });
    },
  };
}
