import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import {
  OFFICE_COMMENTS_PATH,
  OFFICE_QUESTIONS_PATH,
  OFFICE_REPORTS_PATH,
  officeCommentPath,
  officeQuestionPath,
  officeReportFilePath,
  officeReportPath,
} from '../../paths.ts';
import { officeCommentPages } from './comments.page.tsx';
import { officeQuestionPages } from './questions.page.tsx';
import { officeReportPages } from './reports.page.tsx';

/** Xử lý phản ánh, kiến nghị; trả lời câu hỏi. */
export function feedbackOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const reports = officeReportPages(platform);
  const questions = officeQuestionPages(platform);
  const comments = officeCommentPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(OFFICE_REPORTS_PATH, reports.list);
    app.get(officeReportPath(':code'), reports.show);
    app.post(officeReportPath(':code'), reports.handle);
    app.get(officeReportFilePath(':code', ':number'), reports.download);
    app.get(OFFICE_QUESTIONS_PATH, questions.list);
    app.get(officeQuestionPath(':code'), questions.show);
    app.post(officeQuestionPath(':code'), questions.handle);
    app.get(OFFICE_COMMENTS_PATH, comments.list);
    app.post(officeCommentPath(':number'), comments.moderate);
  };
}
