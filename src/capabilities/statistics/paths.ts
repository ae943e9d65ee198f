/** Addresses of public figures; they are published and never die. */
export const STATISTICS_PATH = '/thong-ke';
/** The dossiers behind one number. */
export const FIGURE_LIST_PATH = '/thong-ke/ho-so';
export const OPEN_DATA_PATH = '/thong-ke/du-lieu-mo';
export const openDataFilePath = (file: string) => `${OPEN_DATA_PATH}/${file}`;
/** Bộ chỉ số phục vụ người dân, doanh nghiệp. */
export const SERVICE_INDEX_PATH = '/thong-ke/chi-so-766';
export const INDEX_FORMULAS_PATH = '/thong-ke/chi-so-766/cach-tinh';
/** One indicator of a unit, by procedure. */
export const INDICATOR_PATH = '/thong-ke/chi-so-766/thu-tuc';
/** The dossiers behind an indicator. */
export const INDEX_DOSSIERS_PATH = '/thong-ke/chi-so-766/ho-so';
/** Số liệu từ hệ thống khác, for the office. */
export const EXTERNAL_FIGURES_PATH = '/can-bo/so-lieu-ngoai';
export const EXTERNAL_FIGURE_PATH = '/can-bo/so-lieu-ngoai/nhap';
/** Quyết định công bố behind 1.1 and 1.2, for everybody. */
export const INDEX_ANNOUNCEMENTS_PATH = '/thong-ke/chi-so-766/quyet-dinh-cong-bo';
/** Sổ quyết định công bố, for whoever keeps it. */
export const ANNOUNCEMENTS_PATH = '/can-bo/quyet-dinh-cong-bo';
export const NEW_ANNOUNCEMENT_PATH = '/can-bo/quyet-dinh-cong-bo/them';
export const announcementPath = (number: number | ':number') => `/can-bo/quyet-dinh-cong-bo/${number}`;
