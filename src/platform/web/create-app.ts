/** The web application before any capability joins: logging, forms, safety, assets, errors. */
import multipart from '@fastify/multipart';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { sql } from 'kysely';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { loadAssets, serveAssets } from './assets.ts';
import { compressPages } from './compression.ts';
import { protectFromForgery } from './csrf.ts';
import { explainErrors } from './error-pages.tsx';
import { acceptForms } from './form-fields.ts';
import { serveOperations } from './operations.ts';
import { sendSecurityHeaders } from './security-headers.ts';
import { type LanguageOptions, listenToVisitor } from './visitor-language.ts';

const LARGEST_FILE_IN_BYTES = 20 * 1024 * 1024;
/** A file of 20 MB over a slow line; a request that sends no headers is cut off much earlier. */
const LONGEST_REQUEST_IN_MS = 300_000;

export interface AppOptions {
  readonly assetsDirectory: string;
  /** Paths that other servers call and that prove themselves without a form token. */
  readonly serverToServer: readonly RegExp[];
  readonly language: LanguageOptions;
}

export async function createApp(platform: Platform, options: AppOptions): Promise<FastifyInstance> {
  const { config } = platform;
  const logger: FastifyBaseLogger = platform.log;
  const app = Fastify({
    loggerInstance: logger,
    trustProxy: config.trustProxy && [...config.trustProxy],
    requestTimeout: LONGEST_REQUEST_IN_MS,
    forceCloseConnections: 'idle',
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    rewriteUrl: ({ url = '/' }) => readableAddress(url),
  });
  app.decorate('assets', loadAssets(options.assetsDirectory));
  app.decorateRequest('csrfToken', '');
  app.decorateRequest('visitorName', null);
  app.decorateRequest('visitorActing', null);
  app.decorateRequest('officeVisitor', null);
  app.decorateRequest('officeNav');
  app.addHook('onRequest', async (request) => {
    request.officeNav = [];
    // PostgreSQL takes no NUL in a text: such an address names nothing of ours.
    if (request.url.includes('%00')) throw new NotFound('an address with a NUL');
  });

  sendSecurityHeaders(app, { https: config.publicUrl.startsWith('https:') });
  listenToVisitor(app, options.language);
  acceptForms(app);
  await app.register(multipart, {
    limits: { fileSize: LARGEST_FILE_IN_BYTES, files: 20, fields: 200, fieldSize: 64 * 1024 },
  });
  protectFromForgery(app, { publicUrl: config.publicUrl, exempt: options.serverToServer });
  compressPages(app);
  explainErrors(app);
  serveOperations(app, { metricsToken: config.metricsToken, isReady: () => answersQueries(platform) });
  await serveAssets(app, options.assetsDirectory);
  return app;
}

/**
 * The router answers an address that it cannot decode by itself, in English and without our headers. Taken as it was
 * typed, it names nothing of ours, and is answered like every other such address.
 */
function readableAddress(url: string): string {
  const [path = '/'] = url.split('?', 1);
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return path.replaceAll('%', '%25');
  }
}

async function answersQueries({ database, log }: Platform): Promise<boolean> {
  try {
    await sql`select 1`.execute(database.kysely);
    return true;
  } catch (error) {
    log.warn({ error: (error as Error).message }, 'database does not answer');
    return false;
  }
}
