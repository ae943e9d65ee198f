import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer, deskPath, listUnitQueue, loadDeadlineTimes } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { DossierTable } from '#ui/office/dossier-table.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { parseCursor, writeCursor } from '#ui/office/queue-cursor.ts';
import { PARCELS_PATH, RETURN_LIST_PATH } from '../../paths.ts';

const PAGE_SIZE = 50;

/** Kết quả chờ trả at the officer's units. */
export function returnListPage(platform: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const after = parseCursor((request.query as { sau?: unknown }).sau);
    const { dossiers, next } = await listUnitQueue(
      platform.database.kysely,
      actingOfficer(request.officer),
      'returning',
      {
        steps: ['awaiting-return'],
        limit: PAGE_SIZE,
        ...(after ? { after } : {}),
      },
    );
    const { timeOf } = await loadDeadlineTimes(platform);
    return sendOfficePage(reply, {
      title: 'Trả kết quả',
      active: RETURN_LIST_PATH,
      body: (
        <div class="stack">
          <PageHead title="Trả kết quả">
            <LinkButton kind="secondary" href={PARCELS_PATH}>
              Trả qua bưu chính
            </LinkButton>
          </PageHead>
          <div class="panel">
            <DossierTable
              caption="Kết quả chờ trả"
              rows={dossiers}
              now={platform.clock.now()}
              timeOf={timeOf}
              href={deskPath}
              empty="Không còn kết quả chờ trả. Kết quả mới sẽ hiện ở đây."
            />
          </div>
          <p class="row">
            {after && <a href={RETURN_LIST_PATH}>Về đầu danh sách</a>}
            {next && <a href={`${RETURN_LIST_PATH}?sau=${writeCursor(next)}`}>Trang sau</a>}
          </p>
        </div>
      ),
    });
  };
}
