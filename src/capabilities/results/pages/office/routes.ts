import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { RETURN_LIST_PATH, ROUTES } from '../../paths.ts';
import { handBackPages, issuePages, reopenPages } from './result-forms.page.tsx';
import { returnListPage } from './return-list.page.tsx';

/** Ban hành, trả kết quả, sửa sai sót. */
export function resultsOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const pages = [
    [ROUTES.issue, issuePages(platform)],
    [ROUTES.handBack, handBackPages(platform)],
    [ROUTES.reopen, reopenPages(platform)],
  ] as const;
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(RETURN_LIST_PATH, returnListPage(platform));
    for (const [path, { show, submit }] of pages) {
      app.get(path, show);
      app.post(path, submit);
    }
  };
}
