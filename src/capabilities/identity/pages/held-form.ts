/** Keeps what was sent just after a session ran out, and gives it back after signing in again. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import type { CookieJar } from '#platform/web/cookies.ts';
import { type FormFields, formValues, parseFormFields } from '#platform/web/form-fields.ts';
import { forgetForm, HELD_FOR_HOURS, holdForm, returnForm } from '../actions/hold-form.ts';
import { pathOf } from './browser.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the same person typed into this page before the session ran out. */
    heldForm: FormFields | null;
  }
}

type Holder = Parameters<typeof holdForm>[1];

export class HeldForms {
  readonly #platform: Platform;
  readonly #cookie: CookieJar;

  constructor(platform: Platform, cookie: CookieJar) {
    this.#platform = platform;
    this.#cookie = cookie;
  }

  async hold(
    request: FastifyRequest,
    reply: FastifyReply,
    holder: Holder,
    path: string = pathOf(request),
  ): Promise<void> {
    const fields = pairsOf(request);
    if (fields.length === 0) return;
    const token = await holdForm(this.#platform, holder, path, fields);
    this.#cookie.write(reply, token, HELD_FOR_HOURS * 3600);
  }

  async find(request: FastifyRequest, holder: Holder): Promise<FormFields | null> {
    const token = this.#cookie.read(request);
    if (token === undefined) return null;
    const fields = await returnForm(this.#platform, holder, token, pathOf(request));
    if (!fields) return null;
    return parseFormFields(new URLSearchParams(fields.map(([name, value]) => [name, value])).toString());
  }

  /** The form was sent again by somebody signed in. */
  async forget(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = this.#cookie.read(request);
    if (token === undefined) return;
    await forgetForm(this.#platform, token, pathOf(request));
    this.#cookie.clear(reply);
  }
}

/** What opens an account is never kept. */
const SECRET_FIELD = /password|otp/;

/** Only ordinary forms: files are not held. */
function pairsOf(request: FastifyRequest): [string, string][] {
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return [];
  const body = request.body as FormFields;
  return Object.keys(body)
    .filter((name) => name !== '_csrf' && !SECRET_FIELD.test(name))
    .flatMap((name) => formValues(body, name).map((value): [string, string] => [name, value]));
}
