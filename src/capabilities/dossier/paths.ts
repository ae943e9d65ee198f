/** Addresses of a dossier in the office. Only codes and positions stand in them. */
export const MY_WORK_PATH = '/can-bo';
export const LOOKUP_PATH = '/can-bo/tra-cuu';

export function deskPath(code: string): string {
  return `/can-bo/ho-so/${encodeURIComponent(code)}`;
}

/** A paper by its position in the dossier. */
export function paperPath(code: string, number: number): string {
  return `${deskPath(code)}/giay-to/${number}`;
}

/** A result by its position in the dossier. */
export function resultPath(code: string, number: number): string {
  return `${deskPath(code)}/ket-qua/${number}`;
}

export function revealPath(code: string): string {
  return `${deskPath(code)}/hien-so`;
}

/** Xác thực kết quả: printed on paper as a QR code, so it never changes. `results` shows the page. */
export const VERIFICATION_PATH = '/xac-thuc';

export function verificationPath(publicCode: string): string {
  return `${VERIFICATION_PATH}/${publicCode}`;
}
