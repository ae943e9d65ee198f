import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { problemAnswer } from '#platform/web/problem.ts';
import { DEADLINE_API_PATH } from '../../paths.ts';
import { DeadlineAnswer, DeadlineQuery } from './deadline.form.ts';
import { deadlineApi } from './deadline.page.ts';

export function trackingApiRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    app.get(DEADLINE_API_PATH, {
      schema: {
        summary: 'Tính hạn trả kết quả',
        description:
          'Hạn và từng đoạn thời gian được tính hoặc không tính, theo lịch làm việc của tỉnh. Ngày nhận không tính; N ngày làm việc kết thúc vào giờ đóng cửa của ngày làm việc thứ N sau đó. Ngày nghỉ của những năm chưa có thông báo là dự kiến; sau năm cuối của lịch chỉ trừ thứ Bảy và Chủ nhật.',
        tags: ['Thời hạn'],
        querystring: DeadlineQuery,
        response: {
          200: DeadlineAnswer,
          400: problemAnswer('Câu hỏi không đúng'),
        },
      },
      // Judged by the page, which answers with a sentence.
      attachValidation: true,
      handler: deadlineApi(platform),
    });
  };
}
