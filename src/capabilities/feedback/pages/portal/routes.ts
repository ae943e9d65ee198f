import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import type { ReadAgencyFigures } from '../../actions/read-agency-results.ts';
import {
  dossierRatingPath,
  publishedQuestionPath,
  publishedReportPath,
  QUESTION_FORM_PATH,
  QUESTION_LOOKUP_PATH,
  QUESTIONS_PATH,
  questionPath,
  RATINGS_PATH,
  REPORT_FORM_PATH,
  REPORT_LOOKUP_PATH,
  REPORTS_PATH,
  RESULT_RATING_PATH,
  reportFilePath,
  reportPath,
  reportRatingPath,
  reportReopenPath,
  reportSupplementPath,
  resultRatingPath,
  unitRatingsPath,
} from '../../paths.ts';
import { questionFormPages } from './question-form.page.tsx';
import { questionsPages } from './questions.page.tsx';
import { ratingPages } from './ratings.page.tsx';
import { reportFormPages } from './report-form.page.tsx';
import { readRating, readReopening, readSupplement, reportStatePages } from './report-state.page.tsx';
import { reportsPages } from './reports.page.tsx';

/**
 * Phản ánh, kiến nghị, hỏi đáp and đánh giá, for anybody.
 * @param agencyFigures what is counted of all dossiers, which stands above this capability
 */
export function feedbackPortalRoutes(platform: Platform, agencyFigures: ReadAgencyFigures): FastifyPluginAsync {
  const reports = reportsPages(platform);
  const form = reportFormPages(platform);
  const state = reportStatePages(platform);
  const questions = questionsPages(platform);
  const questionForm = questionFormPages(platform);
  const ratings = ratingPages(platform, agencyFigures);
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
    app.get(QUESTIONS_PATH, questions.list);
    app.get(QUESTION_LOOKUP_PATH, questions.lookUp);
    app.get(publishedQuestionPath(':number'), questions.showPublished);
    app.get(QUESTION_FORM_PATH, questionForm.show);
    app.post(QUESTION_FORM_PATH, questionForm.ask);
    app.get(questionPath(':code'), questions.show);
    app.post(questionPath(':code'), questions.openWhole);
    const signedIn = { preHandler: app.requireCitizen };
    app.get(RATINGS_PATH, ratings.showResults);
    app.get(RESULT_RATING_PATH, ratings.lookUp);
    app.get(unitRatingsPath(':unitCode'), ratings.showUnit);
    app.get(resultRatingPath(':resultCode'), ratings.byResult.show);
    app.post(resultRatingPath(':resultCode'), ratings.byResult.rate);
    app.get(dossierRatingPath(':dossierCode'), signedIn, ratings.own.show);
    app.post(dossierRatingPath(':dossierCode'), signedIn, ratings.own.rate);
  };
}
