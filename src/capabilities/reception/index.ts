/** Tiếp nhận: accept, refuse, ask for a supplement; the slips that go with it. */
export { type Acceptance, type AcceptanceResult, acceptDossier } from './actions/accept-dossier.ts';
export { type Refusal, type RefusalResult, refuseDossier } from './actions/refuse-dossier.ts';
