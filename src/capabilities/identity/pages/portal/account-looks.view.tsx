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
        lead="Cán bộ mở hồ sơ hay số định danh của bạn đều được ghi lại ở đây. Cùng một cán bộ mở một hồ sơ nhiều lần trong ngày được ghi một lần."
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
            { label: 'Cơ quan', cell: (look) => look.unitName ?? 'Không rõ', rowHeader: true },
            { label: 'Việc và mục đích', cell: lookText },
            { label: 'Hồ sơ', cell: (look) => look.subject ?? 'Không có' },
          ]}
          empty="Chưa có cán bộ nào mở hồ sơ hay số định danh của bạn."
        />
        <Pagination page={page} pages={pages} href={(n) => `${ACCOUNT_LOOKS_PATH}?trang=${n}`} />
      </div>
    </>
  );
}
