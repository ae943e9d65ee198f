import { type DossierDetail, feePath, feeReceiptPath } from '#capabilities/dossier/index.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { QrDrawing } from '#ui/qr-drawing.tsx';
import { Total } from '#ui/total.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { Payment } from '../../domain/payment.ts';
import { type Receipt, type ReceiptItem, receiptItems } from '../../domain/receipt.ts';
import { MY_FEES_PATH } from '../../paths.ts';
import { money } from '../fee.text.ts';
import { NOTICE_REFUSALS, PAYING } from './fee-notice.text.ts';

export interface FeeNotice {
  readonly dossier: DossierDetail;
  readonly isPayable: boolean;
  readonly receipt: Receipt | undefined;
  /** Đang chờ ngân hàng. */
  readonly waiting: (Payment & { readonly qrText: string }) | undefined;
  /** Tiền nộp thừa chưa hoàn. */
  readonly surplus: readonly Payment[];
  readonly refusal: string | undefined;
  /** Mã nộp thay, once it was made. */
  readonly feeCode: string | undefined;
}

/** Thông báo phí, lệ phí of one dossier: what is owed, how to pay it, and the receipt. */
export function FeeNoticeView(notice: FeeNotice) {
  const { dossier, receipt, refusal, surplus } = notice;
  return (
    <>
      <PageBand
        title={receipt ? 'Đã nộp phí, lệ phí' : 'Thanh toán phí, lệ phí'}
        eyebrow={<span class="nowrap">Hồ sơ {dossier.code}</span>}
        lead={dossier.procedureName}
        crumbs={[
          { label: 'Trang chủ', href: '/' },
          { label: 'Thanh toán', href: MY_FEES_PATH },
          { label: dossier.code, href: `/ho-so-ca-nhan/${dossier.code}` },
          { label: 'Phí, lệ phí' },
        ]}
      />
      <PageColumns form>
        {refusal !== undefined && (
          <ErrorSummary errors={[{ field: '', message: NOTICE_REFUSALS[refusal] ?? refusal }]} />
        )}
        {surplus.length > 0 && <SurplusNote surplus={surplus} />}
        {receipt ? <Paid receipt={receipt} /> : <Owed {...notice} />}
      </PageColumns>
    </>
  );
}

function SurplusNote({ surplus }: { surplus: readonly Payment[] }) {
  const amount = surplus.reduce((sum, payment) => sum + payment.amount, 0);
  return (
    <Note tone="warn" title={`Bạn đã nộp thừa ${money(amount)}.`}>
      Nơi tiếp nhận hồ sơ sẽ hoàn lại số tiền này vào tài khoản bạn đã dùng. Cần hỏi, bạn gọi 1022.
    </Note>
  );
}

function Paid({ receipt }: { receipt: Receipt }) {
  const { dossierCode, number, issuedAt, items, amount, way, bank } = receipt;
  return (
    <>
      <NotificationBanner tone="ok" title={`Đã nộp ${money(amount)}`}>
        <p>
          {way === 'online' ? `Trực tuyến${bank ? `, qua ${bank}` : ''}` : 'Tại quầy'}, lúc {momentText(issuedAt)}. Biên
          lai số {number}.
        </p>
      </NotificationBanner>
      <Items items={items} total={amount} label="Đã nộp" />
      <Actions backHref={`/ho-so-ca-nhan/${dossierCode}`}>
        <LinkButton icon="download" href={feeReceiptPath(dossierCode)}>
          Tải biên lai (PDF)
        </LinkButton>
      </Actions>
    </>
  );
}

function Owed({ dossier, isPayable, waiting, feeCode }: FeeNotice) {
  const items = receiptItems(dossier.form.fees);
  const back = `/ho-so-ca-nhan/${dossier.code}`;
  if (!isPayable)
    return (
      <>
        <Note title={dossier.feeTotal === 0 ? 'Hồ sơ này không phải nộp phí, lệ phí.' : 'Hồ sơ đã kết thúc.'}>
          {PAYING.nothingOwed}
        </Note>
        <Actions backHref={back}>{null}</Actions>
      </>
    );
  return (
    <>
      <Items items={items} total={dossier.feeTotal} label={PAYING.owed} />
      {waiting ? (
        <Waiting waiting={waiting} checkHref={`${feePath(dossier.code)}/kiem-tra`} />
      ) : (
        <Form action={feePath(dossier.code)}>
          <h2>Nộp trực tuyến</h2>
          <p>Số tiền được điền sẵn; không ai hỏi mật khẩu hay mã OTP ngân hàng của bạn qua điện thoại.</p>
          <div class="actions">
            <Button name="cach" value="trang">
              {PAYING.payOnline}
            </Button>
            <Button kind="secondary" name="cach" value="ma-qr">
              {PAYING.payByQr}
            </Button>
          </div>
        </Form>
      )}
      <PaidByAnother code={dossier.code} feeCode={feeCode} />
      <Card soft title="Nộp tại quầy" id="tai-quay">
        <p>
          Bạn đến {dossier.receivingUnit.name}, đọc mã hồ sơ <b class="nowrap">{dossier.code}</b>; cán bộ thu tiền và
          đưa bạn biên lai.
        </p>
      </Card>
      <Actions backHref={back}>{null}</Actions>
    </>
  );
}

/** Nhờ người khác nộp: whoever has the code sees the fee, and nothing else of the dossier. */
function PaidByAnother({ code, feeCode }: { code: string; feeCode: string | undefined }) {
  return (
    <Card soft title="Nhờ người khác nộp thay" id="nop-thay">
      <p>
        Người nộp thay mở Thanh toán trên cổng này, chọn Nộp thay bằng mã và nhập mã của bạn. Họ thấy số tiền và tên
        viết tắt của bạn, không thấy hồ sơ. Biên lai là của bạn.
      </p>
      {feeCode !== undefined && (
        <p>
          Mã nộp thay: <b class="code nowrap">{feeCode}</b>
        </p>
      )}
      <Form action={`${feePath(code)}/ma-nop-thay`}>
        <Button kind="secondary">{feeCode === undefined ? 'Tạo mã nộp thay' : 'Đổi mã khác'}</Button>
      </Form>
    </Card>
  );
}

interface WaitingProps {
  readonly waiting: NonNullable<FeeNotice['waiting']>;
  readonly checkHref: string;
}

export function Waiting({ waiting, checkHref }: WaitingProps) {
  return (
    <section class="stack" aria-labelledby="dang-cho">
      <h2 id="dang-cho">{PAYING.waiting}</h2>
      <Note title={PAYING.notYet}>{PAYING.stillWaiting}</Note>
      <QrDrawing text={waiting.qrText} label={PAYING.qr} />
      <p>
        {PAYING.scan(money(waiting.amount))} <b class="code">{waiting.reference}</b>. {PAYING.keepContent}
      </p>
      <Form action={checkHref}>
        <div class="actions">
          <Button>{PAYING.check}</Button>
          {waiting.payUrl && (
            <LinkButton kind="secondary" href={waiting.payUrl}>
              {PAYING.openPage}
            </LinkButton>
          )}
        </div>
      </Form>
    </section>
  );
}

export function Items({ items, total, label }: { items: readonly ReceiptItem[]; total: number; label: string }) {
  return (
    <section aria-labelledby="khoan-thu">
      <h2 id="khoan-thu">{PAYING.items}</h2>
      <DataTable
        caption={PAYING.itemsTable}
        hiddenCaption
        look="cards"
        columns={[
          { label: PAYING.item, rowHeader: true, cell: ({ name }: ReceiptItem) => <InVietnamese>{name}</InVietnamese> },
          { label: PAYING.amount, numeric: true, cell: ({ amount }) => money(amount) },
        ]}
        rows={items}
      />
      <Total label={label} amount={money(total)} />
    </section>
  );
}
