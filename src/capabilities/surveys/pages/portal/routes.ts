import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { SURVEYS_PATH, surveyPath, surveyResultsPath } from '../../paths.ts';
import { surveysPages } from './surveys.page.tsx';

/** Khảo sát, for everybody. */
export function surveysPortalRoutes(platform: Platform): FastifyPluginAsync {
  const surveys = surveysPages(platform);
  return async (app) => {
    app.get(SURVEYS_PATH, surveys.list);
    app.get(surveyPath(':slug'), surveys.show);
    app.post(surveyPath(':slug'), surveys.answer);
    app.get(surveyResultsPath(':slug'), surveys.results);
  };
}
