/** Theo dõi hồ sơ: addresses that others may lead to. */
export { PERSONAL_DOSSIERS_PATH, PUBLIC_STATUS_PATH, personalDossierPath } from './paths.ts';
