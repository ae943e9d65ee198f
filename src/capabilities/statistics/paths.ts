/** Addresses of public figures; they are published and never die. */
export const STATISTICS_PATH = '/thong-ke';
/** The dossiers behind one number. */
export const FIGURE_LIST_PATH = '/thong-ke/ho-so';
export const OPEN_DATA_PATH = '/thong-ke/du-lieu-mo';
export const openDataFilePath = (file: string) => `${OPEN_DATA_PATH}/${file}`;
