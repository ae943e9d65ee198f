/** Addresses of processing in the office. */
const DOSSIER = '/can-bo/ho-so/:dossierCode';
export const ROUTES = {
  handOver: `${DOSSIER}/chuyen-xu-ly`,
  takeOver: `${DOSSIER}/nhan-viec`,
  propose: `${DOSSIER}/de-xuat`,
  consult: `${DOSSIER}/lay-y-kien`,
  opinion: `${DOSSIER}/ghi-y-kien`,
  review: `${DOSSIER}/xem-xet`,
  approve: `${DOSSIER}/phe-duyet`,
  withdrawal: `${DOSSIER}/rut-ho-so`,
  stop: `${DOSSIER}/dung-xu-ly`,
  extension: `${DOSSIER}/gia-han`,
  lateReason: `${DOSSIER}/ly-do-qua-han`,
  exclusion: `${DOSSIER}/khong-tinh`,
  inquiry: `${DOSSIER}/xac-minh`,
  inquiryRecord: `${DOSSIER}/bien-ban-xac-minh/:number`,
  apologyLetter: `${DOSSIER}/thu-xin-loi`,
  stopNotice: `${DOSSIER}/thong-bao-dung`,
  controlSheet: `${DOSSIER}/phieu-kiem-soat`,
} as const;

/** One of the addresses for a dossier. */
export function routeFor(route: keyof typeof ROUTES, code: string): string {
  return ROUTES[route].replace(':dossierCode', encodeURIComponent(code));
}

/** Xin ý kiến: what other units asked of the officer's own. */
export const ASKED_PATH = '/can-bo/xin-y-kien';
export const ASKED_ONE = `${ASKED_PATH}/:dossierCode/:number`;

export function askedPath(code: string, number: number): string {
  return `${ASKED_PATH}/${encodeURIComponent(code)}/${number}`;
}
