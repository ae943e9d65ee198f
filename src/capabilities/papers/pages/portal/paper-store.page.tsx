import type { FastifyReply, FastifyRequest } from 'fastify';
import { holderOf } from '#capabilities/identity/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import { sendFile } from '#platform/web/send-file.ts';
import {
  openSharedPaper,
  openStoredPaper,
  revokePaperShare,
  shareStoredPaper,
} from '../../actions/use-stored-papers.ts';
import { STORE_PATH } from '../../paths.ts';
import { listOpenShares, listPaperAccess, listStoredPapers } from '../../storage/paper-store-queries.ts';
import { CODE_NOT_FOUND, TOO_OFTEN } from './paper-store.text.ts';
import { OpenSharedView, PaperStoreView, SharedCodeView } from './paper-store.view.tsx';

/** Enough for a counter that is handed code after code, too slow for somebody who guesses. */
const LIMIT = { name: 'ma-chia-se', times: 10, seconds: 60 };
const ENTRIES_SHOWN = 50;
const LONGEST_ECHO = 20;

/** Kho giấy tờ of whoever is signed in; of a business when they act for it. */
export function paperStorePages(platform: Platform) {
  const { kysely } = platform.database;
  return {
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const accountId = accountOf(request);
      const [papers, shares, access] = await Promise.all([
        listStoredPapers(kysely, accountId),
        listOpenShares(kysely, accountId, platform.clock.now()),
        listPaperAccess(kysely, accountId, ENTRIES_SHOWN),
      ]);
      return sendPortalPage(reply, {
        title: 'Kho giấy tờ',
        active: STORE_PATH,
        body: <PaperStoreView {...{ papers, shares, access }} />,
      });
    },

    async open(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      return sendFile(reply, await openStoredPaper(platform, accountOf(request), keyOf(request)));
    },

    async share(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const shared = await shareStoredPaper(platform, accountOf(request), keyOf(request));
      return sendPortalPage(reply, { title: 'Mã chia sẻ', active: STORE_PATH, body: <SharedCodeView {...shared} /> });
    },

    async revoke(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const id = (request.body as FormFields | undefined)?.['ma-so'] ?? '';
      if (!/^\d{1,15}$/.test(id)) throw new NotFound('share');
      await revokePaperShare(platform, accountOf(request), Number(id));
      return reply.redirect(STORE_PATH, 303);
    },
  };
}

/** Mở bằng mã: without an account; a wrong code and one that is over look alike. */
export function sharedPaperPages(platform: Platform) {
  const limit = createRateLimit(platform.database, LIMIT);
  const send = (reply: FastifyReply, status: number, typed = '', error?: string) =>
    sendPortalPage(reply, {
      title: 'Mở giấy tờ được chia sẻ',
      status,
      hasErrors: error !== undefined,
      body: <OpenSharedView typed={typed} error={error} />,
    });
  return {
    show: async (_request: FastifyRequest, reply: FastifyReply) => send(reply, 200),
    async open(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const typed = ((request.body as FormFields | undefined)?.['ma'] ?? '').slice(0, LONGEST_ECHO);
      if (!(await limit.take(request.ip))) return send(reply, 429, typed, TOO_OFTEN);
      const file = await openSharedPaper(platform, typed);
      return file ? sendFile(reply, file) : send(reply, 422, typed, CODE_NOT_FOUND);
    },
  };
}

/** For pages behind `requireCitizen`. */
function accountOf({ citizen }: FastifyRequest): string {
  if (!citizen) throw new Error('a page for citizens was reached without one');
  return holderOf(citizen);
}

function keyOf(request: FastifyRequest): string {
  return (request.params as { key?: string }).key ?? '';
}
