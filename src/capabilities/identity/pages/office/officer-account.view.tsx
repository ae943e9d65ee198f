import type { ComponentChildren } from 'preact';
import type { Unit } from '#capabilities/agencies/index.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import type { AccountChange } from '../../actions/change-officer-account.ts';
import { OFFICERS_PATH, officerPath } from '../../paths.ts';
import type { AccountDuty, OfficerAccount } from '../../storage/officer-queries.ts';
import { ROLE_WORDS } from './duty.text.ts';
import type { FieldError } from './officer-sign-in.form.ts';
import { AccountState, DutyFields } from './officers.view.tsx';

interface OfficerAccountView {
  readonly account: OfficerAccount;
  readonly fields: FormFields;
  readonly units: readonly Unit[];
  readonly errors: readonly FieldError[];
  readonly done: string | undefined;
  /** yyyy-mm-dd */
  readonly today: string;
  readonly isOwn: boolean;
}

export function OfficerAccountPage(props: OfficerAccountView) {
  const { account, errors, done, isOwn } = props;
  return (
    <div class="page-narrow stack">
      <p class="muted">
        <a href={OFFICERS_PATH}>Cán bộ</a>
      </p>
      <ErrorSummary errors={errors} title="Chưa thực hiện được" />
      {done && errors.length === 0 && <NotificationBanner tone="ok" title={done} />}
      <h1>{account.fullName}</h1>
      <SummaryList
        rows={[
          { label: 'Tài khoản', value: account.username },
          { label: 'Chức danh', value: account.title },
          { label: 'Tình trạng', value: <AccountState {...account} /> },
        ]}
      />
      <Panel id="nhiem-vu" title="Nhiệm vụ" flush>
        <Duties {...props} />
      </Panel>
      {isOwn ? (
        <p class="muted">Đây là tài khoản của bạn; quản trị viên khác mới thay đổi được.</p>
      ) : (
        <Changes {...props} />
      )}
    </div>
  );
}

function Duties({ account, today, isOwn }: OfficerAccountView) {
  const isOpen = ({ validTo }: AccountDuty): boolean => validTo === null || validTo >= today;
  return (
    <DataTable
      caption="Nhiệm vụ được giao"
      hiddenCaption
      look="cards"
      rows={account.duties}
      rowKey={({ role, unitId, validFrom }) => `${role} ${unitId} ${validFrom}`}
      empty="Chưa được giao nhiệm vụ nào."
      columns={[
        { label: 'Vai trò', rowHeader: true, cell: ({ role }) => ROLE_WORDS[role] },
        { label: 'Đơn vị', cell: ({ unitName }) => unitName },
        { label: 'Từ ngày', nowrap: true, cell: ({ validFrom }) => dayText(validFrom) },
        { label: 'Đến hết ngày', nowrap: true, cell: ({ validTo }) => (validTo ? dayText(validTo) : 'Chưa có hạn') },
        {
          label: 'Việc',
          hiddenLabel: true,
          cell: (duty) =>
            isOpen(duty) &&
            !isOwn && (
              <ChangeForm account={account} change="end-duty">
                <input type="hidden" name="role" value={duty.role} />
                <input type="hidden" name="unit" value={duty.unitId} />
                <input type="hidden" name="valid-from" value={duty.validFrom} />
                <Button kind="secondary" small about={`${ROLE_WORDS[duty.role]}, ${duty.unitName}`}>
                  Kết thúc
                </Button>
              </ChangeForm>
            ),
        },
      ]}
    />
  );
}

function Changes(props: OfficerAccountView) {
  const { account } = props;
  return (
    <>
      <Panel id="giao-nhiem-vu" title="Giao nhiệm vụ">
        <ChangeForm account={account} change="grant-duty">
          <DutyFields {...props} />
          <Button>Giao nhiệm vụ</Button>
        </ChangeForm>
      </Panel>
      <Panel id="tai-khoan" title="Tài khoản">
        <div class="stack">
          {account.hasSecondFactor && (
            <ChangeForm account={account} change="reset-second-factor">
              <p>
                Cán bộ mất điện thoại và mã khôi phục: hệ thống tạo mật khẩu ban đầu mới để bạn giao tận tay, rồi cán bộ
                thiết lập thiết bị mới.
              </p>
              <Button kind="secondary">Đặt lại thiết bị xác thực</Button>
            </ChangeForm>
          )}
          <ChangeForm account={account} change="reset-password">
            <p>Cán bộ quên mật khẩu: hệ thống tạo mật khẩu ban đầu mới để bạn giao tận tay.</p>
            <Button kind="secondary">Đặt lại mật khẩu</Button>
          </ChangeForm>
          {account.active ? (
            <ChangeForm account={account} change="lock">
              <p>Khóa tài khoản: mọi phiên kết thúc ngay, cán bộ không đăng nhập được nữa.</p>
              <Button kind="danger">Khóa tài khoản</Button>
            </ChangeForm>
          ) : (
            <ChangeForm account={account} change="unlock">
              <Button kind="secondary">Mở khóa tài khoản</Button>
            </ChangeForm>
          )}
        </div>
      </Panel>
    </>
  );
}

interface ChangeFormProps {
  readonly account: OfficerAccount;
  readonly change: AccountChange['kind'];
  readonly children: ComponentChildren;
}

function ChangeForm({ account, change, children }: ChangeFormProps) {
  return (
    <Form action={officerPath(account.number)} class="stack">
      <input type="hidden" name="version" value={account.version} />
      <input type="hidden" name="change" value={change} />
      {children}
    </Form>
  );
}

function dayText(day: string): string {
  return dateText(Temporal.PlainDate.from(day));
}
