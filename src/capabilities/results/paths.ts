/** Addresses of results in the office. */
export const RETURN_LIST_PATH = '/can-bo/tra-ket-qua';

/** Danh sách bàn giao bưu chính. */
export const PARCELS_PATH = `${RETURN_LIST_PATH}/buu-chinh`;

export function parcelListPath(number: number | string): string {
  return `${PARCELS_PATH}/${number}`;
}

/** Ký hàng loạt. */
export const SIGN_MANY_PATH = '/can-bo/ky-so';

export function batchPath(number: number | string): string {
  return `${SIGN_MANY_PATH}/${number}`;
}

/** Quản trị chứng thư chữ ký số. */
export const CERTIFICATES_PATH = '/quan-tri/chung-thu';

export function certificatePath(serial: string): string {
  return `${CERTIFICATES_PATH}/${serial}`;
}

/** Cấp chứng thư mới in the place of one. */
export function renewalPath(serial: string): string {
  return `${certificatePath(serial)}/cap-moi`;
}

const DOSSIER = '/can-bo/ho-so/:dossierCode';
export const ROUTES = {
  issue: `${DOSSIER}/ban-hanh`,
  handBack: `${DOSSIER}/tra-ket-qua`,
  atOnce: `${DOSSIER}/tra-ngay`,
  reopen: `${DOSSIER}/mo-lai`,
  returnSlip: `${DOSSIER}/phieu-tra`,
  draft: `${DOSSIER}/du-thao`,
  draftTemplate: `${DOSSIER}/du-thao/mau`,
  draftPreview: `${DOSSIER}/du-thao/xem`,
  draftFile: `${DOSSIER}/du-thao/tep/:number`,
} as const;

/** One of the addresses for a dossier. */
export function routeFor(route: keyof typeof ROUTES, code: string): string {
  return ROUTES[route].replace(':dossierCode', encodeURIComponent(code));
}
