import type { DossierAction } from '../../src/capabilities/dossier/domain/dossier-action.ts';
import type { DossierStep } from '../../src/capabilities/dossier/domain/dossier-status.ts';

/** Who may do what, written a second time by hand: role@unit, `*` when the dossier must be assigned to the officer. */
export const MAY: Record<DossierAction, (step: DossierStep) => string[]> = {
  accept: () => ['receptionist@receiving'],
  refuse: () => ['receptionist@receiving'],
  assign: () => ['receptionist@receiving', 'head@handling'],
  forward: () => ['specialist@handling*', 'head@handling'],
  'take-over': () => ['specialist@handling', 'head@handling'],
  'request-opinion': () => ['specialist@handling*'],
  'record-opinion': () => ['specialist@handling*', 'head@handling'],
  propose: () => ['specialist@handling*'],
  endorse: () => ['head@handling'],
  approve: () => ['signatory@handling'],
  'send-back': (step) => ['signatory@handling', ...(step === 'awaiting-review' ? ['head@handling'] : [])],
  issue: () => ['specialist@handling*', 'signatory@handling'],
  'hand-back': () => ['receptionist@returning'],
  correct: () => ['head@handling', 'signatory@handling'],
  stop: (step) => {
    if (step === 'awaiting-approval') return ['signatory@handling'];
    return step === 'awaiting-supplement' || step === 'awaiting-obligation' ? ['head@handling'] : [];
  },
  'request-supplement': (step) => [
    ...(step === 'awaiting-reception' || step === 'awaiting-assignment' ? ['receptionist@receiving'] : []),
    'specialist@handling*',
    'head@handling',
  ],
  'answer-supplement': () => [],
  'request-obligation': () => ['specialist@handling*'],
  'confirm-obligation': () => ['specialist@handling*', 'receptionist@receiving'],
  'request-withdrawal': () => [],
  'accept-withdrawal': () => ['receptionist@receiving', 'head@handling'],
  'refuse-withdrawal': () => ['receptionist@receiving', 'head@handling'],
  'propose-extension': () => ['specialist@handling*', 'head@handling'],
  extend: () => ['signatory@handling'],
  'decline-extension': () => ['signatory@handling'],
  'propose-supplement': (step) => [
    ...(step === 'awaiting-reception' || step === 'awaiting-assignment' ? ['receptionist@receiving'] : []),
    'specialist@handling*',
  ],
  'decline-supplement': () => ['head@handling'],
  'consult-unit': (step) => (step === 'appraising' ? ['specialist@handling*'] : []),
  'give-opinion': () => ['specialist@consulted', 'head@consulted'],
  'remind-unit': () => [],
  'exclude-time': () => ['head@handling', 'signatory@handling'],
  'end-exclusion': () => ['specialist@handling*', 'head@handling', 'signatory@handling'],
  'pay-fee': () => ['receptionist@receiving', 'receptionist@returning'],
  'draft-result': () => ['specialist@handling*'],
  'record-inquiry': () => ['specialist@handling*', 'head@handling'],
  'state-late-reason': () => ['specialist@handling*', 'head@handling', 'signatory@handling'],
};
