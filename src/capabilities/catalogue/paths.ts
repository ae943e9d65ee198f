/** Addresses of the catalogue; they are published and never die. */
export const cataloguePaths = {
  home: '/',
  onlineServices: '/dich-vu-cong',
  procedures: '/thu-tuc',
  /** Gợi ý thủ tục, of a list. */
  suggestions: (list: string) => `${list}/goi-y`,
  procedure: (code: string) => `/thu-tuc/${code}`,
  /** Where filing begins. */
  filing: (code: string) => `/nop-ho-so/${code}`,
  /** Dịch vụ công liên thông. */
  bundles: '/lien-thong',
  bundle: (slug: string) => `/lien-thong/${slug}`,
  search: '/tra-cuu',
  /** Thống kê, told by another part. */
  statistics: '/thong-ke',
  serviceIndex: '/thong-ke/chi-so-766',
  lateList: '/cong-khai/cham-tre',
  fees: '/api/v1/fees',
  /** Of officers. */
  workflows: '/quan-tri/quy-trinh',
  workflow: (code: string) => `/quan-tri/quy-trinh/${code}`,
  workflowDrawing: (code: string, number: number) => `/quan-tri/quy-trinh/${code}/so-do.bpmn?so=${number}`,
  /** Nhập danh mục thủ tục, of administrators. */
  imports: '/quan-tri/nhap-danh-muc',
  import: (number: number | ':number') => `/quan-tri/nhap-danh-muc/${number}`,
  importPublication: (number: number | ':number') => `/quan-tri/nhap-danh-muc/${number}/cong-bo`,
  importDropping: (number: number | ':number') => `/quan-tri/nhap-danh-muc/${number}/bo`,
  importFindings: (number: number | ':number') => `/quan-tri/nhap-danh-muc/${number}/xuat.csv`,
} as const;
