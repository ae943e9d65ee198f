/** Addresses of phản ánh, kiến nghị, of hỏi đáp and of đánh giá. */
export const REPORTS_PATH = '/phan-anh-kien-nghi';
export const REPORT_FORM_PATH = '/phan-anh-kien-nghi/gui';
export const REPORT_LOOKUP_PATH = '/phan-anh-kien-nghi/theo-doi';

export const publishedReportPath = (number: number | ':number'): string => `/phan-anh-kien-nghi/cong-khai/${number}`;
export const reportPath = (code: string): string => `/phan-anh-kien-nghi/${code}`;
export const reportSupplementPath = (code: string): string => `/phan-anh-kien-nghi/${code}/bo-sung`;
export const reportReopenPath = (code: string): string => `/phan-anh-kien-nghi/${code}/mo-lai`;
export const reportRatingPath = (code: string): string => `/phan-anh-kien-nghi/${code}/danh-gia`;
export const reportFilePath = (code: string, number: number | ':number'): string =>
  `/phan-anh-kien-nghi/${code}/tep/${number}`;

export const OFFICE_REPORTS_PATH = '/can-bo/phan-anh-kien-nghi';
export const officeReportPath = (code: string): string => `/can-bo/phan-anh-kien-nghi/${code}`;
export const officeReportFilePath = (code: string, number: number | ':number'): string =>
  `/can-bo/phan-anh-kien-nghi/${code}/tep/${number}`;

export const QUESTIONS_PATH = '/hoi-dap';
export const QUESTION_FORM_PATH = '/hoi-dap/gui';
export const QUESTION_LOOKUP_PATH = '/hoi-dap/theo-doi';
export const publishedQuestionPath = (number: number | ':number'): string => `/hoi-dap/cong-khai/${number}`;
export const questionPath = (code: string): string => `/hoi-dap/${code}`;

export const OFFICE_QUESTIONS_PATH = '/can-bo/hoi-dap';
export const officeQuestionPath = (code: string): string => `/can-bo/hoi-dap/${code}`;

export const RATINGS_PATH = '/danh-gia';
/** Finds a result by the code printed on it. */
export const RESULT_RATING_PATH = '/danh-gia/ket-qua';
export const resultRatingPath = (resultCode: string): string => `/danh-gia/${resultCode}`;
export const unitRatingsPath = (unitCode: string): string => `/danh-gia/don-vi/${unitCode}`;

export const OFFICE_COMMENTS_PATH = '/can-bo/danh-gia';
export const officeCommentPath = (number: number | ':number'): string => `/can-bo/danh-gia/${number}`;

export const dossierRatingPath = (dossierCode: string): string => `/ho-so-ca-nhan/${dossierCode}/danh-gia`;
/** Bộ chỉ số phục vụ, told by another part. */
export const SERVICE_INDEX_PATH = '/thong-ke/chi-so-766';
