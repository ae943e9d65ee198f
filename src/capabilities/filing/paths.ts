/** Addresses of filing. Only the code of the procedure and, at the end, of the dossier stand in them. */
import type { FilingStep } from './domain/filing-step.ts';

const BASE = '/nop-ho-so';

const STEP_SLUGS = {
  submitter: 'nguoi-nop',
  owner: 'chu-ho-so',
  declaration: 'to-khai',
  papers: 'thanh-phan',
  delivery: 'le-phi',
  review: 'xem-lai',
} as const satisfies Record<FilingStep, string>;

/** Where the steps of a draft are, online and at the counter. */
export interface StepPaths {
  readonly step: (procedureCode: string, step: FilingStep) => string;
  readonly declarationPage: (procedureCode: string, pageId: string) => string;
  readonly declarationPdf: (procedureCode: string) => string;
  readonly paper: (procedureCode: string, paperCode: string) => string;
  readonly paperFile: (procedureCode: string, paperCode: string, number: number) => string;
}

export const filingPaths = {
  start: (procedureCode: string) => `${BASE}/${procedureCode}`,
  step: (procedureCode: string, step: FilingStep) => `${BASE}/${procedureCode}/${STEP_SLUGS[step]}`,
  declarationPage: (procedureCode: string, pageId: string) => `${BASE}/${procedureCode}/to-khai/${pageId}`,
  declarationPdf: (procedureCode: string) => `${BASE}/${procedureCode}/to-khai/mau.pdf`,
  paper: (procedureCode: string, paperCode: string) => `${BASE}/${procedureCode}/thanh-phan/${paperCode}`,
  paperFile: (procedureCode: string, paperCode: string, number: number) =>
    `${BASE}/${procedureCode}/thanh-phan/${paperCode}/${number}`,
  submit: (procedureCode: string) => `${BASE}/${procedureCode}/gui`,
  confirmation: (procedureCode: string, dossierCode: string) => `${BASE}/${procedureCode}/xac-nhan?ma=${dossierCode}`,
  confirmationPdf: (procedureCode: string, dossierCode: string) =>
    `${BASE}/${procedureCode}/xac-nhan/phieu.pdf?ma=${dossierCode}`,
} as const;

/** Patterns for the router. */
export const filingRoutes = {
  start: `${BASE}/:code`,
  submitter: `${BASE}/:code/nguoi-nop`,
  owner: `${BASE}/:code/chu-ho-so`,
  declaration: `${BASE}/:code/to-khai`,
  declarationPage: `${BASE}/:code/to-khai/:page`,
  declarationPdf: `${BASE}/:code/to-khai/mau.pdf`,
  papers: `${BASE}/:code/thanh-phan`,
  paper: `${BASE}/:code/thanh-phan/:paper`,
  paperFile: `${BASE}/:code/thanh-phan/:paper/:number`,
  delivery: `${BASE}/:code/le-phi`,
  review: `${BASE}/:code/xem-lai`,
  submit: `${BASE}/:code/gui`,
  confirmation: `${BASE}/:code/xac-nhan`,
  confirmationPdf: `${BASE}/:code/xac-nhan/phieu.pdf`,
  communes: `${BASE}/don-vi-hanh-chinh`,
  industries: `${BASE}/nganh-nghe`,
} as const;

/** Nhận hồ sơ tại quầy, in the office. */
const COUNTER = '/can-bo/tiep-nhan/tai-quay';

export const counterPaths = {
  home: COUNTER,
  begin: (procedureCode: string) => `${COUNTER}/${procedureCode}`,
  step: (procedureCode: string, step: FilingStep) => `${COUNTER}/${procedureCode}/${STEP_SLUGS[step]}`,
  declarationPage: (procedureCode: string, pageId: string) => `${COUNTER}/${procedureCode}/to-khai/${pageId}`,
  declarationPdf: (procedureCode: string) => `${COUNTER}/${procedureCode}/to-khai/mau.pdf`,
  paper: (procedureCode: string, paperCode: string) => `${COUNTER}/${procedureCode}/thanh-phan/${paperCode}`,
  paperFile: (procedureCode: string, paperCode: string, number: number) =>
    `${COUNTER}/${procedureCode}/thanh-phan/${paperCode}/${number}`,
} as const satisfies StepPaths & Record<string, unknown>;

export const counterRoutes = {
  home: COUNTER,
  begin: `${COUNTER}/:code`,
  submitter: `${COUNTER}/:code/nguoi-nop`,
  owner: `${COUNTER}/:code/chu-ho-so`,
  declaration: `${COUNTER}/:code/to-khai`,
  declarationPage: `${COUNTER}/:code/to-khai/:page`,
  declarationPdf: `${COUNTER}/:code/to-khai/mau.pdf`,
  papers: `${COUNTER}/:code/thanh-phan`,
  paper: `${COUNTER}/:code/thanh-phan/:paper`,
  paperFile: `${COUNTER}/:code/thanh-phan/:paper/:number`,
  delivery: `${COUNTER}/:code/le-phi`,
  review: `${COUNTER}/:code/xem-lai`,
} as const;

/** What the QR code of a confirmation says: where anybody with the code follows the dossier. */
export function statusAddress(publicUrl: string, dossierCode: string): string {
  return `${publicUrl}/tra-cuu?ma=${dossierCode}`;
}
