/**
 * Mẫu in: the printed forms and what each needs. All texts are printed as they are, whatever they contain, and empty
 * texts count as missing.
 */
import type { BirthDeclaration, BusinessHouseholdDeclaration } from './declarations.ts';
import type { FreeTextResult } from './free-text.ts';
import type { ApologyLetter, ControlSheet, DossierRegister, PrintedInquiry, StopNotice } from './handling.ts';
import type { FeeReceipt } from './receipts.ts';
import type { BirthCertificate, BusinessHouseholdCertificate, ResultNotice } from './results.ts';
import type { ReceptionSlip, RefusalSlip, SubmissionConfirmation, SupplementRequestSlip } from './slips.ts';

export type * from './declarations.ts';
export type * from './free-text.ts';
export type * from './handling.ts';
export type * from './printed-parts.ts';
export type * from './receipts.ts';
export type * from './results.ts';
export type * from './slips.ts';

export interface PrintTemplates {
  'business-household-declaration': BusinessHouseholdDeclaration;
  'birth-declaration': BirthDeclaration;
  'reception-slip': ReceptionSlip;
  'supplement-request': SupplementRequestSlip;
  refusal: RefusalSlip;
  'apology-letter': ApologyLetter;
  'stop-notice': StopNotice;
  'control-sheet': ControlSheet;
  'inquiry-record': PrintedInquiry;
  'dossier-register': DossierRegister;
  'submission-confirmation': SubmissionConfirmation;
  'fee-receipt': FeeReceipt;
  'birth-certificate': BirthCertificate;
  'business-household-certificate': BusinessHouseholdCertificate;
  'result-notice': ResultNotice;
  'free-text-result': FreeTextResult;
}

export type TemplateName = keyof PrintTemplates;
