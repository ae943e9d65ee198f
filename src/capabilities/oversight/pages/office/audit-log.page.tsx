import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer } from '#capabilities/dossier/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { readAuditLog } from '../../actions/read-audit-log.ts';
import { parseAuditLogQuery } from './audit-log.form.ts';
import { AuditLog } from './audit-log.view.tsx';

/** GET /quan-tri/nhat-ky */
export function auditLogPage(platform: Platform) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const officer = actingOfficer(request.officer);
    const asked = parseAuditLogQuery(request.query, todayInVietnam(platform.clock));
    const { filter, page, errors } = asked;
    const { deeds, hasMore } = await readAuditLog(platform.database, officer, filter, page);
    return sendOfficePage(reply, {
      title: 'Nhật ký',
      active: 'audit-log',
      status: errors.length > 0 ? 422 : 200,
      hasErrors: errors.length > 0,
      body: <AuditLog asked={asked} deeds={deeds} hasMore={hasMore} />,
    });
  };
}
