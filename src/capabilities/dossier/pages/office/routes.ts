import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { WORK_VIEWS } from '../../domain/work-view.ts';
import { LOOKUP_PATH, SAVED_FILTERS_PATH, WORK_PATHS } from '../../paths.ts';
import { deskPages } from './desk.page.tsx';
import { dossierFilePages } from './dossier-file.page.ts';
import { lookupPage } from './lookup.page.tsx';
import { myWorkPages } from './my-work.page.tsx';

const DESK = '/can-bo/ho-so/:dossierCode';

/** Việc của tôi, bàn làm việc, tra cứu. */
export function dossierOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const desk = deskPages(platform);
  const files = dossierFilePages(platform);
  const work = myWorkPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    for (const view of WORK_VIEWS) app.get(WORK_PATHS[view], work.show(view));
    app.post(SAVED_FILTERS_PATH, work.keep);
    app.post(`${SAVED_FILTERS_PATH}/bo`, work.drop);
    app.get(LOOKUP_PATH, lookupPage(platform));
    app.get(DESK, desk.show);
    app.post(`${DESK}/hien-so`, desk.reveal);
    app.get(`${DESK}/giay-to/:number`, files.paper);
    app.get(`${DESK}/ket-qua/:number`, files.result);
    app.get(`${DESK}/y-kien/:number`, files.opinion);
  };
}
