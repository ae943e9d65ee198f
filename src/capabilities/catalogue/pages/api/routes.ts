import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { problemAnswer } from '#platform/web/problem.ts';
import { cataloguePaths } from '../../paths.ts';
import { FeesAnswer, FeesQuery } from './fees.form.ts';
import { feesPage } from './fees.page.ts';
import { feesText } from './fees.text.ts';

export function catalogueApiRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    app.get(cataloguePaths.fees, {
      schema: {
        summary: 'Tính phí, lệ phí của một hồ sơ',
        description: 'Mức thu và chính sách miễn, giảm có hiệu lực vào ngày nộp; chính sách có lợi nhất được áp dụng.',
        tags: ['Phí, lệ phí'],
        querystring: FeesQuery,
        response: { 200: FeesAnswer, 400: problemAnswer(feesText.wrong), 404: problemAnswer(feesText.missing) },
      },
      // Judged by the page, which answers with a sentence.
      attachValidation: true,
      handler: feesPage(platform),
    });
  };
}
