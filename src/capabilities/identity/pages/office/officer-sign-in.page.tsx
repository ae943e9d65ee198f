import type { FastifyReply, FastifyRequest } from 'fastify';
import { TooManyRequests } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { createRateLimit } from '#platform/web/rate-limit.ts';
import { signInOfficer } from '../../actions/sign-in-officer.ts';
import { signOutOfficer } from '../../actions/sign-out.ts';
import { ownPath } from '../../domain/return-path.ts';
import { OFFICE_PATH, OFFICE_SETUP_PATH, OFFICE_SIGN_IN_PATH, RETURN_FIELD, signInPath } from '../../paths.ts';
import { browserOf, queryField } from '../browser.ts';
import { officerCookie, officerHeldCookie } from './officer-session.ts';
import { type FieldError, parseCredentials } from './officer-sign-in.form.ts';
import { REFUSALS } from './officer-sign-in.text.ts';
import { OfficerSignInPage } from './officer-sign-in.view.tsx';
import { staffParts } from './staff-parts.ts';

/** A whole desk may sit behind one address. */
const ATTEMPTS_PER_ADDRESS = { times: 60, seconds: 300 };

export function officerSignInPages(platform: Platform) {
  const cookie = officerCookie(platform);
  const heldCookie = officerHeldCookie(platform);
  const parts = staffParts(platform);
  const perAddress = createRateLimit(platform.database, { name: 'officer-sign-in', ...ATTEMPTS_PER_ADDRESS });

  /** GET /can-bo/dang-nhap */
  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const returnTo = officePath(request);
    if (request.officerInSetup) return reply.redirect(OFFICE_SETUP_PATH, 303);
    if (request.officer) return reply.redirect(returnTo, 303);
    const isHeld = returnTo !== OFFICE_PATH && heldCookie.read(request) !== undefined;
    return sendForm(reply, returnTo, '', [], isHeld);
  }

  /** POST /can-bo/dang-nhap */
  async function signIn(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const returnTo = officePath(request);
    const { credentials, errors } = parseCredentials((request.body ?? {}) as FormFields);
    if (errors.length > 0) return sendForm(reply, returnTo, credentials.username, errors);
    if (!(await perAddress.take(request.ip))) throw new TooManyRequests('sign-ins of officers from one address');
    const outcome = await signInOfficer(parts, credentials, {
      previousToken: cookie.read(request),
      ...browserOf(request),
    });
    if (!outcome.ok) {
      const field = outcome.refusal === 'code-already-used' ? 'otp' : 'username';
      return sendForm(reply, returnTo, credentials.username, [{ field, message: REFUSALS[outcome.refusal] }]);
    }
    cookie.write(reply, outcome.sessionToken);
    return reply.redirect(returnTo, 303);
  }

  /** POST /can-bo/dang-xuat */
  async function signOut(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const token = cookie.read(request);
    const officer = request.officer ?? request.officerInSetup;
    if (officer && token !== undefined) await signOutOfficer(platform.database, officer, token);
    cookie.clear(reply);
    reply.header('clear-site-data', '"storage"');
    return reply.redirect(OFFICE_SIGN_IN_PATH, 303);
  }

  return { show, signIn, signOut };
}

function sendForm(
  reply: FastifyReply,
  returnTo: string,
  username: string,
  errors: readonly FieldError[],
  isHeld = false,
): FastifyReply {
  const action = returnTo === OFFICE_PATH ? OFFICE_SIGN_IN_PATH : signInPath(returnTo, OFFICE_SIGN_IN_PATH);
  return sendOfficePage(reply, {
    title: 'Đăng nhập dành cho cán bộ',
    status: errors.length > 0 ? 422 : 200,
    hasErrors: errors.length > 0,
    body: <OfficerSignInPage action={action} username={username} errors={errors} isHeld={isHeld} />,
  });
}

/** The page to come back to, within the office. */
function officePath(request: FastifyRequest): string {
  const wanted = ownPath(queryField(request, RETURN_FIELD));
  return /^\/(can-bo|quan-tri)(\/|\?|$)/.test(wanted) ? wanted : OFFICE_PATH;
}
