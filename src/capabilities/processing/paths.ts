/** Addresses of processing in the office. */
const DOSSIER = '/can-bo/ho-so/:dossierCode';
export const ROUTES = {
  handOver: `${DOSSIER}/chuyen-xu-ly`,
  takeOver: `${DOSSIER}/nhan-viec`,
  propose: `${DOSSIER}/de-xuat`,
  opinion: `${DOSSIER}/lay-y-kien`,
  review: `${DOSSIER}/xem-xet`,
  approve: `${DOSSIER}/phe-duyet`,
  withdrawal: `${DOSSIER}/rut-ho-so`,
  stop: `${DOSSIER}/dung-xu-ly`,
  extension: `${DOSSIER}/gia-han`,
  apologyLetter: `${DOSSIER}/thu-xin-loi`,
  stopNotice: `${DOSSIER}/thong-bao-dung`,
  controlSheet: `${DOSSIER}/phieu-kiem-soat`,
} as const;

/** One of the addresses for a dossier. */
export function routeFor(route: keyof typeof ROUTES, code: string): string {
  return ROUTES[route].replace(':dossierCode', encodeURIComponent(code));
}
