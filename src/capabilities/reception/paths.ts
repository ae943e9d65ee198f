/** Addresses of reception in the office. */
export const RECEPTION_QUEUE_PATH = '/can-bo/tiep-nhan';
/** Where an officer fills in for somebody at the counter; the pages are filing's. */
export const COUNTER_INTAKE_PATH = '/can-bo/tiep-nhan/tai-quay';
export const REGISTER_PATH = '/can-bo/so-theo-doi';

/** Số thứ tự tại quầy. */
export const TICKET_PATH = '/can-bo/tiep-nhan/so-thu-tu';

const DOSSIER = '/can-bo/ho-so/:dossierCode';
export const ROUTES = {
  accept: `${DOSSIER}/tiep-nhan`,
  refuse: `${DOSSIER}/tu-choi`,
  requestSupplement: `${DOSSIER}/yeu-cau-bo-sung`,
  receptionSlip: `${DOSSIER}/giay-tiep-nhan`,
  supplementSlip: `${DOSSIER}/phieu-yeu-cau-bo-sung`,
  refusalSlip: `${DOSSIER}/phieu-tu-choi`,
} as const;

/** One of the addresses for a dossier. */
export function routeFor(route: keyof typeof ROUTES, code: string): string {
  return ROUTES[route].replace(':dossierCode', encodeURIComponent(code));
}
