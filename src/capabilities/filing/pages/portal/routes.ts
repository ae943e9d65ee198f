import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { actingPath, type Citizen } from '#capabilities/identity/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { loadFiling } from '../../actions/load-filing.ts';
import { filingPaths, filingRoutes } from '../../paths.ts';
import { declarationStep, type FormStep, firstDeclarationPage, singlePageStep } from '../form-step.ts';
import { showConfirmation } from './confirmation.page.tsx';
import { sendConfirmation, sendDeclaration, sendOwnFile } from './documents.page.ts';
import { saveFormStep, showFormStep } from './form-step.page.tsx';
import { sendCommunes, sendIndustries } from './lookups.page.ts';
import { addPapers, dropPaper, showPapers } from './papers.page.tsx';
import { showReview, submit } from './review.page.tsx';
import { begin, showStart } from './start.page.tsx';

type Params = Readonly<Record<'code' | 'page' | 'paper' | 'number', string>>;

/** Everything under /nop-ho-so; all of it belongs to somebody who signed in. */
export function filingPortalRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    app.get(filingRoutes.communes, async (request, reply) => sendCommunes(reply, queryOf(request)));
    app.get(filingRoutes.industries, async (request, reply) => sendIndustries(reply, queryOf(request)));

    const signedIn = { preHandler: [app.requireCitizen, requireFilingRight] };
    app.get(filingRoutes.start, signedIn, async (request, reply) =>
      showStart(platform, reply, citizenOf(request), codeOf(request)),
    );
    app.post(filingRoutes.start, signedIn, async (request, reply) =>
      begin(platform, reply, citizenOf(request), codeOf(request), request.body as FormFields | undefined),
    );

    const formStep = (path: string, stepOf: (request: FastifyRequest) => FormStep) => {
      app.get(path, signedIn, async (request, reply) =>
        showFormStep(platform, stepRequest(request, reply), stepOf(request)),
      );
      app.post(path, signedIn, async (request, reply) =>
        saveFormStep(platform, stepRequest(request, reply), stepOf(request)),
      );
    };
    formStep(filingRoutes.submitter, () => singlePageStep('submitter', filingPaths));
    formStep(filingRoutes.owner, () => singlePageStep('owner', filingPaths));
    formStep(filingRoutes.delivery, () => singlePageStep('delivery', filingPaths));
    formStep(filingRoutes.declarationPage, (request) => declarationStep(paramsOf(request).page, filingPaths));
    app.get(filingRoutes.declaration, signedIn, async (request, reply) => {
      const filing = await loadFiling(platform, citizenOf(request), codeOf(request));
      return reply.redirect(
        filing === undefined ? filingPaths.start(codeOf(request)) : firstDeclarationPage(filing, filingPaths),
        303,
      );
    });
    app.get(filingRoutes.declarationPdf, signedIn, async (request, reply) =>
      sendDeclaration(platform, reply, citizenOf(request), codeOf(request)),
    );

    app.get(filingRoutes.papers, signedIn, async (request, reply) => showPapers(platform, stepRequest(request, reply)));
    app.post(filingRoutes.papers, signedIn, async (request, reply) => dropPaper(platform, stepRequest(request, reply)));
    app.post(filingRoutes.paper, signedIn, async (request, reply) =>
      addPapers(platform, stepRequest(request, reply), paramsOf(request).paper),
    );
    app.get(filingRoutes.paperFile, signedIn, async (request, reply) =>
      sendOwnFile(platform, reply, citizenOf(request), {
        procedureCode: codeOf(request),
        paperCode: paramsOf(request).paper,
        number: Number(paramsOf(request).number),
      }),
    );

    app.get(filingRoutes.review, signedIn, async (request, reply) =>
      showReview(platform, reply, citizenOf(request), codeOf(request), request.heldForm),
    );
    app.get(filingRoutes.submit, signedIn, async (request, reply) =>
      reply.redirect(filingPaths.step(codeOf(request), 'review'), 303),
    );
    app.post(filingRoutes.submit, signedIn, async (request, reply) =>
      submit(platform, reply, citizenOf(request), codeOf(request), request.body as FormFields),
    );
    app.get(filingRoutes.confirmation, signedIn, async (request, reply) =>
      showConfirmation(platform, reply, citizenOf(request), codeOf(request), queryOf(request)['ma']),
    );
    app.get(filingRoutes.confirmationPdf, signedIn, async (request, reply) =>
      sendConfirmation(platform, reply, citizenOf(request), codeOf(request), queryOf(request)['ma']),
    );
  };
}

/** Who may only follow the dossiers of a business is told so where it can be changed. */
async function requireFilingRight(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.citizen?.acting?.right !== 'following') return;
  await reply.redirect(actingPath(filingPaths.start(codeOf(request))), 303);
}

function stepRequest(request: FastifyRequest, reply: FastifyReply) {
  return { request, reply, citizen: citizenOf(request), procedureCode: codeOf(request) };
}

/** requireCitizen has run: without somebody signed in nobody gets here. */
function citizenOf(request: FastifyRequest): Citizen {
  if (request.citizen === null) throw new NotFound('not signed in');
  return request.citizen;
}

function paramsOf(request: FastifyRequest): Params {
  return request.params as Params;
}

function codeOf(request: FastifyRequest): string {
  return paramsOf(request).code;
}

function queryOf(request: FastifyRequest): Readonly<Record<string, unknown>> {
  return request.query as Readonly<Record<string, unknown>>;
}
