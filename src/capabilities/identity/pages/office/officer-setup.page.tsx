import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { confirmSecondFactor, findSetupStep, replaceStartPassword } from '../../actions/set-up-officer.ts';
import { OFFICE_PATH, OFFICE_SETUP_PATH, OFFICE_SIGN_IN_PATH, signInPath } from '../../paths.ts';
import { normaliseCode } from '../../secrets/recovery-code.ts';
import { parseNewPassword, weakPassword } from './new-password.form.ts';
import { FactorStep, PasswordStep } from './officer-setup.view.tsx';
import type { FieldError } from './officer-sign-in.form.ts';
import { WRONG_CODE } from './password.text.ts';
import { RecoveryCodesPage } from './recovery-codes.view.tsx';
import { staffParts } from './staff-parts.ts';

/** Thiết lập tài khoản: what an officer does once, before the first work. */
export function officerSetupPages(platform: Platform) {
  const parts = staffParts(platform);

  /** GET /can-bo/thiet-lap */
  function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return sendStep(request, reply, []);
  }

  /** POST /can-bo/thiet-lap/mat-khau */
  async function changePassword(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (!request.officerInSetup) return leave(request, reply);
    const { password, errors } = parseNewPassword((request.body ?? {}) as FormFields);
    if (errors.length > 0) return sendStep(request, reply, errors);
    const outcome = await replaceStartPassword(platform.database, request.officerInSetup.officerId, password);
    if (!outcome.ok && outcome.refusal === 'weak-password') {
      return sendStep(request, reply, [weakPassword(outcome.complaints)]);
    }
    return reply.redirect(OFFICE_SETUP_PATH, 303);
  }

  /** POST /can-bo/thiet-lap/thiet-bi-xac-thuc: answers with the recovery codes, which no address leads to again. */
  async function confirmFactor(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (!request.officerInSetup) return leave(request, reply);
    const code = normaliseCode((request.body as FormFields | undefined)?.['code'] ?? '');
    const outcome = await confirmSecondFactor(parts, request.officerInSetup.officerId, code);
    if (outcome.ok) {
      return sendOfficePage(reply, {
        title: 'Mã khôi phục của bạn',
        body: <RecoveryCodesPage codes={outcome.recoveryCodes} nextHref={OFFICE_PATH} nextLabel="Vào làm việc" />,
      });
    }
    if (outcome.refusal === 'wrong-code') return sendStep(request, reply, [{ field: 'code', message: WRONG_CODE }]);
    return reply.redirect(OFFICE_SETUP_PATH, 303);
  }

  async function sendStep(
    request: FastifyRequest,
    reply: FastifyReply,
    errors: readonly FieldError[],
  ): Promise<FastifyReply> {
    const step = request.officerInSetup && (await findSetupStep(parts, request.officerInSetup.officerId));
    if (!step) return leave(request, reply);
    const page = { status: errors.length > 0 ? 422 : 200, hasErrors: errors.length > 0 };
    if (step.kind === 'password') {
      return sendOfficePage(reply, {
        ...page,
        title: 'Đổi mật khẩu ban đầu',
        body: <PasswordStep errors={errors} isLast={step.isLast} />,
      });
    }
    return sendOfficePage(reply, {
      ...page,
      title: 'Thiết lập thiết bị xác thực',
      body: <FactorStep factor={step.factor} errors={errors} />,
    });
  }

  return { show, changePassword, confirmFactor };
}

async function leave(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return reply.redirect(request.officer ? OFFICE_PATH : signInPath(OFFICE_PATH, OFFICE_SIGN_IN_PATH), 303);
}
