import type { FastifyReply } from 'fastify';

/** Bản PDF made a moment ago, for one reader: shown in the browser, kept by nobody in between. */
export function sendPdf(reply: FastifyReply, pdf: Uint8Array, name: string): FastifyReply {
  return reply
    .header('content-type', 'application/pdf')
    .header('content-disposition', `inline; filename="${name.replace(/[^A-Za-z0-9.-]/g, '')}.pdf"`)
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(pdf));
}
