/** Addresses of requests about one's data. */
export const DATA_REQUESTS_PATH = '/tai-khoan/yeu-cau-du-lieu';
export const OFFICE_DATA_REQUESTS_PATH = '/can-bo/yeu-cau-du-lieu';

export function dataRequestPath(number: number | ':number'): string {
  return `${DATA_REQUESTS_PATH}/${number}`;
}

/** The person's data, to read. */
export function ownDataPath(number: number | ':number'): string {
  return `${dataRequestPath(number)}/du-lieu`;
}

/** The same, to take along. */
export function ownDataFilePath(number: number | ':number'): string {
  return `${dataRequestPath(number)}/tai-ve`;
}

export function officeDataRequestPath(number: number | ':number'): string {
  return `${OFFICE_DATA_REQUESTS_PATH}/${number}`;
}
