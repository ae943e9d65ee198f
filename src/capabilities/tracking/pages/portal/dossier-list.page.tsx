import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  claimCounterDossiers,
  countCitizenDossiers,
  listCitizenBundles,
  listCitizenDossiers,
} from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { countByGroup, STATUS_GROUPS } from '../../domain/status-group.ts';
import { PERSONAL_DOSSIERS_PATH } from '../../paths.ts';
import { listOpenDrafts } from '../../storage/open-draft-queries.ts';
import { parseDossierListQuery } from './dossier-list.form.ts';
import { DossierList } from './dossier-list.view.tsx';
import { provenHolder } from './proven-holder.ts';
import { signedInCitizen } from './signed-in-citizen.ts';

const PAGE_SIZE = 10;

export function dossierListPage({ database }: Platform) {
  const { kysely } = database;
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const holder = provenHolder(request);
    if (holder !== undefined) await claimCounterDossiers(database, holder);
    const { accountId, fullName, onBehalf } = signedInCitizen(request);
    const query = parseDossierListQuery(request.query);
    const [counts, found, drafts, bundles] = await Promise.all([
      countCitizenDossiers(kysely, accountId),
      listCitizenDossiers(kysely, accountId, {
        ...(query.group !== 'all' && { statuses: STATUS_GROUPS[query.group] }),
        ...(query.search !== '' && { search: query.search }),
        page: query.page,
        pageSize: PAGE_SIZE,
      }),
      listOpenDrafts(kysely, accountId),
      listCitizenBundles(kysely, accountId),
    ]);
    return sendPortalPage(reply, {
      title: 'Hồ sơ cá nhân',
      active: PERSONAL_DOSSIERS_PATH,
      body: (
        <DossierList
          fullName={fullName}
          {...(onBehalf && { businessName: onBehalf.businessName })}
          query={query}
          bundles={bundles}
          counts={countByGroup(counts)}
          dossiers={found.dossiers}
          pages={Math.ceil(found.total / PAGE_SIZE)}
          drafts={drafts}
        />
      ),
    });
  };
}
