/** Lỗi của giao diện lập trình (RFC 9457): the same shape wherever a program asked something that cannot be answered. */
import { Type } from '@sinclair/typebox';
import type { FastifyReply } from 'fastify';

const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String({ description: 'Lý do, bằng tiếng Việt' }),
});

/** For the description of the interface. */
export function problemAnswer(description: string) {
  return { description, content: { 'application/problem+json': { schema: Problem } } };
}

export function sendProblem(
  reply: FastifyReply,
  { status, title, detail }: { readonly status: number; readonly title: string; readonly detail: string },
): FastifyReply {
  return reply
    .status(status)
    .type('application/problem+json; charset=utf-8')
    .send({ type: 'about:blank', title, status, detail });
}
