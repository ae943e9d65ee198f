/** Danh tính: who is asking: citizens and businesses by the State's providers, officers by the province's accounts. */
export { purgeExpired } from './actions/purge-expired.ts';
export { type DemoAccount, seedDemoOfficers } from './actions/seed-demo-officers.ts';
export type {
  AccountKind,
  Citizen,
  CodedName,
  Gender,
  IdDocument,
  IdentityClaims,
  Level,
  ProviderName,
  Residence,
} from './domain/citizen.ts';
export { type Duty, hasDuty, type Officer, ROLES, type Role } from './domain/duty.ts';
export { SIGN_IN_PATH, signInPath } from './paths.ts';
export { type AuditEntry, recordAudit } from './storage/audit-store.ts';
