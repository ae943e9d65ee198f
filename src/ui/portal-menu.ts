export interface PortalMenuEntry {
  label: string;
  href: string;
}

/**
 * The menu in the order the province's guide gives it: Tin tức /tin-tuc · Dịch vụ công trực tuyến · Danh mục thủ tục
 * hành chính · Thống kê · Đánh giá /danh-gia · Thanh toán /thanh-toan · Tra cứu · Hỏi đáp /hoi-dap ·
 * Phản ánh, kiến nghị /phan-anh-kien-nghi · Khảo sát /khao-sat · Hỗ trợ /ho-tro.
 * An entry is added here, in its place, by the change that makes its page exist.
 */
export const portalMenu: readonly PortalMenuEntry[] = [
  { label: 'Tin tức', href: '/tin-tuc' },
  { label: 'Dịch vụ công trực tuyến', href: '/dich-vu-cong' },
  { label: 'Danh mục thủ tục hành chính', href: '/thu-tuc' },
  { label: 'Thống kê', href: '/thong-ke' },
  { label: 'Đánh giá', href: '/danh-gia' },
  { label: 'Thanh toán', href: '/thanh-toan' },
  { label: 'Tra cứu', href: '/tra-cuu' },
  { label: 'Hỏi đáp', href: '/hoi-dap' },
  { label: 'Phản ánh, kiến nghị', href: '/phan-anh-kien-nghi' },
  { label: 'Khảo sát', href: '/khao-sat' },
  { label: 'Hỗ trợ', href: '/ho-tro' },
];
