import { DataTable } from '#ui/data-table.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { ACCOUNT_LOOKS_PATH, ACCOUNT_PATH } from '../../paths.ts';
import type { Look } from '../../storage/account-queries.ts';
import { lookText } from './account.text.ts';

/** Ai đã xem dữ liệu của tôi */
export function AccountLooks({ looks, page, pages }: { looks: readonly Look[]; page: number; pages: number }) {
  return (
    <>
      <PageBand
        title="Ai đã xem dữ liệu của tôi"
        lead="Mỗi lần cán bộ mở xem số định danh của bạn đều được ghi lại ở đây."
        crumbs={[
          { label: 'Trang chủ', href: '/' },
          { label: 'Tài khoản của tôi', href: ACCOUNT_PATH },
          { label: 'Ai đã xem dữ liệu của tôi' },
        ]}
      />
      <div class="wrap section stack">
        <DataTable
          caption="Lượt xem dữ liệu của bạn, mới nhất ở trên"
          look="cards"
          rows={looks}
          columns={[
            { label: 'Lúc', cell: (look) => momentText(look.at), nowrap: true },
            { label: 'Cán bộ', cell: (look) => look.officerName ?? 'Không rõ', rowHeader: true },
            { label: 'Cơ quan', cell: (look) => look.unitName ?? 'Không rõ' },
            { label: 'Việc đã làm', cell: (look) => lookText(look.action) },
            { label: 'Hồ sơ', cell: (look) => look.subject ?? 'Không có' },
          ]}
          empty="Chưa có cán bộ nào mở xem số định danh của bạn."
        />
        <Pagination page={page} pages={pages} href={(n) => `${ACCOUNT_LOOKS_PATH}?trang=${n}`} />
      </div>
    </>
  );
}
