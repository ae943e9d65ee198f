/** Trang bắt đầu: what is needed, or the draft to go on with. */
import type { FastifyReply } from 'fastify';
import { findProcedure } from '#capabilities/catalogue/index.ts';
import type { Citizen } from '#capabilities/identity/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { beginDraft } from '../../actions/begin-draft.ts';
import { draftHolder } from '../../actions/draft-holder.ts';
import { isEnoughToFile } from '../../domain/level-to-file.ts';
import { filingPaths } from '../../paths.ts';
import { findOpenDraft } from '../../storage/draft-queries.ts';
import { NotFileableView, StartView } from './start.view.tsx';

export async function showStart(platform: Platform, reply: FastifyReply, citizen: Citizen, procedureCode: string) {
  const { kysely } = platform.database;
  const procedure = await findProcedure(kysely, procedureCode);
  if (procedure === undefined) throw new NotFound('no such procedure');
  const { definition } = procedure;
  const crumbs = [
    { label: 'Trang chủ', href: '/' },
    { label: definition.name, href: `/thu-tuc/${definition.code}` },
    { label: 'Nộp hồ sơ' },
  ];
  if (!procedure.fileable) {
    return sendPortalPage(reply, {
      title: definition.name,
      active: '/dich-vu-cong',
      crumbs,
      body: <NotFileableView procedure={definition} />,
    });
  }
  const draft = await findOpenDraft(kysely, draftHolder(citizen), procedureCode);
  const today = todayInVietnam(platform.clock).toString();
  return sendPortalPage(reply, {
    title: `Nộp hồ sơ: ${definition.name}`,
    active: '/dich-vu-cong',
    crumbs,
    body: (
      <StartView
        procedure={definition}
        draft={draft}
        today={today}
        isLevelEnough={isEnoughToFile(citizen, definition)}
      />
    ),
  });
}

export async function begin(
  platform: Platform,
  reply: FastifyReply,
  citizen: Citizen,
  procedureCode: string,
  body: FormFields | undefined,
) {
  await beginDraft(platform, citizen, procedureCode, body?.['lam-lai'] === '1');
  return reply.redirect(filingPaths.step(procedureCode, 'submitter'), 303);
}
