import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { cataloguePaths } from '../../paths.ts';
import { catalogueImportPages } from './catalogue-imports.page.tsx';
import { workflowPages } from './workflows.page.tsx';

/** Quy trình của các thủ tục, to be read by every officer; the national catalogue, by who manages it. */
export function catalogueOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const pages = workflowPages(platform);
  const imports = catalogueImportPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(cataloguePaths.workflows, pages.list);
    app.get(cataloguePaths.workflow(':procedureCode'), pages.show);
    app.get(`${cataloguePaths.workflow(':procedureCode')}/so-do.bpmn`, pages.drawing);
    app.get(cataloguePaths.imports, imports.list);
    app.post(cataloguePaths.imports, imports.upload);
    app.get(cataloguePaths.import(':number'), imports.show);
    app.get(cataloguePaths.importFindings(':number'), imports.findings);
    app.post(cataloguePaths.importPublication(':number'), imports.publish);
    app.post(cataloguePaths.importDropping(':number'), imports.drop);
  };
}
