import { feePath, feeReceiptPath } from '#capabilities/dossier/index.ts';
import { DataTable } from '#ui/data-table.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { Total } from '#ui/total.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { MY_FEES_PATH, PAY_FOR_ANOTHER_PATH } from '../../paths.ts';
import type { OwnFee } from '../../storage/fee-queries.ts';
import { money } from '../fee.text.ts';

const LEAD = 'Phí, lệ phí bạn phải nộp và đã nộp, có biên lai tải về lúc nào cũng được.';
const CRUMBS = [{ label: 'Trang chủ', href: '/' }, { label: 'Thanh toán' }];

/** Thanh toán, for a visitor who has not signed in. */
export function FeesForVisitorsView() {
  return (
    <>
      <PageBand title="Thanh toán" lead={LEAD} crumbs={CRUMBS} />
      <PageColumns form>
        <p class="lead">
          Bạn đăng nhập để xem khoản phải nộp và nộp trực tuyến bằng trang thanh toán hoặc mã VietQR của mọi ngân hàng.
        </p>
        <LinkButton href={`/dang-nhap?tiep-tuc=${encodeURIComponent(MY_FEES_PATH)}`}>Đăng nhập</LinkButton>
        <ForAnother />
        <section class="stack" aria-labelledby="chua-co-tai-khoan">
          <h2 id="chua-co-tai-khoan">Chưa có tài khoản?</h2>
          <p>Bạn nộp tại quầy nơi tiếp nhận hồ sơ: đọc mã hồ sơ, cán bộ thu tiền và đưa bạn biên lai.</p>
          <p>
            Muốn biết trước mức thu, bạn mở thủ tục trong <a href="/thu-tuc">Danh mục thủ tục hành chính</a>.
          </p>
        </section>
      </PageColumns>
    </>
  );
}

/** Thanh toán: what the person owes, then what was paid. */
export function MyFeesView({ fees }: { fees: readonly OwnFee[] }) {
  const owed = fees.filter(({ paidAt, isOver }) => paidAt === null && !isOver);
  const paid = fees.filter(({ paidAt }) => paidAt !== null);
  const total = owed.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <>
      <PageBand title="Thanh toán" lead={LEAD} crumbs={CRUMBS} />
      <PageColumns>
        <section class="stack" aria-labelledby="phai-nop">
          <h2 id="phai-nop">Phải nộp</h2>
          <DataTable
            caption="Khoản phải nộp"
            hiddenCaption
            look="cards"
            empty="Bạn không còn khoản nào phải nộp."
            rowKey={({ dossierCode }) => dossierCode}
            columns={[
              ...ABOUT,
              { label: 'Nộp hồ sơ', cell: ({ submittedAt }: OwnFee) => momentText(submittedAt) },
              { label: 'Số tiền', numeric: true, cell: ({ amount }) => money(amount) },
              {
                label: 'Nộp',
                hiddenLabel: true,
                cell: ({ dossierCode }) => (
                  <LinkButton small href={feePath(dossierCode)} about={`hồ sơ ${dossierCode}`}>
                    Nộp
                  </LinkButton>
                ),
              },
            ]}
            rows={owed}
          />
          {owed.length > 1 && <Total label="Tổng cộng" amount={money(total)} />}
        </section>
        <section class="stack" aria-labelledby="da-nop">
          <h2 id="da-nop">Đã nộp</h2>
          <DataTable
            caption="Khoản đã nộp"
            hiddenCaption
            look="cards"
            empty="Chưa có khoản nào đã nộp qua hệ thống này."
            rowKey={({ dossierCode }) => dossierCode}
            columns={[
              ...ABOUT,
              { label: 'Nộp lúc', cell: ({ paidAt }: OwnFee) => (paidAt ? momentText(paidAt) : '') },
              { label: 'Số tiền', numeric: true, cell: (fee) => <PaidAmount {...fee} /> },
              {
                label: 'Biên lai',
                cell: ({ dossierCode, receiptNumber }) => (
                  <a href={feeReceiptPath(dossierCode)}>
                    Số {receiptNumber}
                    <span class="sr"> của hồ sơ {dossierCode} (PDF)</span>
                  </a>
                ),
              },
            ]}
            rows={paid}
          />
        </section>
        <ForAnother />
      </PageColumns>
    </>
  );
}

function ForAnother() {
  return (
    <section class="stack" aria-labelledby="nop-thay">
      <h2 id="nop-thay">Nộp thay người khác</h2>
      <p>
        Người thân đưa bạn mã nộp thay? <a href={PAY_FOR_ANOTHER_PATH}>Nộp thay bằng mã</a>, không cần đăng nhập.
      </p>
    </section>
  );
}

const ABOUT = [
  {
    label: 'Hồ sơ',
    rowHeader: true,
    cell: ({ dossierCode, procedureName }: OwnFee) => (
      <>
        {procedureName}
        <br />
        <a class="nowrap" href={feePath(dossierCode)}>
          {dossierCode}
        </a>
      </>
    ),
  },
];

function PaidAmount({ amount, surplus, isRefunded }: OwnFee) {
  return (
    <>
      {money(amount)}
      {surplus > 0 && (
        <>
          <br />
          <small class="muted">
            nộp thừa {money(surplus)}, {isRefunded ? 'đã hoàn' : 'chờ hoàn'}
          </small>
        </>
      )}
    </>
  );
}
