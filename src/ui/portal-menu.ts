import { inLanguages } from '#shared/language.ts';

export interface PortalMenuEntry {
  label: string;
  href: string;
}

/**
 * In the order the province's guide gives its menu. An entry is added here, in its place, by the change that makes its
 * page exist.
 */
const labels = inLanguages(
  {
    '/tin-tuc': 'Tin tức',
    '/dich-vu-cong': 'Dịch vụ công trực tuyến',
    '/thu-tuc': 'Danh mục thủ tục hành chính',
    '/thong-ke': 'Thống kê',
    '/danh-gia': 'Đánh giá',
    '/thanh-toan': 'Thanh toán',
    '/tra-cuu': 'Tra cứu',
    '/hoi-dap': 'Hỏi đáp',
    '/phan-anh-kien-nghi': 'Phản ánh, kiến nghị',
    '/khao-sat': 'Khảo sát DVCTT',
    '/ho-tro': 'Hỗ trợ',
  },
  {
    '/tin-tuc': 'News',
    '/dich-vu-cong': 'Online services',
    '/thu-tuc': 'Procedures',
    '/thong-ke': 'Statistics',
    '/danh-gia': 'Ratings',
    '/thanh-toan': 'Payment',
    '/tra-cuu': 'Look up',
    '/hoi-dap': 'Questions',
    '/phan-anh-kien-nghi': 'Reports and proposals',
    '/khao-sat': 'Surveys',
    '/ho-tro': 'Help',
  },
);

export const portalMenu: readonly PortalMenuEntry[] = (Object.keys(labels) as (keyof typeof labels)[]).map((href) => ({
  href,
  get label() {
    return labels[href];
  },
}));
