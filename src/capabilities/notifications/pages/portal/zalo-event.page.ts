import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound, NotPermitted } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import { takeZaloEvent } from '../../actions/take-zalo-event.ts';
import { openZaloEvent } from '../../gateway/zalo-event.ts';

/** Nobody types that many; who guesses needs billions. */
const EVENTS = { name: 'zalo-events', times: 60, seconds: 3600 };

/** POST /zalo/thong-bao: authentic by its seal, or nothing. What is authentic is never told again, whatever came of it. */
export function zaloEventPage(platform: Platform) {
  const { channels, zalo } = platform.config.messages;
  const perFollower = createRateLimit(platform.database, EVENTS);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (!channels.includes('zalo')) throw new NotFound('zalo');
    const body = typeof request.body === 'string' ? request.body : '';
    const event = openZaloEvent(zalo, body, request.headers['x-zevent-signature']);
    if (event === undefined) {
      platform.log.warn({ address: request.ip }, 'a Zalo event without a valid seal');
      throw new NotPermitted('Zalo event');
    }
    if (event.kind !== 'text' || (await perFollower.take(event.userId))) await takeZaloEvent(platform, event);
    return reply.send({ error: 0 });
  };
}
