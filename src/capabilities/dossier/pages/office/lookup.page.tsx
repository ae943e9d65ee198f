import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { actingOfficer } from '../../actions/acting-officer.ts';
import { deskPath, LOOKUP_PATH } from '../../paths.ts';
import { searchOfficeDossier } from '../../storage/office-queries.ts';
import { LookupView } from './lookup.view.tsx';

const LONGEST_CODE = 60;

/** Tra cứu hồ sơ by code: leads straight to the desk when there is one the officer may see. */
export function lookupPage(platform: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const typed = String((request.query as { ma?: unknown }).ma ?? '')
      .slice(0, LONGEST_CODE)
      .normalize('NFC');
    const code = typed.replace(/\s/g, '').toUpperCase();
    const found =
      code === ''
        ? undefined
        : await searchOfficeDossier(platform.database.kysely, actingOfficer(request.officer), code);
    if (found) return reply.redirect(deskPath(found.code), 303);
    return sendOfficePage(reply, {
      title: 'Tra cứu hồ sơ',
      active: LOOKUP_PATH,
      status: code === '' ? 200 : 404,
      body: <LookupView typed={typed} missing={code !== ''} />,
    });
  };
}
