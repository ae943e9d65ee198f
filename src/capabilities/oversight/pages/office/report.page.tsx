import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer } from '#capabilities/dossier/index.ts';
import { SPREADSHEET_TYPE, writeSpreadsheet } from '#engines/spreadsheet/write-spreadsheet.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { requireCsrf } from '#platform/web/csrf.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { lockReport } from '../../actions/lock-report.ts';
import { readReport } from '../../actions/read-report.ts';
import { REPORT_PATH } from '../../paths.ts';
import { type AskedOfFigures, figuresQueryText, parseFiguresQuery } from './figures.form.ts';
import { LOCK_OUTCOMES, REPORT_TITLE } from './report.text.ts';
import { ReportView } from './report.view.tsx';
import { reportSheet } from './report-sheet.ts';

type Outcome = keyof typeof LOCK_OUTCOMES;

/** Báo cáo II.06a: as a page that prints, as a spreadsheet, and locked. */
export function reportPages(platform: Platform) {
  const parse = (query: unknown): AskedOfFigures => parseFiguresQuery(query, todayInVietnam(platform.clock));
  const load = async (request: FastifyRequest, { period, by, typed }: AskedOfFigures) =>
    period &&
    readReport(platform, actingOfficer(request.officer), {
      ...period,
      unitCode: typed.unit || undefined,
      way: by === 'field' ? 'field' : 'unit',
    });
  return {
    /** GET /can-bo/bao-cao/ii-06a */
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const asked = parse(request.query);
      const report = await load(request, asked);
      const { xong } = request.query as { xong?: unknown };
      const outcome = (Object.keys(LOCK_OUTCOMES) as Outcome[]).find((known) => known === xong);
      return sendOfficePage(reply, {
        title: REPORT_TITLE,
        active: 'figures',
        status: report ? 200 : 422,
        hasErrors: !report,
        body: (
          <ReportView
            asked={asked}
            report={report}
            outcome={outcome}
            today={todayInVietnam(platform.clock)}
            now={platform.clock.now()}
          />
        ),
      });
    },

    /** GET /can-bo/bao-cao/ii-06a/bang-tinh */
    async spreadsheet(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const asked = parse(request.query);
      const report = await load(request, asked);
      if (!report || !asked.period) throw new NotFound('report');
      const file = await writeSpreadsheet(reportSheet(report, asked.period));
      const name = `II.06a_${asked.period.from}_${asked.period.to}.xlsx`;
      return reply
        .header('content-type', SPREADSHEET_TYPE)
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(Buffer.from(file));
    },

    /** POST /can-bo/bao-cao/ii-06a/khoa */
    async lock(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const fields = (request.body ?? {}) as FormFields;
      requireCsrf(request, fields['_csrf']);
      const { period, typed } = parse(fields);
      if (!period) throw new NotFound('report');
      const result = await lockReport(platform, actingOfficer(request.officer), {
        ...period,
        unitCode: typed.unit || undefined,
      });
      const outcome: Outcome = result.ok ? 'locked' : result.refusal;
      return reply.redirect(`${REPORT_PATH}${figuresQueryText(typed, { xong: outcome })}`, 303);
    },
  };
}
