import type { FastifyReply, FastifyRequest } from 'fastify';
import { holderOf } from '#capabilities/identity/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import { REPORTS_PATH, reportPath } from '../../paths.ts';
import { findPublished, listPublished } from '../../storage/feedback-queries.ts';
import { findReport, listOwnReports } from '../../storage/report-queries.ts';
import { PAGE_SIZE, pageOf, publishedNumberOf, queryOf } from './feedback.form.ts';
import { REPORTS } from './report.text.ts';
import { PublishedReportView, ReportsView } from './reports.view.tsx';

/** Phản ánh, kiến nghị: what was answered in public, one's own, and following one by its code. */
export function reportsPages(platform: Platform) {
  const { kysely } = platform.database;
  const lookUps = createRateLimit(platform.database, { name: 'report-look-up', times: 30, seconds: 60 });

  /** GET /phan-anh-kien-nghi */
  async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return send(request, reply, { status: 200, code: '', error: undefined });
  }

  /** GET /phan-anh-kien-nghi/theo-doi?ma= */
  async function lookUp(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const code = queryOf(request, 'ma').trim().toUpperCase();
    if (!(await lookUps.take(request.ip)))
      return send(request, reply, { status: 429, code, error: REPORTS.lookupTooOften });
    if (await findReport(kysely, code)) return reply.redirect(reportPath(code), 303);
    return send(request, reply, { status: 404, code, error: REPORTS.lookupUnknown });
  }

  /** GET /phan-anh-kien-nghi/cong-khai/:number */
  async function showPublished(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const published = await findPublished(kysely, 'report', publishedNumberOf(request));
    if (!published) throw new NotFound('published report');
    const body = <PublishedReportView published={published} />;
    return sendPortalPage(reply, { title: REPORTS.title, active: REPORTS_PATH, body });
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    { status, code, error }: { status: number; code: string; error: string | undefined },
  ): Promise<FastifyReply> {
    const page = pageOf(request);
    const { published, count } = await listPublished(kysely, 'report', { page, size: PAGE_SIZE });
    const own = request.citizen ? await listOwnReports(kysely, holderOf(request.citizen)) : [];
    const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
    return sendPortalPage(reply, {
      title: REPORTS.title,
      active: REPORTS_PATH,
      status,
      hasErrors: error !== undefined,
      body: <ReportsView published={published} page={page} pages={pages} own={own} lookup={{ code, error }} />,
    });
  }

  return { list, lookUp, showPublished };
}
