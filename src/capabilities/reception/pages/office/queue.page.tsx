import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  actingOfficer,
  countUnitQueue,
  type DossierStatus,
  listUnitQueue,
  loadDeadlineTimes,
} from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { parseCursor, writeCursor } from '#ui/office/queue-cursor.ts';
import { rememberQueueChoice } from '../../actions/remember-queue-choice.ts';
import { RECEPTION_QUEUE_PATH } from '../../paths.ts';
import { findQueueChoice } from '../../storage/queue-filter-queries.ts';
import { QUEUE_STATUSES } from './queue.text.ts';
import { QueueView } from './queue.view.tsx';

const PAGE_SIZE = 50;
const STATUS = 'trang-thai';

export interface QueueQuery {
  readonly status: string;
  readonly procedure: string;
  readonly code: string;
}

/** Hàng đợi tiếp nhận of the officer's units; the filters stand in the address. */
export function queuePage(platform: Platform) {
  const { kysely } = platform.database;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const officer = actingOfficer(request.officer);
    const typed = request.query as Record<string, unknown>;
    const chosen = await chosenBefore(platform, officer.officerId, typed);
    const query = readQuery({ ...chosen, ...typed });
    if (typed[STATUS] !== undefined) {
      await rememberQueueChoice(platform.database, officer.officerId, query, platform.clock.now());
    }
    const after = parseCursor((request.query as Record<string, unknown>)['sau']);
    const statuses: readonly DossierStatus[] | undefined = QUEUE_STATUSES[query.status]?.statuses;
    const [page, counts, { timeOf }] = await Promise.all([
      listUnitQueue(kysely, officer, 'receiving', {
        limit: PAGE_SIZE,
        ...(statuses ? { statuses } : {}),
        ...(query.procedure ? { procedureCode: query.procedure } : {}),
        ...(query.code ? { code: query.code } : {}),
        ...(after ? { after } : {}),
      }),
      countUnitQueue(kysely, officer, 'receiving'),
      loadDeadlineTimes(platform),
    ]);
    const nextHref = page.next && `${RECEPTION_QUEUE_PATH}?${addressOf(query)}&sau=${writeCursor(page.next)}`;
    return sendOfficePage(reply, {
      title: 'Tiếp nhận hồ sơ',
      active: RECEPTION_QUEUE_PATH,
      body: (
        <QueueView
          dossiers={page.dossiers}
          counts={counts}
          query={query}
          now={platform.clock.now()}
          timeOf={timeOf}
          nextHref={nextHref}
          isFirst={!after}
        />
      ),
    });
  };
}

/** A visit without filters finds those of the last one. */
async function chosenBefore({ database }: Platform, officerId: string, typed: Record<string, unknown>) {
  if (typed[STATUS] !== undefined) return {};
  const choice = await findQueueChoice(database.kysely, officerId);
  return choice === undefined ? {} : { [STATUS]: choice.status, 'thu-tuc': choice.procedure };
}

/** Without a choice the queue shows what waits for reception. */
function readQuery(query: Record<string, unknown>): QueueQuery {
  const text = (name: string) =>
    String(query[name] ?? '')
      .normalize('NFC')
      .trim()
      .slice(0, 60);
  const status = query['trang-thai'] === undefined ? 'cho-tiep-nhan' : text('trang-thai');
  return {
    status: Object.hasOwn(QUEUE_STATUSES, status) ? status : '',
    procedure: text('thu-tuc'),
    code: text('tu-khoa').replace(/\s/g, '').toUpperCase(),
  };
}

function addressOf({ status, procedure, code }: QueueQuery): string {
  return new URLSearchParams({ 'trang-thai': status, 'thu-tuc': procedure, 'tu-khoa': code }).toString();
}
