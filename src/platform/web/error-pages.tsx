/** The one place that turns what was thrown into a page a person understands. */
import { randomBytes } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  ChangedMeanwhile,
  isDatabaseAway,
  NotFound,
  NotPermitted,
  TooManyRequests,
  Unavailable,
} from '#platform/errors.ts';
import { ErrorPage } from '#ui/error-page.tsx';
import { sendOfficePage, sendPortalPage } from './page.tsx';

interface Explanation {
  readonly status: number;
  readonly title: string;
  readonly message: string;
}

const NOT_FOUND: Explanation = {
  status: 404,
  title: 'Không tìm thấy trang này',
  message: 'Địa chỉ có thể bị gõ sai, hoặc trang không dành cho tài khoản của bạn. Bạn thử tìm lại từ trang chủ.',
};
const TOO_LARGE: Explanation = {
  status: 413,
  title: 'Nội dung gửi quá lớn',
  message: 'Bạn quay lại trang trước, rút ngắn nội dung hoặc gửi từng tệp nhỏ hơn.',
};
const BAD_REQUEST: Explanation = {
  status: 400,
  title: 'Không đọc được yêu cầu',
  message: 'Bạn quay lại trang trước và thử lại. Những gì đã lưu vẫn còn.',
};
const NOT_PERMITTED: Explanation = {
  status: 403,
  title: 'Không thực hiện được',
  message:
    'Yêu cầu này không gửi từ trang của hệ thống, hoặc phiên làm việc đã đổi. Bạn quay lại trang trước, tải lại trang rồi thử lại.',
};
const UNAVAILABLE: Explanation = {
  status: 503,
  title: 'Hệ thống đang bận',
  message: 'Bạn thử lại sau ít phút. Những gì đã lưu vẫn còn.',
};
const TOO_MANY: Explanation = {
  status: 429,
  title: 'Bạn thao tác quá nhanh',
  message: 'Bạn chờ một phút rồi thử lại.',
};
const BROKEN: Explanation = {
  status: 500,
  title: 'Có lỗi ở phía hệ thống',
  message: 'Lỗi đã được ghi lại. Những gì đã lưu vẫn còn; bạn thử lại sau ít phút.',
};

export function explainErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => answer(request, reply, NOT_FOUND, undefined));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const explanation = explain(error);
    if (explanation.status < 500) return answer(request, reply, explanation, undefined);
    const incident = randomBytes(4).toString('hex').toUpperCase();
    request.log.error({ err: error, incident }, 'request failed');
    if (explanation.status === 503) reply.header('retry-after', '10');
    return answer(request, reply, explanation, incident);
  });
}

function explain(error: FastifyError): Explanation {
  if (error instanceof NotFound) return NOT_FOUND;
  if (error instanceof NotPermitted) return NOT_PERMITTED;
  if (error instanceof ChangedMeanwhile) return changed(error);
  if (error instanceof Unavailable || isDatabaseAway(error)) return UNAVAILABLE;
  if (error.statusCode === 413) return TOO_LARGE;
  if (error instanceof TooManyRequests || error.statusCode === 429) return TOO_MANY;
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) return BAD_REQUEST;
  return BROKEN;
}

function changed(error: ChangedMeanwhile): Explanation {
  const by = error.by === undefined ? 'người khác' : error.by;
  return {
    status: 409,
    title: 'Hồ sơ vừa được xử lý',
    message: `Hồ sơ này đã được xử lý bởi ${by} trong lúc bạn đang mở. Bạn tải lại trang để xem tình trạng mới.`,
  };
}

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  explanation: Explanation,
  incident: string | undefined,
): FastifyReply {
  const path = request.url.split('?', 1)[0] ?? '/';
  if (path.startsWith('/api/')) {
    return reply
      .status(explanation.status)
      .send({ error: explanation.title, message: explanation.message, ...(incident && { incident }) });
  }
  const page = {
    title: explanation.title,
    status: explanation.status,
    body: (
      <ErrorPage
        title={explanation.title}
        message={explanation.message}
        incident={incident}
        home={isOfOffice(path) ? '/can-bo' : '/'}
      />
    ),
  };
  return isOfOffice(path) ? sendOfficePage(reply, page) : sendPortalPage(reply, page);
}

function isOfOffice(path: string): boolean {
  return /^\/(can-bo|quan-tri)(\/|$)/.test(path);
}
