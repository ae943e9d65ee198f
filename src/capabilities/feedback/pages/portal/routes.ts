import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import {
  publishedReportPath,
  REPORT_FORM_PATH,
  REPORT_LOOKUP_PATH,
  REPORTS_PATH,
  reportFilePath,
  reportPath,
  reportRatingPath,
  reportReopenPath,
  reportSupplementPath,
} from '../../paths.ts';
import { reportFormPages } from './report-form.page.tsx';
import { readRating, readReopening, readSupplement, reportStatePages } from './report-state.page.tsx';
import { reportsPages } from './reports.page.tsx';

/** Phản ánh, kiến nghị, for anybody. */
export function feedbackPortalRoutes(platform: Platform): FastifyPluginAsync {
  const reports = reportsPages(platform);
  const form = reportFormPages(platform);
  const state = reportStatePages(platform);
  return async (app) => {
    app.get(REPORTS_PATH, reports.list);
    app.get(REPORT_LOOKUP_PATH, reports.lookUp);
    app.get(publishedReportPath(':number'), reports.showPublished);
    app.get(REPORT_FORM_PATH, form.show);
    app.post(REPORT_FORM_PATH, form.file);
    app.get(reportPath(':code'), state.show);
    app.post(reportPath(':code'), state.openWhole);
    app.post(reportSupplementPath(':code'), state.follow(readSupplement, 'bo-sung'));
    app.post(reportReopenPath(':code'), state.follow(readReopening, 'mo-lai'));
    app.post(reportRatingPath(':code'), state.follow(readRating, 'danh-gia'));
    app.get(reportFilePath(':code', ':number'), state.download);
  };
}
