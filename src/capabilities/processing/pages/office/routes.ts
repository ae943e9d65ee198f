import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { ASKED_ONE, ASKED_PATH, ROUTES } from '../../paths.ts';
import { answerPages } from './answer.page.tsx';
import { askedListPage } from './asked-list.page.tsx';
import { consultPages } from './consult.page.tsx';
import { APPROVAL, decisionPages, REVIEW, STOP, WITHDRAWAL } from './decide.page.tsx';
import { exclusionPages } from './exclusion.page.tsx';
import { extensionPages } from './extension.page.tsx';
import { formPage, formSheetPage } from './forms.page.tsx';
import { handOverPages, takeOverPages } from './hand-over.page.tsx';
import { inquiryPages } from './inquiry.page.tsx';
import { lateReasonPages } from './late-reason.page.tsx';
import { opinionPages } from './opinion.page.tsx';
import { proposePages } from './propose.page.tsx';

/** Chuyển xử lý, nhận việc, lấy ý kiến, trả lời ý kiến, đề xuất, xem xét, phê duyệt, giải quyết yêu cầu rút, dừng giải quyết, xin lỗi và gia hạn, không tính vào thời hạn, lý do quá hạn, xác minh. */
export function processingOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const pages = [
    [ROUTES.handOver, handOverPages(platform)],
    [ROUTES.takeOver, takeOverPages(platform)],
    [ROUTES.propose, proposePages(platform)],
    [ROUTES.consult, consultPages(platform)],
    [ROUTES.opinion, opinionPages(platform)],
    [ROUTES.review, decisionPages(platform, REVIEW)],
    [ROUTES.approve, decisionPages(platform, APPROVAL)],
    [ROUTES.withdrawal, decisionPages(platform, WITHDRAWAL)],
    [ROUTES.stop, decisionPages(platform, STOP)],
    [ROUTES.extension, extensionPages(platform)],
    [ROUTES.lateReason, lateReasonPages(platform)],
    [ROUTES.exclusion, exclusionPages(platform)],
    [ROUTES.inquiry, inquiryPages(platform)],
  ] as const;
  const answers = answerPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    for (const [path, { show, submit }] of pages) {
      app.get(path, show);
      app.post(path, submit);
    }
    app.get(ASKED_PATH, askedListPage(platform));
    app.get(ASKED_ONE, answers.show);
    app.post(ASKED_ONE, answers.submit);
    app.post(`${ASKED_ONE}/hien-so`, answers.reveal);
    app.get(`${ASKED_ONE}/giay-to/:paper`, answers.paper);
    app.get(`${ASKED_ONE}/van-ban`, answers.file);
    const forms = [
      [ROUTES.apologyLetter, 'apology-letter'],
      [ROUTES.stopNotice, 'stop-notice'],
      [ROUTES.controlSheet, 'control-sheet'],
      [ROUTES.inquiryRecord, 'inquiry-record'],
    ] as const;
    for (const [path, kind] of forms) {
      app.get(path, formPage(platform, kind));
      app.get(`${path}/xem`, formSheetPage(platform, kind));
    }
  };
}
