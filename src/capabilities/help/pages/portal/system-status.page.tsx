import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { checkSystem } from '../../actions/check-system.ts';
import type { PartStatus } from '../../domain/system-status.ts';
import { HELP_PATH } from '../../paths.ts';
import { STATUS } from './system-status.text.ts';
import { SystemStatusView } from './system-status.view.tsx';

const STAYS_IN_MS = 60_000;

/** GET /ho-tro/tinh-trang; however many look, the systems we call are asked at most once a minute. */
export function systemStatusPage(platform: Platform) {
  let checked: { at: Temporal.Instant; parts: Promise<PartStatus[]> } | undefined;
  return async (_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const now = platform.clock.now();
    if (checked === undefined || now.epochMilliseconds - checked.at.epochMilliseconds >= STAYS_IN_MS) {
      const latest = { at: now, parts: checkSystem(platform) };
      checked = latest;
      latest.parts.catch(() => {
        if (checked === latest) checked = undefined;
      });
    }
    const { at, parts } = checked;
    const body = <SystemStatusView parts={await parts} checkedAt={at} />;
    reply.header('cache-control', 'no-store');
    return sendPortalPage(reply, { title: STATUS.title, description: STATUS.lead, active: HELP_PATH, body });
  };
}
