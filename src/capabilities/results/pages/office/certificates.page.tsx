import type { FastifyReply, FastifyRequest } from 'fastify';
import { findAdministration, type Officer } from '#capabilities/identity/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { cleanText, type FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { renewCertificate } from '../../actions/renew-certificate.ts';
import { revokeCertificate } from '../../actions/revoke-certificate.ts';
import { certificatePath } from '../../paths.ts';
import {
  CERTIFICATES_PER_PAGE,
  type CertificateLine,
  type CertificateScope,
  findCertificateLine,
  listCertificates,
} from '../../storage/signing-certificate-queries.ts';
import { parseRevocation } from './certificates.form.ts';
import { CERTIFICATES_TITLE, REASON_MISSING, RENEWAL_REFUSALS } from './certificates.text.ts';
import { CertificatesView, CertificateView, type CertificateViewProps, ConfirmView } from './certificates.view.tsx';

const SERIAL = /^[0-9a-f]{1,64}$/;
const LAST_PAGE = 10_000;
const LONGEST_WORDS = 100;

/** Quản trị chứng thư chữ ký số: who may sign here, and taking that away. */
export function certificatePages(platform: Platform) {
  const { kysely } = platform.database;

  /** @throws NotFound for who administers nobody */
  async function administratorOf({ officer }: FastifyRequest): Promise<CertificateScope & { officer: Officer }> {
    const today = todayInVietnam(platform.clock).toString();
    const administration = officer && (await findAdministration(kysely, officer.officerId, today));
    if (!officer || !administration) throw new NotFound('administration');
    return { officer, administration, today };
  }

  async function certificateOf(request: FastifyRequest, scope: CertificateScope): Promise<CertificateLine> {
    const { serial } = request.params as { serial: string };
    const certificate = SERIAL.test(serial) ? await findCertificateLine(kysely, serial, scope) : undefined;
    if (!certificate) throw new NotFound('certificate');
    return certificate;
  }

  function send(reply: FastifyReply, props: CertificateViewProps, status = 200): FastifyReply {
    return sendOfficePage(reply, {
      title: `Chứng thư của ${props.certificate.holderName}`,
      active: 'certificates',
      status,
      hasErrors: props.error !== undefined,
      body: <CertificateView {...props} mayRenew={platform.config.signing.signer === 'software'} />,
    });
  }

  return {
    /** GET /quan-tri/chung-thu */
    async list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const scope = await administratorOf(request);
      const query = request.query as { 'tu-khoa'?: unknown; trang?: unknown };
      const words = cleanText(String(query['tu-khoa'] ?? '').slice(0, LONGEST_WORDS)).trim();
      const page = Math.min(Math.max(Number.parseInt(String(query.trang ?? '1'), 10) || 1, 1), LAST_PAGE);
      const { certificates, total } = await listCertificates(kysely, { words, page }, scope);
      return sendOfficePage(reply, {
        title: CERTIFICATES_TITLE,
        active: 'certificates',
        body: (
          <CertificatesView
            certificates={certificates}
            total={total}
            words={words}
            page={page}
            pages={Math.max(Math.ceil(total / CERTIFICATES_PER_PAGE), 1)}
            isKeptElsewhere={platform.config.signing.signer !== 'software'}
          />
        ),
      });
    },

    /** GET /quan-tri/chung-thu/:serial */
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const certificate = await certificateOf(request, await administratorOf(request));
      const { xong } = request.query as { xong?: unknown };
      return send(reply, { certificate, isJustRevoked: xong === 'thu-hoi', isJustIssued: xong === 'cap-moi' });
    },

    /** POST /quan-tri/chung-thu/:serial: what follows is shown first, and done when it is confirmed. */
    async revoke(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const administrator = await administratorOf(request);
      const certificate = await certificateOf(request, administrator);
      if (certificate.revocation) return send(reply, { certificate, isLate: true }, 409);
      const { reason, isConfirmed } = parseRevocation((request.body ?? {}) as FormFields);
      if (reason === undefined) return send(reply, { certificate, error: REASON_MISSING }, 422);
      if (!isConfirmed)
        return sendOfficePage(reply, {
          title: `Xác nhận thu hồi chứng thư của ${certificate.holderName}`,
          active: 'certificates',
          body: <ConfirmView certificate={certificate} reason={reason} />,
        });
      const { serial } = certificate;
      const isRevoked = await revokeCertificate(platform, { serial, reason, administrator: administrator.officer });
      if (!isRevoked)
        return send(reply, { certificate: await certificateOf(request, administrator), isLate: true }, 409);
      return reply.redirect(`${certificatePath(serial)}?xong=thu-hoi`, 303);
    },

    /** POST /quan-tri/chung-thu/:serial/cap-moi */
    async renew(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const administrator = await administratorOf(request);
      const certificate = await certificateOf(request, administrator);
      const { serial } = certificate;
      const renewed = await renewCertificate(platform, { serial, administrator: administrator.officer });
      if (renewed.ok) return reply.redirect(`${certificatePath(renewed.serial)}?xong=cap-moi`, 303);
      return send(reply, { certificate, problem: RENEWAL_REFUSALS[renewed.refusal] }, 409);
    },
  };
}
