/** Which language a visitor reads, kept in a cookie: the same address answers in either. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Language, speaking } from '#shared/language.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the visitor chose. */
    wantedLanguage: Language;
    /** Whether this page exists in English too. */
    isInEnglish: boolean;
  }
}

export interface LanguageOptions {
  /** Whether the page at this path exists in English. */
  readonly isInEnglish: (path: string) => boolean;
  /** A path of our own, or home. */
  readonly ownPath: (wanted: string | undefined) => string;
}

const COOKIE = 'dvc_ngon_ngu';
const ONE_YEAR_IN_SECONDS = 365 * 24 * 3600;
const CHOSEN_ENGLISH = new RegExp(`(?:^|;\\s*)${COOKIE}=en(?:;|$)`);

export function listenToVisitor(app: FastifyInstance, { isInEnglish, ownPath }: LanguageOptions): void {
  app.decorateRequest('wantedLanguage', 'vi');
  app.decorateRequest('isInEnglish', false);
  app.addHook('onRequest', (request, reply, done) => {
    request.wantedLanguage = CHOSEN_ENGLISH.test(request.headers.cookie ?? '') ? 'en' : 'vi';
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
      reply.header(
        'set-cookie',
        `${COOKIE}=${language}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${ONE_YEAR_IN_SECONDS}`,
      );
      return reply.redirect(ownPath(request.query.ve), 303);
    },
  );
}

function spokenTo(request: FastifyRequest): Language {
  return request.isInEnglish ? request.wantedLanguage : 'vi';
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '/';
}
