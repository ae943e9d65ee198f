import type { FastifyReply } from 'fastify';
import { LinkButton } from '#ui/link-button.tsx';
import { FormSheet, type Sheet } from '#ui/office/form-sheet.tsx';
import { sendOfficePage } from './page.tsx';

interface SheetPage {
  readonly code: string;
  readonly deskHref: string;
  readonly sheet: Sheet;
}

/** Mẫu giấy tờ of a dossier as a page; the PDF lies one step up in the address. */
export function sendSheetPage(reply: FastifyReply, { code, deskHref, sheet }: SheetPage): FastifyReply {
  const pdfHref = (reply.request.url.split('?')[0] ?? '').replace(/\/xem$/, '');
  return sendOfficePage(reply, {
    title: `${sheet.title} ${code}`,
    body: (
      <div class="stack">
        <p class="row no-print">
          <a href={deskHref}>Hồ sơ {code}</a>
          <LinkButton kind="secondary" icon="print" href={pdfHref}>
            In (PDF)
          </LinkButton>
        </p>
        <FormSheet sheet={sheet} />
      </div>
    ),
  });
}
