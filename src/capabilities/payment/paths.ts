/** Addresses of payment. The fee notice of a dossier is `feePath` of `dossier`. */
export const MY_FEES_PATH = '/thanh-toan';
/** Where the platform sends the browser back; a hint, no proof. */
export const RETURN_PATH = '/thanh-toan/quay-lai';
/** Where the platform tells us, server to server. */
export const CONFIRMATION_PATH = '/thanh-toan/thong-bao';

/** Nộp thay bằng mã, and one such payment by its reference. */
export const PAY_FOR_ANOTHER_PATH = '/thanh-toan/nop-thay';

export function paidForAnotherPath(reference: string): string {
  return `${PAY_FOR_ANOTHER_PATH}/${reference}`;
}

export const COLLECT_ROUTE = '/can-bo/ho-so/:dossierCode/thu-phi';
export const OFFICE_RECEIPT_ROUTE = '/can-bo/ho-so/:dossierCode/bien-lai';
export const REFUNDS_PATH = '/can-bo/hoan-phi';

export function collectPath(code: string): string {
  return COLLECT_ROUTE.replace(':dossierCode', encodeURIComponent(code));
}

export function officeReceiptPath(code: string): string {
  return OFFICE_RECEIPT_ROUTE.replace(':dossierCode', encodeURIComponent(code));
}
