import type { FastifyReply } from 'fastify';
import { bundleDueAt, type CitizenActor, getCitizenBundle, listBundleResults } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { PERSONAL_DOSSIERS_PATH } from '../../paths.ts';
import { BundlePageView } from './bundle.view.tsx';

/** Hồ sơ liên thông: all its matters and their results on one page. */
export async function showBundle(
  { database: { kysely } }: Platform,
  reply: FastifyReply,
  citizen: CitizenActor,
  code: string,
): Promise<FastifyReply> {
  const bundle = await getCitizenBundle(kysely, citizen, code);
  const [results, dueAt] = await Promise.all([listBundleResults(kysely, bundle), bundleDueAt(kysely, bundle)]);
  return sendPortalPage(reply, {
    title: `Hồ sơ liên thông ${bundle.code}`,
    active: PERSONAL_DOSSIERS_PATH,
    body: <BundlePageView bundle={bundle} results={results} dueAt={dueAt} />,
  });
}
