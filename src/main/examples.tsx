/** Ví dụ giao diện: every component in every state, for those who build and for axe. Not in production. */
import type { FastifyPluginAsync } from 'fastify';
import { sendOfficePage, sendPortalPage } from '#platform/web/page.tsx';
import { ExamplesPage } from '#ui/examples/examples.view.tsx';
import { OfficeExamplesPage } from '#ui/examples/office-examples.view.tsx';

export function exampleRoutes(): FastifyPluginAsync {
  return async (app) => {
    app.get('/vi-du-giao-dien', async (_request, reply) =>
      sendPortalPage(reply, { title: 'Ví dụ giao diện', body: <ExamplesPage /> }),
    );
    app.get('/vi-du-giao-dien/can-bo', async (_request, reply) =>
      sendOfficePage(reply, { title: 'Ví dụ giao diện cán bộ', body: <OfficeExamplesPage /> }),
    );
  };
}
