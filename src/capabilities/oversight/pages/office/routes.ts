import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import type { Undelivered } from '../../domain/undelivered.ts';
import {
  AUDIT_LOG_PATH,
  EXPORT_PATH,
  FIGURE_DOSSIERS_PATH,
  FIGURES_PATH,
  REPORT_LOCK_PATH,
  REPORT_PATH,
  REPORT_SPREADSHEET_PATH,
  STEP_TIME_DOSSIERS_PATH,
  STEP_TIMES_PATH,
  STUCK_PATH,
} from '../../paths.ts';
import { auditLogPage } from './audit-log.page.tsx';
import { exportPages } from './export.page.tsx';
import { figurePages } from './figures.page.tsx';
import { reportPages } from './report.page.tsx';
import { stepTimePages } from './step-times.page.tsx';
import { stuckPages } from './stuck.page.tsx';

/** Nhật ký, for inspectors; việc đang kẹt, for heads and administrators; số liệu, for who leads or inspects. */
export function oversightOfficeRoutes(platform: Platform, messages: Undelivered): FastifyPluginAsync {
  const stuck = stuckPages(platform, messages);
  const figures = figurePages(platform);
  const stepTimes = stepTimePages(platform);
  const taking = exportPages(platform);
  const report = reportPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(AUDIT_LOG_PATH, auditLogPage(platform));
    app.get(EXPORT_PATH, taking.show);
    app.post(EXPORT_PATH, taking.take);
    app.get(FIGURES_PATH, figures.show);
    app.get(FIGURE_DOSSIERS_PATH, figures.open);
    app.get(STEP_TIMES_PATH, stepTimes.show);
    app.get(STEP_TIME_DOSSIERS_PATH, stepTimes.open);
    app.get(REPORT_PATH, report.show);
    app.get(REPORT_SPREADSHEET_PATH, report.spreadsheet);
    app.post(REPORT_LOCK_PATH, report.lock);
    app.get(STUCK_PATH, stuck.show);
    app.post(STUCK_PATH, stuck.unstick);
  };
}
