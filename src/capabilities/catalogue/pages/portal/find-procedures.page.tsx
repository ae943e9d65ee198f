import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { findProcedures } from '../../domain/find-procedures.ts';
import { cataloguePaths } from '../../paths.ts';
import { loadCatalogue } from '../../storage/catalogue-queries.ts';
import { parseProcedureQuery } from './find-procedures.form.ts';
import { findText, listTexts } from './find-procedures.text.ts';
import { FindProceduresPage } from './find-procedures.view.tsx';

export function findProceduresPage(platform: Platform, list: keyof typeof listTexts) {
  const path = list === 'online' ? cataloguePaths.onlineServices : cataloguePaths.procedures;
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const catalogue = await loadCatalogue(platform.database);
    const query = parseProcedureQuery(request.query, { onlineOnly: list === 'online', fields: catalogue.fields });
    const today = todayInVietnam(platform.clock).toString();
    const findings = findProcedures(catalogue, query, today);
    const { title, description } = listTexts[list];
    return sendPortalPage(reply, {
      title: query.words === '' ? title : findText.titleFor(query.words, title),
      description,
      active: path,
      islands: ['search-suggestions'],
      body: <FindProceduresPage {...{ list, path, query, findings, catalogue, today }} />,
    });
  };
}
