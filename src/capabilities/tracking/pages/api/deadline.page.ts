import type { FastifyReply, FastifyRequest } from 'fastify';
import { findUnitByCode, loadCalendar } from '#capabilities/agencies/index.ts';
import type { CountedStretch } from '#engines/clock/count.ts';
import { isoText } from '#engines/clock/local-time.ts';
import type { Platform } from '#platform/platform.ts';
import { sendProblem } from '#platform/web/problem.ts';
import { answerQuestion } from '../../domain/deadline-question.ts';
import { parseDeadlineQuery } from './deadline.form.ts';
import { deadlineApiText } from './deadline.text.ts';

/** The same clock as every dossier is measured with. */
export function deadlineApi({ database: { kysely } }: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const parsed = parseDeadlineQuery(request.query);
    if ('wrong' in parsed) return refuse(reply, parsed.wrong);
    const { question, unitCode } = parsed;
    const unit = unitCode === undefined ? undefined : await findUnitByCode(kysely, unitCode);
    if (unitCode !== undefined && unit === undefined) return refuse(reply, deadlineApiText.unitCode);
    const on = question.from.toPlainDate().toString();
    const calendar = await loadCalendar(kysely, unit === undefined ? { on } : { unitId: unit.id, on });
    const { dueAt, segments } = answerQuestion(calendar, question);
    return reply.send({ dueAt: isoText(dueAt), segments: inWords(segments) });
  };
}

/** Each segment begins where the one before it ends, so that every time is written once. */
function inWords(segments: readonly CountedStretch[]) {
  let from = isoText(segments[0]?.from ?? 0);
  return segments.map(({ to: end, counted, reason, name }) => {
    const to = isoText(end);
    const segment = name === undefined ? { from, to, counted, reason } : { from, to, counted, reason, name };
    from = to;
    return segment;
  });
}

function refuse(reply: FastifyReply, detail: string): FastifyReply {
  return sendProblem(reply, { status: 400, title: deadlineApiText.title, detail });
}
