import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { LOOKUP_PATH, MY_WORK_PATH } from '../../paths.ts';
import { deskPages } from './desk.page.tsx';
import { dossierFilePages } from './dossier-file.page.ts';
import { lookupPage } from './lookup.page.tsx';
import { myWorkPage } from './my-work.page.tsx';

const DESK = '/can-bo/ho-so/:dossierCode';

/** Việc của tôi, bàn làm việc, tra cứu. */
export function dossierOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const desk = deskPages(platform);
  const files = dossierFilePages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(MY_WORK_PATH, myWorkPage(platform));
    app.get(LOOKUP_PATH, lookupPage(platform));
    app.get(DESK, desk.show);
    app.post(`${DESK}/hien-so`, desk.reveal);
    app.get(`${DESK}/giay-to/:number`, files.paper);
    app.get(`${DESK}/ket-qua/:number`, files.result);
  };
}
