import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { parseCursor, writeCursor } from '#ui/office/queue-cursor.ts';
import { actingOfficer } from '../../actions/acting-officer.ts';
import { MY_WORK_PATH } from '../../paths.ts';
import { listMyWork } from '../../storage/office-queries.ts';
import { MyWorkView } from './my-work.view.tsx';

const PAGE_SIZE = 50;

/** Việc của tôi, by deadline. */
export function myWorkPage(platform: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const after = parseCursor((request.query as { sau?: unknown }).sau);
    const work = await listMyWork(platform.database.kysely, actingOfficer(request.officer), {
      limit: PAGE_SIZE,
      ...(after ? { after } : {}),
    });
    return sendOfficePage(reply, {
      title: 'Việc của tôi',
      active: MY_WORK_PATH,
      body: (
        <MyWorkView
          dossiers={work.dossiers}
          now={platform.clock.now()}
          nextHref={work.next && `${MY_WORK_PATH}?sau=${writeCursor(work.next)}`}
          isFirst={!after}
        />
      ),
    });
  };
}
