import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { TextField } from '#ui/text-field.tsx';
import type { Payment } from '../../domain/payment.ts';
import type { ReceiptItem } from '../../domain/receipt.ts';
import { MY_FEES_PATH, PAY_FOR_ANOTHER_PATH, paidForAnotherPath } from '../../paths.ts';
import { money } from '../fee.text.ts';
import { PAYING } from './fee-notice.text.ts';
import { type FeeNotice, Items, Waiting } from './fee-notice.view.tsx';
import { BY_QR, CODE_FIELD, PAYER_FIELD, WAY_FIELD } from './pay-for-another.form.ts';
import { text } from './pay-for-another.text.ts';

/** What a code opens: amounts, where they go, and whose it is as far as a name can be recognised. */
export interface CodedNotice {
  readonly code: string;
  readonly isPayable: boolean;
  readonly items: readonly ReceiptItem[];
  readonly total: number;
  /** Họ tên được che. */
  readonly owner: string;
  readonly unitName: string;
  /** Somebody is paying it right now. */
  readonly isBegun: boolean;
}

interface PayForAnotherProps {
  readonly fields: FormFields;
  readonly notice: CodedNotice | undefined;
  readonly errors: readonly FieldMessage[];
  /** Of whoever is signed in. */
  readonly payerName: string;
}

export function PayForAnotherView({ fields, notice, errors, payerName }: PayForAnotherProps) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <>
      <Band />
      <PageColumns form>
        <ErrorSummary errors={errors} />
        {notice ? (
          <Notice notice={notice} name={fields[PAYER_FIELD] ?? payerName} error={errorOf(PAYER_FIELD)} />
        ) : (
          <Form action={PAY_FOR_ANOTHER_PATH}>
            <TextField
              name={CODE_FIELD}
              label={text.code}
              hint={text.codeHint}
              value={fields[CODE_FIELD] ?? ''}
              error={errorOf(CODE_FIELD)}
              width="medium"
              spellcheck={false}
              required
            />
            <Actions backHref={MY_FEES_PATH}>
              <Button>{text.look}</Button>
            </Actions>
          </Form>
        )}
      </PageColumns>
    </>
  );
}

function Band() {
  return (
    <PageBand
      title={text.title}
      lead={text.lead}
      crumbs={[{ label: text.home, href: '/' }, { label: text.payments, href: MY_FEES_PATH }, { label: text.title }]}
    />
  );
}

interface NoticeProps {
  readonly notice: CodedNotice;
  readonly name: string;
  readonly error: string | undefined;
}

function Notice({ notice, name, error }: NoticeProps) {
  const { code, isPayable, items, total, owner, unitName, isBegun } = notice;
  if (!isPayable)
    return (
      <>
        <Note title={text.nothing}>{PAYING.nothingOwed}</Note>
        <Actions backHref={PAY_FOR_ANOTHER_PATH}>{null}</Actions>
      </>
    );
  return (
    <>
      <div class="stack-lg">
        <SummaryList
          rows={[
            { label: text.whose, value: <InVietnamese>{owner}</InVietnamese> },
            { label: text.unit, value: <InVietnamese>{unitName}</InVietnamese> },
          ]}
        />
        <Items items={items} total={total} label={PAYING.owed} />
      </div>
      {isBegun && <Note tone="warn">{text.twice}</Note>}
      <Form action={PAY_FOR_ANOTHER_PATH} class="stack">
        <input type="hidden" name={CODE_FIELD} value={code} />
        <TextField
          name={PAYER_FIELD}
          label={text.name}
          hint={text.nameHint}
          value={name}
          error={error}
          autocomplete="name"
          required
        />
        <p>{text.payable}</p>
        <div class="actions">
          <Button name={WAY_FIELD} value="trang">
            {PAYING.payOnline}
          </Button>
          <Button kind="secondary" name={WAY_FIELD} value={BY_QR}>
            {PAYING.payByQr}
          </Button>
        </div>
      </Form>
      <Actions backHref={PAY_FOR_ANOTHER_PATH}>{null}</Actions>
    </>
  );
}

interface PaidForAnotherProps {
  readonly payment: Payment;
  readonly waiting: FeeNotice['waiting'];
  readonly refusal: string | undefined;
}

/** What came of one payment, for whoever began it: nothing of the dossier stands here. */
export function PaidForAnotherView({ payment, waiting, refusal }: PaidForAnotherProps) {
  const { state, amount, reference } = payment;
  return (
    <>
      <Band />
      <PageColumns form>
        {refusal !== undefined && <ErrorSummary errors={[{ field: '', message: refusal }]} />}
        {state === 'paid' && (
          <NotificationBanner tone="ok" title={text.paid(money(amount))}>
            <p>{text.paidText}</p>
          </NotificationBanner>
        )}
        {state === 'surplus' && (
          <Note tone="warn" title={text.surplus(money(amount))}>
            {text.surplusText}
          </Note>
        )}
        {waiting && <Waiting waiting={waiting} checkHref={paidForAnotherPath(reference)} />}
        {state === 'failed' && (
          <>
            <Note tone="warn">{text.failed}</Note>
            <p>
              <LinkButton href={PAY_FOR_ANOTHER_PATH}>{text.again}</LinkButton>
            </p>
          </>
        )}
        <p class="small muted">
          {text.reference}: <span class="code">{reference}</span>
        </p>
      </PageColumns>
    </>
  );
}
