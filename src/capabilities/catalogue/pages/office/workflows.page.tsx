import type { FastifyReply, FastifyRequest } from 'fastify';
import { toBpmn } from '#engines/workflow/bpmn.ts';
import { drawWorkflow } from '#engines/workflow/diagram.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { loadCatalogue } from '../../storage/catalogue-queries.ts';
import { findProcedure, type ProcedureVersion } from '../../storage/procedure-queries.ts';
import { actionText, inChargeText } from './workflow.text.ts';
import { WorkflowPage } from './workflow.view.tsx';
import { WorkflowsPage } from './workflows.view.tsx';

interface OneProcedure {
  readonly Params: { readonly procedureCode: string };
  readonly Querystring: { readonly so?: unknown };
}

/** Quy trình in force, for officers to read: the list, one procedure's, and its drawing for a modeller. */
export function workflowPages(platform: Platform) {
  const { database } = platform;

  async function published(code: string): Promise<ProcedureVersion> {
    const version = await findProcedure(database.kysely, code);
    if (version?.definition.workflows === undefined) throw new NotFound('workflow');
    return version;
  }

  return {
    /** GET /quan-tri/quy-trinh */
    async list(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { entries } = await loadCatalogue(database);
      return sendOfficePage(reply, {
        title: 'Quy trình',
        active: 'workflows',
        body: <WorkflowsPage entries={entries} />,
      });
    },

    /** GET /quan-tri/quy-trinh/:procedureCode */
    async show(request: FastifyRequest<OneProcedure>, reply: FastifyReply): Promise<FastifyReply> {
      const { definition, number } = await published(request.params.procedureCode);
      return sendOfficePage(reply, {
        title: `Quy trình: ${definition.name}`,
        active: 'workflows',
        body: <WorkflowPage definition={definition} version={number} />,
      });
    },

    /** GET /quan-tri/quy-trinh/:procedureCode/so-do.bpmn */
    async drawing(request: FastifyRequest<OneProcedure>, reply: FastifyReply): Promise<FastifyReply> {
      const { definition } = await published(request.params.procedureCode);
      const index = Number.parseInt(String(request.query.so ?? '1'), 10) - 1;
      const workflow = definition.workflows?.[index]?.workflow;
      if (workflow === undefined) throw new NotFound('workflow');
      const diagram = drawWorkflow(workflow);
      const lanes = new Map(diagram.lanes.map(({ key, inCharge }) => [key, inChargeText(inCharge)]));
      const xml = toBpmn(`${definition.name}: ${workflow.name}`, diagram, {
        action: actionText,
        lane: (key) => lanes.get(key) ?? key,
      });
      return reply
        .type('application/xml; charset=utf-8')
        .header('content-disposition', `attachment; filename="quy-trinh-${definition.code}.bpmn"`)
        .send(xml);
    },
  };
}
