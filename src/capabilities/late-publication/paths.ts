/** Công khai chậm trễ: the public list, and what the office does about it. */
export const LATE_LIST_PATH = '/cong-khai/cham-tre';
export const LATE_OFFICE_PATH = '/can-bo/cham-tre';
export const lateEntryPath = (dossierCode: string) => `${LATE_OFFICE_PATH}/${dossierCode}`;
export const explainPath = (dossierCode: string) => `${LATE_OFFICE_PATH}/${dossierCode}/giai-trinh`;
export const decidePath = (dossierCode: string) => `${LATE_OFFICE_PATH}/${dossierCode}/cong-khai`;
