import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { Officer } from '../../domain/duty.ts';
import { OFFICER_CODES_PATH, OFFICER_FACTOR_PATH, OFFICER_PASSWORD_PATH, OFFICER_SESSIONS_PATH } from '../../paths.ts';
import type { OwnSessionLine } from '../../storage/own-account-queries.ts';
import { deviceText } from '../device.text.ts';
import { EndSession } from '../end-session.view.tsx';
import { ROLE_WORDS } from './duty.text.ts';
import { FEW_CODES } from './own-account.text.ts';

interface OwnAccountView {
  readonly officer: Officer;
  readonly sessions: readonly OwnSessionLine[];
  readonly codesLeft: number;
  readonly done: string | undefined;
}

export function OwnAccountPage({ officer, sessions, codesLeft, done }: OwnAccountView) {
  const duties = officer.duties.map(({ role, unitName }) => `${ROLE_WORDS[role]}, ${unitName}`);
  return (
    <div class="page-narrow stack">
      {done && <NotificationBanner tone="ok" title={done} />}
      <h1>Tài khoản của tôi</h1>
      <SummaryList
        rows={[
          { label: 'Họ và tên', value: officer.fullName },
          { label: 'Chức danh', value: officer.title },
          { label: 'Nhiệm vụ', value: duties.length > 0 ? duties.join('; ') : 'Chưa được giao nhiệm vụ nào' },
        ]}
      />
      <Panel id="mat-khau" title="Mật khẩu và xác thực">
        <div class="stack">
          {codesLeft < FEW_CODES && (
            <Note tone="warn" title={`Bạn còn ${codesLeft} mã khôi phục.`}>
              Bạn tạo bộ mã mới để không bị khóa ngoài khi mất điện thoại.
            </Note>
          )}
          <p>
            <LinkButton kind="secondary" href={OFFICER_PASSWORD_PATH}>
              Đổi mật khẩu
            </LinkButton>
          </p>
          <p>
            <LinkButton kind="secondary" href={OFFICER_FACTOR_PATH}>
              Thay thiết bị xác thực
            </LinkButton>
          </p>
          <p>
            <LinkButton kind="secondary" href={OFFICER_CODES_PATH}>
              Tạo bộ mã khôi phục mới
            </LinkButton>{' '}
            <span class="muted">Còn {codesLeft} mã chưa dùng.</span>
          </p>
        </div>
      </Panel>
      <Sessions sessions={sessions} />
    </div>
  );
}

function Sessions({ sessions }: { sessions: readonly OwnSessionLine[] }) {
  return (
    <Panel id="phien" title="Nơi đang đăng nhập" flush>
      <DataTable
        caption="Các phiên đang mở"
        hiddenCaption
        look="cards"
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          { label: 'Thiết bị', rowHeader: true, cell: ({ device }) => deviceText(device) },
          { label: 'Địa chỉ mạng', cell: ({ address }) => address ?? 'Không rõ' },
          { label: 'Bắt đầu', cell: ({ startedAt }) => momentText(startedAt) },
          { label: 'Dùng gần nhất', cell: ({ lastSeenAt }) => momentText(lastSeenAt) },
          {
            label: 'Kết thúc phiên',
            hiddenLabel: true,
            cell: (session) => <EndSession action={OFFICER_SESSIONS_PATH} session={session} />,
          },
        ]}
      />
      {sessions.some(({ current }) => !current) && (
        <div class="in">
          <Form action={OFFICER_SESSIONS_PATH}>
            <Button kind="secondary">Kết thúc mọi phiên khác</Button>
          </Form>
        </div>
      )}
    </Panel>
  );
}
