import { deskPath } from '#capabilities/dossier/index.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { TextField } from '#ui/text-field.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { REFUNDS_PATH } from '../../paths.ts';
import type { Surplus } from '../../storage/payment-queries.ts';
import { money } from '../fee.text.ts';

interface RefundsProps {
  readonly surplus: readonly Surplus[];
  readonly failed: { readonly reference: string; readonly note: string; readonly message: string } | undefined;
}

const FIELD = 'chung-tu';

export function RefundsView({ surplus, failed }: RefundsProps) {
  const waiting = surplus.filter(({ refundedAt }) => refundedAt === null);
  const done = surplus.filter(({ refundedAt }) => refundedAt !== null);
  return (
    <div class="stack">
      <ErrorSummary errors={failed ? [{ field: FIELD, message: failed.message }] : []} />
      <h1>Hoàn tiền nộp thừa</h1>
      <p>Tiền đến sau khi phí đã được nộp hoặc hồ sơ đã kết thúc. Hoàn vào tài khoản đã chuyển, rồi ghi số chứng từ.</p>
      {waiting.length === 0 && <p class="empty">Không có khoản nào chờ hoàn.</p>}
      {waiting.map((payment) => (
        <Waiting key={payment.reference} payment={payment} failed={failed} />
      ))}
      {done.length > 0 && (
        <DataTable
          caption="Đã hoàn"
          look="grid"
          rowKey={({ reference }) => reference}
          columns={[
            { label: 'Hồ sơ', rowHeader: true, cell: ({ dossierCode }: Surplus) => dossierCode },
            { label: 'Người nộp', cell: ({ payerName }) => payerName },
            { label: 'Số tiền', numeric: true, cell: ({ amount }) => money(amount) },
            { label: 'Hoàn lúc', cell: ({ refundedAt }) => (refundedAt ? momentText(refundedAt) : '') },
            { label: 'Chứng từ', cell: ({ refundNote }) => refundNote },
          ]}
          rows={done}
        />
      )}
    </div>
  );
}

function Waiting({ payment, failed }: { payment: Surplus; failed: RefundsProps['failed'] }) {
  const { reference, dossierCode, payerName, amount, bank, bankTransaction, settledAt } = payment;
  const isFailed = failed?.reference === reference;
  return (
    <Card>
      <h2>
        {money(amount)} của {payerName}
      </h2>
      <p>
        Hồ sơ <a href={deskPath(dossierCode)}>{dossierCode}</a>. {bank}, giao dịch {bankTransaction}
        {settledAt && `, ${momentText(settledAt)}`}.
      </p>
      <Form action={REFUNDS_PATH} label={`Hoàn tiền hồ sơ ${dossierCode}`}>
        <input type="hidden" name="giao-dich" value={reference} />
        <TextField
          name={FIELD}
          label="Số chứng từ hoàn tiền"
          width="medium"
          value={isFailed ? failed.note : ''}
          required
          error={isFailed ? failed.message : undefined}
        />
        <Button about={`hồ sơ ${dossierCode}`}>Ghi đã hoàn</Button>
      </Form>
    </Card>
  );
}
