import type { FastifyReply, FastifyRequest } from 'fastify';
import { listUnits, loadCalendar, type Unit } from '#capabilities/agencies/index.ts';
import { toExplanation } from '#engines/clock/explain.ts';
import type { WorkingCalendar } from '#engines/clock/working-calendar.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { answerQuestion, type DeadlineQuestion } from '../../domain/deadline-question.ts';
import { isAsked, judgeTyped, readQuestion, type TypedQuestion } from './deadline-calculator.form.ts';
import { CALCULATOR } from './deadline-calculator.text.ts';
import { DeadlineCalculatorView, type ShownAnswer } from './deadline-calculator.view.tsx';

/** A longer explanation is no longer read by anybody. */
const MOST_SEGMENTS = 400;

/** Who may have office hours of its own. */
const KINDS = ['province-centre', 'department', 'commune'] as const;

export function deadlineCalculatorPage({ database: { kysely } }: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const typed = readQuestion(request.query);
    const agencies = await listUnits(kysely, KINDS);
    if (!isAsked(request.query)) return send(reply, { typed, agencies });
    const { question, errors } = judgeTyped(typed, new Set(agencies.map(({ agencyCode }) => agencyCode)));
    if (question === undefined) return send(reply, { typed, agencies, errors });
    const unit = agencies.find(({ agencyCode }) => agencyCode === typed.agency);
    const on = question.from.toPlainDate().toString();
    const calendar = await loadCalendar(kysely, unit === undefined ? { on } : { unitId: unit.id, on });
    return send(reply, { typed, agencies, answer: answerOf(calendar, question) });
  };
}

function answerOf(calendar: WorkingCalendar, question: DeadlineQuestion): ShownAnswer {
  const counted = answerQuestion(calendar, question);
  const isShort = counted.segments.length <= MOST_SEGMENTS;
  const { dueAt, segments } = toExplanation(isShort ? counted : { ...counted, segments: [] });
  const lastYear = Number(calendar.days.at(-1)?.day.slice(0, 4));
  return {
    question,
    dueAt,
    segments: isShort ? segments : undefined,
    beyond: dueAt.year > lastYear ? lastYear : undefined,
  };
}

interface Shown {
  readonly typed: TypedQuestion;
  readonly agencies: readonly Unit[];
  readonly errors?: Parameters<typeof DeadlineCalculatorView>[0]['errors'];
  readonly answer?: ShownAnswer;
}

function send(reply: FastifyReply, { errors = [], ...shown }: Shown): FastifyReply {
  return sendPortalPage(reply, {
    title: CALCULATOR.title,
    description: CALCULATOR.lead,
    active: '/ho-tro',
    status: errors.length > 0 ? 422 : 200,
    hasErrors: errors.length > 0,
    body: <DeadlineCalculatorView {...shown} errors={errors} />,
  });
}
