import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingOfficer } from '#capabilities/dossier/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { requireCsrf } from '#platform/web/csrf.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { exportEvents, readExportStanding } from '../../actions/export-events.ts';
import { emptyExport, readExport, type TypedExport } from './export.form.ts';
import { EXPORT_TITLE } from './export.text.ts';
import { ExportView } from './export.view.tsx';
import { exportPackage } from './export-package.ts';

/** Xuất sự kiện cho thanh tra, and what verifies them. */
export function exportPages(platform: Platform) {
  async function send(
    { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
    typed: TypedExport,
    errors: readonly FieldMessage[],
  ): Promise<FastifyReply> {
    const standing = await readExportStanding(platform.database, actingOfficer(request.officer));
    return sendOfficePage(reply, {
      title: EXPORT_TITLE,
      active: 'audit-log',
      status: errors.length > 0 ? 422 : 200,
      hasErrors: errors.length > 0,
      body: <ExportView typed={typed} errors={errors} standing={standing} />,
    });
  }
  return {
    /** GET /quan-tri/nhat-ky/xuat */
    show: (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
      send({ request, reply }, emptyExport(todayInVietnam(platform.clock)), []),

    /** POST /quan-tri/nhat-ky/xuat */
    async take(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const fields = (request.body ?? {}) as FormFields;
      requireCsrf(request, fields['_csrf']);
      const read = readExport(fields, todayInVietnam(platform.clock));
      if (!read.request) return send({ request, reply }, read.typed, read.errors);
      const lines = await exportEvents(platform.database, actingOfficer(request.officer), read.request);
      const { from, to } = read.request;
      return reply
        .type('application/zip')
        .header('content-disposition', `attachment; filename="su-kien_${from}_${to}.zip"`)
        .send(Readable.from(await exportPackage(lines), { objectMode: false }));
    },
  };
}
