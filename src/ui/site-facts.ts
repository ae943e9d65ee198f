import { inLanguages } from '#shared/language.ts';

/** What the pages say about the authority that runs the system. One install serves one province. */
export interface SiteFacts {
  /** Name of the product, shown where there is no room for more. */
  shortName: string;
  /** Name behind the bar in page titles. */
  siteName: string;
  systemName: string;
  provinceName: string;
  motto: string;
  description: string;
  /** The only address people should sign in at. */
  officialHost: string;
  hotline: string;
  /** When the hotline answers; left out while the province has not confirmed it. */
  hotlineHours?: string | undefined;
  centreName: string;
  centreAddress: string;
}

export const siteFacts: SiteFacts = inLanguages(
  {
    shortName: 'Một Cửa',
    siteName: 'Một Cửa Thanh Hóa',
    systemName: 'Hệ thống thông tin giải quyết thủ tục hành chính',
    provinceName: 'tỉnh Thanh Hóa',
    motto: 'Hành chính phục vụ',
    description: 'Tìm thủ tục, nộp hồ sơ trực tuyến và theo dõi kết quả tại tỉnh Thanh Hóa.',
    officialHost: 'dichvucong.thanhhoa.gov.vn',
    hotline: '1022',
    centreName: 'Trung tâm Phục vụ hành chính công tỉnh',
    centreAddress: 'Số 28 Đại lộ Lê Lợi, phường Hạc Thành, tỉnh Thanh Hóa',
  },
  {
    shortName: 'Mot Cua',
    siteName: 'Mot Cua Thanh Hoa',
    systemName: 'Administrative Procedures Information System',
    provinceName: 'Thanh Hoa Province',
    motto: 'An administration that serves',
    description: 'Find a procedure, file a dossier online and follow it in Thanh Hoa Province.',
    officialHost: 'dichvucong.thanhhoa.gov.vn',
    hotline: '1022',
    centreName: 'Public Administration Service Centre of the province',
    centreAddress: '28 Le Loi Boulevard, Hac Thanh Ward, Thanh Hoa Province',
  },
);
