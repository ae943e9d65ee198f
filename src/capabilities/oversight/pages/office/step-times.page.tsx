import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer, loadDeadlineTimes } from '#capabilities/dossier/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { openStepTime, readStepTimes } from '../../actions/read-step-times.ts';
import { parseStepTimeQuery, parseStepTimesQuery } from './step-times.form.ts';
import { STEP_TIMES_TITLE } from './step-times.text.ts';
import { StepTimeDossiers, StepTimesView, stepTimeTitle } from './step-times.view.tsx';

/** Thời gian của từng bước, and from each line the dossiers behind it. */
export function stepTimePages(platform: Platform) {
  const today = () => todayInVietnam(platform.clock);
  return {
    /** GET /can-bo/bao-cao/thoi-gian-buoc */
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const asked = parseStepTimesQuery(request.query, today());
      const table = await readStepTimes(platform, actingOfficer(request.officer), {
        ...asked.period,
        unitCode: asked.unit || undefined,
      });
      return sendOfficePage(reply, {
        title: STEP_TIMES_TITLE,
        active: 'figures',
        body: <StepTimesView asked={asked} table={table} today={today()} />,
      });
    },

    /** GET /can-bo/bao-cao/thoi-gian-buoc/ho-so */
    async open(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const asked = parseStepTimeQuery(request.query, today());
      if (asked.procedure === '' || asked.step === '') throw new NotFound('step');
      const opened = await openStepTime(platform, actingOfficer(request.officer), {
        ...asked.period,
        unitCode: asked.unit || undefined,
        procedureCode: asked.procedure,
        workflowStep: asked.step,
        onlyOverPlan: asked.onlyOverPlan,
        after: asked.after,
      });
      const { timeOf } = await loadDeadlineTimes(platform);
      return sendOfficePage(reply, {
        title: stepTimeTitle(asked),
        active: 'figures',
        body: <StepTimeDossiers asked={asked} opened={opened} now={platform.clock.now()} timeOf={timeOf} />,
      });
    },
  };
}
