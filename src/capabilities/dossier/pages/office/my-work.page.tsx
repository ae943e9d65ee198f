import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { parseCursor, writeCursor } from '#ui/office/queue-cursor.ts';
import { actingOfficer } from '../../actions/acting-officer.ts';
import { MY_WORK_PATH } from '../../paths.ts';
import { listExtensionTasks } from '../../storage/extension-queries.ts';
import { listMyWork } from '../../storage/office-queries.ts';
import { listSupplementTasks } from '../../storage/supplement-proposal-queries.ts';
import { MyWorkView } from './my-work.view.tsx';

const PAGE_SIZE = 50;

/** Việc của tôi, by deadline. */
export function myWorkPage(platform: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const after = parseCursor((request.query as { sau?: unknown }).sau);
    const officer = actingOfficer(request.officer);
    const now = platform.clock.now();
    const today = todayInVietnam(platform.clock).toString();
    const { kysely } = platform.database;
    const [work, letters, supplements] = await Promise.all([
      listMyWork(kysely, officer, { limit: PAGE_SIZE, ...(after ? { after } : {}) }, today),
      after ? [] : listExtensionTasks(kysely, officer, now, today),
      after ? [] : listSupplementTasks(kysely, officer),
    ]);
    return sendOfficePage(reply, {
      title: 'Việc của tôi',
      active: MY_WORK_PATH,
      body: (
        <MyWorkView
          dossiers={work.dossiers}
          letters={letters}
          supplements={supplements}
          now={now}
          nextHref={work.next && `${MY_WORK_PATH}?sau=${writeCursor(work.next)}`}
          isFirst={!after}
        />
      ),
    });
  };
}
