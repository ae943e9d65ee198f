import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { WORK_VIEWS } from '../../domain/work-view.ts';
import {
  LOOKUP_PATH,
  REMINDERS_PATH,
  SAVED_FILTERS_PATH,
  WORK_BATCH_PATH,
  WORK_EXPORT_PATH,
  WORK_PATHS,
  WORK_SHEET_PATH,
} from '../../paths.ts';
import { deskPages } from './desk.page.tsx';
import { dossierFilePages } from './dossier-file.page.ts';
import { lookupPage } from './lookup.page.tsx';
import { myWorkPages } from './my-work.page.tsx';
import { notePages } from './note.page.tsx';
import { questionPages } from './question.page.tsx';
import { reminderPages } from './reminders.page.tsx';
import { workBatchPage } from './work-batch.page.tsx';

const DESK = '/can-bo/ho-so/:dossierCode';

/** Việc của tôi, bàn làm việc, tra cứu. */
export function dossierOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const desk = deskPages(platform);
  const files = dossierFilePages(platform);
  const work = myWorkPages(platform);
  const reminders = reminderPages(platform);
  const notes = notePages(platform);
  const questions = questionPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    for (const view of WORK_VIEWS) app.get(WORK_PATHS[view], work.show(view));
    app.get(WORK_EXPORT_PATH, work.takeOut('csv'));
    app.get(WORK_SHEET_PATH, work.takeOut('xlsx'));
    app.get(WORK_BATCH_PATH, work.manyAgain);
    app.post(WORK_BATCH_PATH, work.doMany);
    app.get(`${WORK_BATCH_PATH}/:number`, workBatchPage(platform));
    app.post(SAVED_FILTERS_PATH, work.keep);
    app.post(`${SAVED_FILTERS_PATH}/bo`, work.drop);
    app.get(REMINDERS_PATH, reminders.show);
    app.post(`${REMINDERS_PATH}/da-xem`, reminders.see);
    app.post(`${REMINDERS_PATH}/thu-dien-tu`, reminders.address);
    app.get(`${DESK}/ghi-chu`, notes.show);
    app.post(`${DESK}/ghi-chu`, notes.submit);
    app.get(`${DESK}/trao-doi`, questions.show);
    app.post(`${DESK}/trao-doi`, questions.submit);
    app.get(LOOKUP_PATH, lookupPage(platform));
    app.get(DESK, desk.show);
    app.post(`${DESK}/hien-so`, desk.reveal);
    app.get(`${DESK}/giay-to/:number`, files.paper);
    app.get(`${DESK}/ket-qua/:number`, files.result);
    app.get(`${DESK}/y-kien/:number`, files.opinion);
  };
}
