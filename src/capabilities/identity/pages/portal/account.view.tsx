import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { managedBusiness } from '../../domain/authorisation.ts';
import type { Citizen } from '../../domain/citizen.ts';
import {
  ACCOUNT_LOOKS_PATH,
  ACCOUNT_SESSIONS_PATH,
  AUTHORISATIONS_PATH,
  actingPath,
  CONTACTS_PATH,
  unlinkPath,
} from '../../paths.ts';
import type { DataSource, LinkedIdentity, OpenSession, OwnEntry } from '../../storage/account-queries.ts';
import { deviceText } from '../device.text.ts';
import { EndSession } from '../end-session.view.tsx';
import { KIND } from './account.text.ts';
import { AccountPerson } from './account-person.view.tsx';
import { PROVIDERS } from './sign-in.text.ts';

interface AccountViewProps {
  readonly citizen: Citizen;
  /** Where what it says of them came from. */
  readonly source: DataSource | undefined;
  /** What they entered themselves. */
  readonly own: readonly OwnEntry[];
  readonly sessions: readonly OpenSession[];
  readonly identities: readonly LinkedIdentity[];
  readonly revealed: boolean;
  readonly done: string | undefined;
}

export function AccountView({ citizen, source, own, sessions, identities, revealed, done }: AccountViewProps) {
  return (
    <>
      <PageBand
        title="Tài khoản của tôi"
        lead={`${KIND[citizen.kind]}: ${citizen.fullName}`}
        crumbs={[{ label: 'Trang chủ', href: '/' }, { label: 'Tài khoản của tôi' }]}
      />
      <div class="wrap section stack-lg">
        {done && <NotificationBanner tone="ok" title={done} />}
        <AccountPerson citizen={citizen} source={source} own={own} revealed={revealed} />
        <ContactsLink />
        <Identities identities={identities} />
        <Sessions sessions={sessions} />
        <section class="stack" aria-labelledby="acting">
          <h2 id="acting">Làm việc thay cho doanh nghiệp, tổ chức</h2>
          <p>
            Người đại diện theo pháp luật và thành viên được ủy quyền nộp, theo dõi hồ sơ của doanh nghiệp, tổ chức.
          </p>
          <p>
            <LinkButton
              kind="secondary"
              href={managedBusiness(citizen) ? AUTHORISATIONS_PATH : actingPath('/tai-khoan')}
            >
              {managedBusiness(citizen) ? 'Ủy quyền cho thành viên' : 'Chọn doanh nghiệp, tổ chức'}
            </LinkButton>
          </p>
        </section>
        <section class="stack" aria-labelledby="looks">
          <h2 id="looks">Ai đã xem dữ liệu của tôi</h2>
          <p>Cán bộ mở hồ sơ hay số định danh của bạn đều được ghi lại: cơ quan nào, để làm gì, lúc nào.</p>
          <p>
            <LinkButton kind="secondary" href={ACCOUNT_LOOKS_PATH}>
              Xem nhật ký
            </LinkButton>
          </p>
        </section>
        <section class="stack" aria-labelledby="rights">
          <h2 id="rights">Quyền của bạn với dữ liệu</h2>
          <p>Xem và tải về dữ liệu hệ thống giữ về bạn; yêu cầu sửa, xóa hoặc hạn chế xử lý.</p>
          <p>
            <LinkButton kind="secondary" href="/tai-khoan/yeu-cau-du-lieu">
              Gửi yêu cầu
            </LinkButton>
          </p>
        </section>
      </div>
    </>
  );
}

function ContactsLink() {
  return (
    <section class="stack" aria-labelledby="contacts">
      <h2 id="contacts">Liên lạc và đồng ý nhận tin</h2>
      <p>Nhận tin ở số điện thoại, thư điện tử nào; đồng ý nhận những tin gì, hoặc rút lại.</p>
      <p>
        <LinkButton kind="secondary" href={CONTACTS_PATH}>
          Chọn cách nhận tin
        </LinkButton>
      </p>
      <p>
        <a href="/thong-bao">Xem các thông báo đã gửi bạn</a>
      </p>
    </section>
  );
}

const unlinkColumn = {
  label: 'Gỡ liên kết',
  hiddenLabel: true,
  cell: ({ provider }: LinkedIdentity) => (
    <a href={unlinkPath(provider)}>
      Gỡ liên kết<span class="sr"> {PROVIDERS[provider].short}</span>
    </a>
  ),
};

function Identities({ identities }: { identities: readonly LinkedIdentity[] }) {
  const mayUnlink = new Set(identities.map(({ provider }) => provider)).size > 1;
  return (
    <section class="stack" aria-labelledby="identities">
      <h2 id="identities">Tài khoản liên kết</h2>
      <DataTable
        caption="Tài khoản bạn dùng để đăng nhập"
        hiddenCaption
        look="cards"
        rows={identities}
        columns={[
          { label: 'Tài khoản', cell: (identity) => PROVIDERS[identity.provider].label, rowHeader: true },
          { label: 'Liên kết từ', cell: (identity) => momentText(identity.linkedAt) },
          { label: 'Dùng gần nhất', cell: (identity) => momentText(identity.lastUsedAt) },
          ...(mayUnlink ? [unlinkColumn] : []),
        ]}
        empty="Chưa có tài khoản liên kết nào."
      />
    </section>
  );
}

function Sessions({ sessions }: { sessions: readonly OpenSession[] }) {
  const others = sessions.filter((session) => !session.current);
  return (
    <section class="stack" aria-labelledby="sessions">
      <h2 id="sessions">Nơi đang đăng nhập</h2>
      <p>Thấy nơi không phải của bạn? Kết thúc phiên đó, rồi đổi mật khẩu tại nơi cấp tài khoản.</p>
      <DataTable
        caption="Các phiên đang mở"
        hiddenCaption
        look="cards"
        rows={sessions}
        columns={[
          { label: 'Thiết bị', cell: (session) => deviceText(session.device), rowHeader: true },
          { label: 'Địa chỉ mạng', cell: (session) => session.address ?? 'Không rõ' },
          { label: 'Đăng nhập qua', cell: (session) => PROVIDERS[session.provider].short },
          { label: 'Dùng gần nhất', cell: (session) => momentText(session.lastSeenAt) },
          {
            label: 'Kết thúc phiên',
            hiddenLabel: true,
            cell: (session) => <EndSession action={ACCOUNT_SESSIONS_PATH} session={session} />,
          },
        ]}
      />
      {others.length > 0 && (
        <Form action={ACCOUNT_SESSIONS_PATH}>
          <Button kind="secondary">Kết thúc mọi phiên khác</Button>
        </Form>
      )}
    </section>
  );
}
