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
import { inLanguages } from '#shared/language.ts';
import { ErrorPage } from '#ui/error-page.tsx';
import { sendOfficePage, sendPortalPage } from './page.tsx';

interface Explanation {
  readonly status: number;
  readonly title: string;
  readonly message: string;
}

const STATUSES = {
  notFound: 404,
  tooLarge: 413,
  badRequest: 400,
  notPermitted: 403,
  unavailable: 503,
  tooMany: 429,
  changed: 409,
  broken: 500,
} as const;

const text = inLanguages(
  {
    notFound: {
      title: 'Không tìm thấy trang này',
      message: 'Địa chỉ có thể bị gõ sai, hoặc trang không dành cho tài khoản của bạn. Bạn thử tìm lại từ trang chủ.',
    },
    tooLarge: {
      title: 'Nội dung gửi quá lớn',
      message: 'Bạn quay lại trang trước, rút ngắn nội dung hoặc gửi từng tệp nhỏ hơn.',
    },
    badRequest: {
      title: 'Không đọc được yêu cầu',
      message: 'Bạn quay lại trang trước và thử lại. Những gì đã lưu vẫn còn.',
    },
    notPermitted: {
      title: 'Không thực hiện được',
      message:
        'Yêu cầu này không gửi từ trang của hệ thống, hoặc phiên làm việc đã đổi. Bạn quay lại trang trước, tải lại trang rồi thử lại.',
    },
    unavailable: {
      title: 'Hệ thống đang bận',
      message: 'Bạn thử lại sau ít phút. Những gì đã lưu vẫn còn.',
    },
    tooMany: {
      title: 'Bạn thao tác quá nhanh',
      message: 'Bạn chờ một phút rồi thử lại.',
    },
    changed: {
      title: 'Hồ sơ vừa được xử lý',
      message: 'Hồ sơ này đã được xử lý bởi người khác trong lúc bạn đang mở. Bạn tải lại trang để xem tình trạng mới.',
    },
    changedBy: (name: string) =>
      `Hồ sơ này đã được xử lý bởi ${name} trong lúc bạn đang mở. Bạn tải lại trang để xem tình trạng mới.`,
    broken: {
      title: 'Có lỗi ở phía hệ thống',
      message: 'Lỗi đã được ghi lại. Những gì đã lưu vẫn còn; bạn thử lại sau ít phút.',
    },
  },
  {
    notFound: {
      title: 'Page not found',
      message: 'The address may be mistyped, or the page is not for your account. Start again from the home page.',
    },
    tooLarge: {
      title: 'What you sent is too large',
      message: 'Go back, shorten the text or send smaller files one by one.',
    },
    badRequest: {
      title: 'The request cannot be read',
      message: 'Go back and try again. Whatever was saved is still there.',
    },
    notPermitted: {
      title: 'This cannot be done',
      message:
        'The request did not come from a page of this system, or you have signed in or out since. Go back, reload the page and try again.',
    },
    unavailable: {
      title: 'The system is busy',
      message: 'Try again in a few minutes. Whatever was saved is still there.',
    },
    tooMany: {
      title: 'Too many requests',
      message: 'Wait a minute, then try again.',
    },
    changed: {
      title: 'The dossier has just been handled',
      message: 'Somebody else handled this dossier while you had it open. Reload the page to see how it stands now.',
    },
    changedBy: (name) =>
      `${name} handled this dossier while you had it open. Reload the page to see how it stands now.`,
    broken: {
      title: 'Something went wrong on our side',
      message: 'The error is recorded. Whatever was saved is still there; try again in a few minutes.',
    },
  },
);

function explanationOf(kind: keyof typeof STATUSES): Explanation {
  return { status: STATUSES[kind], ...text[kind] };
}

export function explainErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => answer(request, reply, explanationOf('notFound'), undefined));
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
  if (error instanceof ChangedMeanwhile && error.by !== undefined)
    return { ...explanationOf('changed'), message: text.changedBy(error.by) };
  return explanationOf(kindOf(error));
}

function kindOf(error: FastifyError): keyof typeof STATUSES {
  if (error instanceof NotFound) return 'notFound';
  if (error instanceof NotPermitted) return 'notPermitted';
  if (error instanceof ChangedMeanwhile) return 'changed';
  if (error instanceof Unavailable || isDatabaseAway(error)) return 'unavailable';
  if (error.statusCode === 413) return 'tooLarge';
  if (error instanceof TooManyRequests || error.statusCode === 429) return 'tooMany';
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) return 'badRequest';
  return 'broken';
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
