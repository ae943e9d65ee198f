import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import type { Catalogue } from '../../domain/catalogue.ts';
import { cataloguePaths } from '../../paths.ts';
import { loadCatalogue } from '../../storage/catalogue-queries.ts';
import { findNationalProcedure } from '../../storage/national-queries.ts';
import { NationalProcedurePage } from './national-procedure.view.tsx';
import { type ExpectedDuration, ProcedurePage } from './procedure.view.tsx';

const PROCEDURE_CODE = /^\d\.\d{6}$/;

export function procedurePage(
  platform: Platform,
  durationOf: (code: string) => Promise<ExpectedDuration | undefined> = async () => undefined,
) {
  return async (request: FastifyRequest<{ Params: { code: string } }>, reply: FastifyReply) => {
    const catalogue = await loadCatalogue(platform.database);
    const entry = catalogue.byCode.get(request.params.code);
    if (entry === undefined) return nationalProcedurePage(platform, request.params.code, catalogue, reply);
    const { code, name, summary } = entry.definition;
    return sendPortalPage(reply, {
      title: name,
      isNamedInVietnamese: true,
      description: summary,
      active: cataloguePaths.procedures,
      body: (
        <ProcedurePage
          entry={entry}
          catalogue={catalogue}
          today={todayInVietnam(platform.clock).toString()}
          duration={await durationOf(code)}
          filingHref={entry.fileable ? cataloguePaths.filing(code) : null}
        />
      ),
    });
  };
}

/** What is known from the national catalogue only; also when it holds in another province, and then it says so. */
async function nationalProcedurePage(
  { database }: Platform,
  code: string,
  catalogue: Catalogue,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const procedure =
    catalogue.listingByCode.get(code)?.national ??
    (PROCEDURE_CODE.test(code) ? await findNationalProcedure(database.kysely, code) : undefined);
  if (procedure === undefined) throw new NotFound('no such procedure');
  return sendPortalPage(reply, {
    title: procedure.name,
    isNamedInVietnamese: true,
    active: cataloguePaths.procedures,
    body: <NationalProcedurePage procedure={procedure} />,
  });
}
