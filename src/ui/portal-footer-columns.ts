import { inLanguages } from '#shared/language.ts';
import type { FooterColumn } from './portal-footer.tsx';

/** What people look for at the end of a page. A link is added here by the change that makes its page exist. */
export const portalFooterColumns: readonly FooterColumn[] = inLanguages(
  [
    {
      title: 'Tra cứu',
      links: [
        { label: 'Tra cứu hồ sơ', href: '/tra-cuu' },
        { label: 'Kiểm tra giấy tờ đã cấp', href: '/xac-thuc' },
      ],
    },
    {
      title: 'Hỗ trợ',
      links: [
        { label: 'Tình trạng hệ thống', href: '/ho-tro/tinh-trang' },
        { label: 'Khả năng tiếp cận', href: '/ho-tro/tiep-can' },
      ],
    },
  ],
  [
    {
      title: 'Look up',
      links: [
        { label: 'Follow a dossier', href: '/tra-cuu' },
        { label: 'Verify an issued paper', href: '/xac-thuc' },
      ],
    },
    {
      title: 'Help',
      links: [
        { label: 'System status', href: '/ho-tro/tinh-trang' },
        { label: 'Accessibility', href: '/ho-tro/tiep-can' },
      ],
    },
  ],
);
