/** Which language a visitor reads, kept in a cookie: the same address answers in either. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Language, speaking } from '#shared/language.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the visitor chose. */
    wantedLanguage: Language;
    /** Whether this page exists in English too. */
    isInEnglish: boolean;
    /** A form was sent to read its page in the other language: show it again with what was typed, and do nothing. */
    choosesLanguage: boolean;
  }
}

export interface LanguageOptions {
  /** Whether the page at this path exists in English. */
  readonly isInEnglish: (path: string) => boolean;
  /** A path of our own, or home. */
  readonly ownPath: (wanted: string | undefined) => string;
}

const COOKIE = 'dvc_ngon_ngu';
/** Where a form is sent so that its page comes back in another language. */
const CHOICE = 'ngon-ngu';
const ONE_YEAR_IN_SECONDS = 365 * 24 * 3600;
const CHOSEN_ENGLISH = new RegExp(`(?:^|;\\s*)${COOKIE}=en(?:;|$)`);

export function listenToVisitor(app: FastifyInstance, { isInEnglish, ownPath }: LanguageOptions): void {
  app.decorateRequest('wantedLanguage', 'vi');
  app.decorateRequest('isInEnglish', false);
  app.decorateRequest('choosesLanguage', false);
  app.addHook('onRequest', (request, reply, done) => {
    const chosen = chosenByForm(request);
    request.choosesLanguage = chosen !== undefined;
    request.wantedLanguage = chosen ?? (CHOSEN_ENGLISH.test(request.headers.cookie ?? '') ? 'en' : 'vi');
    if (chosen !== undefined) remember(reply, chosen);
    request.isInEnglish = isInEnglish(pathOf(request));
    if (request.isInEnglish) reply.header('vary', 'cookie');
    speaking(spokenTo(request), done);
  });
  // What follows a body is called by the socket, which knows of no visitor.
  app.addHook('preValidation', (request, _reply, done) => speaking(spokenTo(request), done));

  app.get<{ Params: { language: string }; Querystring: { ve?: string } }>(
    '/ngon-ngu/:language',
    async (request, reply) => {
      const language: Language = request.params.language === 'en' ? 'en' : 'vi';
      remember(reply, language);
      return reply.redirect(ownPath(request.query.ve), 303);
    },
  );
}

/** Address of a form whose page is to come back in a language, with what was typed. */
export function inLanguageAddress(path: string, language: Language): string {
  return `${path}?${CHOICE}=${language}`;
}

function chosenByForm({ method, query }: FastifyRequest): Language | undefined {
  const chosen = (query as Record<string, unknown>)[CHOICE];
  return method === 'POST' && (chosen === 'en' || chosen === 'vi') ? chosen : undefined;
}

function remember(reply: FastifyReply, language: Language): void {
  reply.header('set-cookie', `${COOKIE}=${language}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${ONE_YEAR_IN_SECONDS}`);
}

function spokenTo(request: FastifyRequest): Language {
  return request.isInEnglish ? request.wantedLanguage : 'vi';
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '/';
}
