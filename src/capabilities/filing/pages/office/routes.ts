import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { loadFiling } from '../../actions/load-filing.ts';
import { printDeclaration } from '../../actions/print-declaration.ts';
import { counterPaths, counterRoutes } from '../../paths.ts';
import { declarationStep, type FormStep, firstDeclarationPage, singlePageStep } from '../form-step.ts';
import { sendDocument } from '../send-document.ts';
import { beginAtCounter, showCounterHome } from './counter-home.page.tsx';
import { addCounterPapers, dropCounterPaper, sendCounterFile, showCounterPapers } from './counter-papers.page.tsx';
import { type CounterRequest, counterRequest } from './counter-request.ts';
import { acceptAtCounter, showCounterReview } from './counter-review.page.tsx';
import { saveCounterStep, showCounterStep } from './counter-step.page.tsx';

type Params = Readonly<Record<'page' | 'paper' | 'number', string>>;
type Handler = (counter: CounterRequest) => Promise<FastifyReply>;

/** Nhận hồ sơ tại quầy: everything under /can-bo/tiep-nhan/tai-quay, for receptionists. */
export function filingOfficeRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    const at = (handler: Handler) => async (request: FastifyRequest, reply: FastifyReply) =>
      handler(await counterRequest(platform, request, reply));
    app.get(
      counterRoutes.home,
      at((counter) => showCounterHome(platform, counter)),
    );
    app.post(
      counterRoutes.begin,
      at((counter) => beginAtCounter(platform, counter)),
    );

    const formStep = (path: string, stepOf: (counter: CounterRequest) => FormStep) => {
      app.get(
        path,
        at((counter) => showCounterStep(platform, counter, stepOf(counter))),
      );
      app.post(
        path,
        at((counter) => saveCounterStep(platform, counter, stepOf(counter))),
      );
    };
    formStep(counterRoutes.submitter, () => singlePageStep('submitter', counterPaths));
    formStep(counterRoutes.owner, () => singlePageStep('owner', counterPaths));
    formStep(counterRoutes.delivery, () => singlePageStep('delivery', counterPaths));
    formStep(counterRoutes.declarationPage, (counter) => declarationStep(paramsOf(counter).page, counterPaths));
    app.get(
      counterRoutes.declaration,
      at((counter) => openDeclaration(platform, counter)),
    );
    app.get(
      counterRoutes.declarationPdf,
      at((counter) => sendDeclaration(platform, counter)),
    );

    app.get(
      counterRoutes.papers,
      at((counter) => showCounterPapers(platform, counter)),
    );
    app.post(
      counterRoutes.papers,
      at((counter) => dropCounterPaper(platform, counter)),
    );
    app.post(
      counterRoutes.paper,
      at((counter) => addCounterPapers(platform, counter, paramsOf(counter).paper)),
    );
    app.get(
      counterRoutes.paperFile,
      at((counter) => {
        const { paper, number } = paramsOf(counter);
        return sendCounterFile(platform, counter, { paperCode: paper, number: Number(number) });
      }),
    );

    app.get(
      counterRoutes.review,
      at((counter) => showCounterReview(platform, counter)),
    );
    app.post(
      counterRoutes.review,
      at((counter) => acceptAtCounter(platform, counter)),
    );
  };
}

async function openDeclaration(platform: Platform, { reply, filer, procedureCode }: CounterRequest) {
  const filing = await loadFiling(platform, filer, procedureCode);
  return reply.redirect(filing === undefined ? counterPaths.home : firstDeclarationPage(filing, counterPaths), 303);
}

async function sendDeclaration(platform: Platform, { reply, filer, procedureCode }: CounterRequest) {
  const filing = await loadFiling(platform, filer, procedureCode);
  const pdf = filing && (await printDeclaration(filing));
  if (pdf === undefined) throw new NotFound('no declaration to print');
  return sendDocument(reply, `to-khai-${procedureCode}.pdf`, pdf);
}

function paramsOf({ request }: CounterRequest): Params {
  return request.params as Params;
}
