import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { changeOwnPassword } from '../../actions/change-own-password.ts';
import type { OwnSession } from '../../actions/prove-own-password.ts';
import {
  beginFactorReplacement,
  confirmFactorReplacement,
  findWaitingFactor,
  renewRecoveryCodes,
} from '../../actions/replace-second-factor.ts';
import { OFFICER_ACCOUNT_PATH, OFFICER_FACTOR_CODE_PATH, OFFICER_FACTOR_PATH } from '../../paths.ts';
import { normaliseCode } from '../../secrets/recovery-code.ts';
import { parseNewPassword, weakPassword } from './new-password.form.ts';
import type { FieldError } from './officer-sign-in.form.ts';
import { officerAtBrowser } from './own-account.page.tsx';
import { WRONG_PASSWORD } from './own-account.text.ts';
import { ChangePasswordPage, NewFactorPage, RenewCodesPage, ReplaceFactorPage } from './own-secrets.view.tsx';
import { WRONG_CODE } from './password.text.ts';
import { RecoveryCodesPage } from './recovery-codes.view.tsx';
import { staffParts } from './staff-parts.ts';

const WRONG: FieldError = { field: 'current-password', message: WRONG_PASSWORD };

/** Mật khẩu, thiết bị xác thực và mã khôi phục của chính mình. */
export function ownSecretPages(platform: Platform) {
  const parts = staffParts(platform);
  const signedIn = officerAtBrowser(platform);

  /** POST /can-bo/tai-khoan/mat-khau */
  async function changePassword(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const session = sessionOf(request);
    const fields = fieldsOf(request);
    const { password, errors } = parseNewPassword(fields);
    if (errors.length > 0) return sendPasswordForm(reply, errors);
    const passwords = { current: fields['current-password'] ?? '', next: password };
    const outcome = await changeOwnPassword(parts, session, passwords);
    if (outcome.ok) return reply.redirect(`${OFFICER_ACCOUNT_PATH}?da=mat-khau`, 303);
    return sendPasswordForm(reply, ['complaints' in outcome ? weakPassword(outcome.complaints) : WRONG]);
  }

  /** POST /can-bo/tai-khoan/ma-khoi-phuc: answers with the codes, which no address leads to again. */
  async function renewCodes(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const password = fieldsOf(request)['current-password'] ?? '';
    const outcome = await renewRecoveryCodes(parts, sessionOf(request), password);
    return outcome.ok ? sendCodes(reply, outcome.recoveryCodes) : sendCodesForm(reply, [WRONG]);
  }

  /** POST /can-bo/tai-khoan/thiet-bi-xac-thuc */
  async function beginFactor(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const password = fieldsOf(request)['current-password'] ?? '';
    const outcome = await beginFactorReplacement(parts, sessionOf(request), password);
    return outcome.ok ? reply.redirect(OFFICER_FACTOR_CODE_PATH, 303) : sendFactorForm(reply, [WRONG]);
  }

  /** GET /can-bo/tai-khoan/thiet-bi-xac-thuc/xac-nhan */
  function showNewFactor(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return sendNewFactor(request, reply, []);
  }

  /** POST /can-bo/tai-khoan/thiet-bi-xac-thuc/xac-nhan */
  async function confirmFactor(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const code = normaliseCode(fieldsOf(request)['code'] ?? '');
    const outcome = await confirmFactorReplacement(parts, sessionOf(request), code);
    if (outcome.ok) return sendCodes(reply, outcome.recoveryCodes);
    if (outcome.refusal === 'not-now') return reply.redirect(OFFICER_FACTOR_PATH, 303);
    return sendNewFactor(request, reply, [{ field: 'code', message: WRONG_CODE }]);
  }

  async function sendNewFactor(
    request: FastifyRequest,
    reply: FastifyReply,
    errors: readonly FieldError[],
  ): Promise<FastifyReply> {
    const factor = await findWaitingFactor(parts, sessionOf(request));
    if (!factor) return reply.redirect(OFFICER_FACTOR_PATH, 303);
    return send(reply, 'Thiết bị xác thực mới', <NewFactorPage factor={factor} errors={errors} />, errors);
  }

  function sessionOf(request: FastifyRequest): OwnSession {
    const { officer, token } = signedIn(request);
    return { officerId: officer.officerId, token };
  }

  return {
    showPassword: async (_request: FastifyRequest, reply: FastifyReply) => sendPasswordForm(reply, []),
    showCodes: async (_request: FastifyRequest, reply: FastifyReply) => sendCodesForm(reply, []),
    showFactor: async (_request: FastifyRequest, reply: FastifyReply) => sendFactorForm(reply, []),
    changePassword,
    renewCodes,
    beginFactor,
    showNewFactor,
    confirmFactor,
  };
}

function fieldsOf(request: FastifyRequest): FormFields {
  return (request.body ?? {}) as FormFields;
}

function sendPasswordForm(reply: FastifyReply, errors: readonly FieldError[]): FastifyReply {
  return send(reply, 'Đổi mật khẩu', <ChangePasswordPage errors={errors} />, errors);
}

function sendCodesForm(reply: FastifyReply, errors: readonly FieldError[]): FastifyReply {
  return send(reply, 'Tạo bộ mã khôi phục mới', <RenewCodesPage errors={errors} />, errors);
}

function sendFactorForm(reply: FastifyReply, errors: readonly FieldError[]): FastifyReply {
  return send(reply, 'Thay thiết bị xác thực', <ReplaceFactorPage errors={errors} />, errors);
}

function sendCodes(reply: FastifyReply, codes: readonly string[]): FastifyReply {
  const body = <RecoveryCodesPage codes={codes} nextHref={OFFICER_ACCOUNT_PATH} nextLabel="Về tài khoản của tôi" />;
  return send(reply, 'Mã khôi phục của bạn', body, []);
}

function send(reply: FastifyReply, title: string, body: VNode, errors: readonly FieldError[]): FastifyReply {
  const hasErrors = errors.length > 0;
  return sendOfficePage(reply, { title, body, hasErrors, status: hasErrors ? 422 : 200 });
}
