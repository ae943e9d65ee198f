import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { judgeAnnouncements } from '../../actions/read-announcements.ts';
import { MEASURE_OF, readIndicator } from '../../actions/read-indicator.ts';
import { readServiceIndex } from '../../actions/read-service-index.ts';
import { scopeOf } from '../../actions/read-statistics.ts';
import { rememberForAMinute } from '../../actions/remember.ts';
import { periodsToChoose, type StatisticsPeriod } from '../../domain/period.ts';
import { STATISTICS_PATH } from '../../paths.ts';
import { listAnnouncementRules, listAnnouncements } from '../../storage/announcement-queries.ts';
import { listIndexBands, listIndexDossiers, listIndexRules } from '../../storage/index-queries.ts';
import { INDICATOR_WORDS } from '../indicator.text.ts';
import { ANNOUNCEMENTS } from './announcements.text.ts';
import { AnnouncementsView } from './announcements.view.tsx';
import { IndexDossiersView } from './index-dossiers.view.tsx';
import { IndexFormulasView } from './index-formulas.view.tsx';
import { IndicatorView } from './indicator.view.tsx';
import { readIndexQuery } from './service-index.form.ts';
import { SERVICE_INDEX } from './service-index.text.ts';
import { ServiceIndexView } from './service-index.view.tsx';

const PER_PAGE = 50;

/** Bộ chỉ số phục vụ: points, how they come about, and what is behind them. */
export function serviceIndexPages(platform: Platform) {
  const { kysely } = platform.database;
  const today = () => todayInVietnam(platform.clock);
  /** All units at once are much to read, and what most people open. */
  const provinceIndex = rememberForAMinute(
    platform.clock,
    (period: StatisticsPeriod) => `${period.code} ${period.to}`,
    (period) => readServiceIndex(platform, { unitCode: '', period }),
  );
  return {
    /** GET /thong-ke/chi-so-766 */
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { period, unit } = readIndexQuery(request.query, today());
      const index = await (unit === ''
        ? provinceIndex(period)
        : readServiceIndex(platform, { unitCode: unit, period }));
      return sendPortalPage(reply, {
        title: SERVICE_INDEX.title,
        active: STATISTICS_PATH,
        body: <ServiceIndexView asked={{ period, unit }} index={index} periods={periodsToChoose(today())} />,
      });
    },

    /** GET /thong-ke/chi-so-766/cach-tinh */
    async formulas(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const [rules, bands] = await Promise.all([listIndexRules(kysely, today()), listIndexBands(kysely, today())]);
      return sendPortalPage(reply, {
        title: SERVICE_INDEX.formulas,
        active: STATISTICS_PATH,
        body: <IndexFormulasView rules={rules} bands={bands} />,
      });
    },

    /** GET /thong-ke/chi-so-766/quyet-dinh-cong-bo */
    async announcements(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { period } = readIndexQuery(request.query, today());
      const [issued, rules] = await Promise.all([listAnnouncements(kysely, period), listAnnouncementRules(kysely)]);
      const announcements = await judgeAnnouncements(platform, issued);
      return sendPortalPage(reply, {
        title: ANNOUNCEMENTS.title,
        active: STATISTICS_PATH,
        body: <AnnouncementsView {...{ period, announcements, rules }} />,
      });
    },

    /** GET /thong-ke/chi-so-766/thu-tuc?chi-so= */
    async indicator(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const asked = readIndexQuery(request.query, today());
      const { indicator: code, unit: unitCode, period } = asked;
      const indicator = code && (await readIndicator(platform, { code, unitCode, period }));
      if (!code || !indicator) throw new NotFound('indicator');
      return sendPortalPage(reply, {
        title: INDICATOR_WORDS[code].name,
        active: STATISTICS_PATH,
        body: <IndicatorView asked={{ ...asked, indicator: code }} indicator={indicator} />,
      });
    },

    /** GET /thong-ke/chi-so-766/ho-so?chi-so= */
    async dossiers(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const asked = readIndexQuery(request.query, today());
      const measure = asked.indicator && MEASURE_OF[asked.indicator];
      if (!asked.indicator || !measure) throw new NotFound('indicator');
      const { unit, unitIds } = await scopeOf(platform.database, { unitCode: asked.unit, level: undefined });
      const rows = await listIndexDossiers(kysely, {
        measure,
        unitIds,
        holds: asked.holds,
        from: asked.period.from,
        to: asked.period.to,
        procedureCode: asked.procedure,
        after: asked.after,
        limit: PER_PAGE + 1,
      });
      return sendPortalPage(reply, {
        title: INDICATOR_WORDS[asked.indicator].name,
        active: STATISTICS_PATH,
        body: (
          <IndexDossiersView
            asked={{ ...asked, indicator: asked.indicator }}
            unit={unit}
            rows={rows.slice(0, PER_PAGE)}
            next={rows.length > PER_PAGE ? rows[PER_PAGE - 1]?.code : undefined}
          />
        ),
      });
    },
  };
}
