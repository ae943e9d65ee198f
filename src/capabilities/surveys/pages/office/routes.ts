import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { OFFICE_SURVEYS_PATH, officeSurveyPath } from '../../paths.ts';
import { officeSurveyPages } from './surveys.page.tsx';

/** Soạn khảo sát. */
export function surveysOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const surveys = officeSurveyPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(OFFICE_SURVEYS_PATH, surveys.list);
    app.post(OFFICE_SURVEYS_PATH, surveys.start);
    app.get(officeSurveyPath(':number'), surveys.show);
    app.post(officeSurveyPath(':number'), surveys.edit);
  };
}
