/** Xác nhận đã nộp, on screen and on paper. */
import type { FastifyReply } from 'fastify';
import { actingCitizen, getCitizenBundle, getCitizenDossier, isBundleCode } from '#capabilities/dossier/index.ts';
import type { Citizen } from '#capabilities/identity/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { statusAddress } from '../../paths.ts';
import { BundleConfirmationView } from './bundle-confirmation.view.tsx';
import { ConfirmationView } from './confirmation.view.tsx';

/** @throws NotFound when the dossier is not theirs or not of this procedure */
export async function findFiled(platform: Platform, citizen: Citizen, procedureCode: string, dossierCode: unknown) {
  if (typeof dossierCode !== 'string') throw new NotFound('no dossier code');
  const dossier = await getCitizenDossier(platform.database.kysely, actingCitizen(citizen), dossierCode);
  if (dossier.procedureCode !== procedureCode) throw new NotFound('dossier of another procedure');
  return dossier;
}

export async function showConfirmation(
  platform: Platform,
  reply: FastifyReply,
  citizen: Citizen,
  procedureCode: string,
  dossierCode: unknown,
) {
  if (typeof dossierCode === 'string' && isBundleCode(dossierCode))
    return showBundleConfirmation(platform, reply, citizen, dossierCode);
  const dossier = await findFiled(platform, citizen, procedureCode, dossierCode);
  return sendPortalPage(reply, {
    title: `Đã gửi hồ sơ ${dossier.code}`,
    active: '/dich-vu-cong',
    body: <ConfirmationView dossier={dossier} statusAt={statusAddress(platform.config.publicUrl, dossier.code)} />,
  });
}

async function showBundleConfirmation(platform: Platform, reply: FastifyReply, citizen: Citizen, code: string) {
  const bundle = await getCitizenBundle(platform.database.kysely, actingCitizen(citizen), code);
  return sendPortalPage(reply, {
    title: `Đã gửi hồ sơ ${bundle.code}`,
    active: '/dich-vu-cong',
    body: <BundleConfirmationView bundle={bundle} statusAt={statusAddress(platform.config.publicUrl, bundle.code)} />,
  });
}
