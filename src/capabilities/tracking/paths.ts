/** Addresses of tracking. Only dossier codes stand in them; papers and results by their number in the dossier. */
export const PERSONAL_DOSSIERS_PATH = '/ho-so-ca-nhan';
export const PUBLIC_STATUS_PATH = '/tra-cuu';
/** Thông báo: what the person was told, of whatever dossier. */
export const TOLD_PATH = '/thong-bao';
export const DEADLINE_CALCULATOR_PATH = '/ho-tro/tinh-han';
export const DEADLINE_API_PATH = '/api/v1/deadline';

export function personalDossierPath(dossierCode: string): string {
  return `${PERSONAL_DOSSIERS_PATH}/${dossierCode}`;
}

export function supplementPath(dossierCode: string): string {
  return `${personalDossierPath(dossierCode)}/bo-sung`;
}

export function supplementReviewPath(dossierCode: string): string {
  return `${supplementPath(dossierCode)}/xem-lai`;
}

/** Đánh giá, a page of feedback. */
export function ratingPath(dossierCode: string): string {
  return `${personalDossierPath(dossierCode)}/danh-gia`;
}

export function withdrawalPath(dossierCode: string): string {
  return `${personalDossierPath(dossierCode)}/rut`;
}

/** Trao đổi về hồ sơ: to write a question. */
export function questionPath(dossierCode: string): string {
  return `${personalDossierPath(dossierCode)}/trao-doi`;
}

/** Làm thay tại quầy, in the office. */
export function counterSupplementPath(dossierCode: string): string {
  return `/can-bo/ho-so/${dossierCode}/bo-sung-tai-quay`;
}

export function counterSupplementReviewPath(dossierCode: string): string {
  return `${counterSupplementPath(dossierCode)}/xem-lai`;
}

export function counterWithdrawalPath(dossierCode: string): string {
  return `/can-bo/ho-so/${dossierCode}/rut-tai-quay`;
}

export function apologyPath(dossierCode: string): string {
  return `${personalDossierPath(dossierCode)}/thu-xin-loi`;
}

export function paperPath(dossierCode: string, number: number): string {
  return `${personalDossierPath(dossierCode)}/giay-to/${number}`;
}

export function resultPath(dossierCode: string, number: number): string {
  return `${personalDossierPath(dossierCode)}/ket-qua/${number}`;
}
