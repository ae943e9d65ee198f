/** Danh tính: who is asking: citizens and businesses by the State's providers, officers by the province's accounts. */
export { changeStaffSecretKey } from './actions/change-staff-secret-key.ts';
export { purgeExpired } from './actions/purge-expired.ts';
export { type DemoAccount, seedDemoOfficers } from './actions/seed-demo-officers.ts';
export type { ComplaintOutcome } from './domain/account-complaint.ts';
export { type Acting, actorOf, holderOf } from './domain/acting.ts';
export type { Administration } from './domain/administration.ts';
export type { Citizen } from './domain/citizen.ts';
export { isEditor, type Officer } from './domain/duty.ts';
export { ownPath } from './domain/return-path.ts';
export { actingPath, COVERS_PATH } from './paths.ts';
export { listCoversOf } from './storage/absence-cover-queries.ts';
export { findComplaint } from './storage/account-complaint-queries.ts';
export { COMPLAINT_SETTLED } from './storage/account-complaint-store.ts';
export { recordAudit, recordOpening } from './storage/audit-store.ts';
export { findAdministration, isAdministered, listAdministratorsOf } from './storage/officer-queries.ts';
export { findServingOfficer } from './storage/serving-officer-queries.ts';
