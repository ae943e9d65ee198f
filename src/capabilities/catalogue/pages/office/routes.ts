import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { cataloguePaths } from '../../paths.ts';
import { workflowPages } from './workflows.page.tsx';

/** Quy trình của các thủ tục: to be read by every officer. */
export function catalogueOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const pages = workflowPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(cataloguePaths.workflows, pages.list);
    app.get(cataloguePaths.workflow(':procedureCode'), pages.show);
    app.get(`${cataloguePaths.workflow(':procedureCode')}/so-do.bpmn`, pages.drawing);
  };
}
