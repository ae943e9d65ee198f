import type { FastifyReply } from 'fastify';
import { sendOfficePage } from '#platform/web/page.tsx';
import { Actions } from '#ui/actions.tsx';
import { Card } from '#ui/card.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import type { SessionEnd, SessionEndReason } from '../../domain/officer-session-end.ts';
import { OFFICE_SIGN_IN_PATH } from '../../paths.ts';

const REASONS: Readonly<Record<SessionEndReason, string>> = {
  'duties-changed': 'Nhiệm vụ của bạn vừa được thay đổi.',
  'account-locked': 'Tài khoản của bạn đã bị khóa.',
  'password-reset': 'Mật khẩu của bạn đã được đặt lại; bạn đăng nhập bằng mật khẩu quản trị viên giao.',
  'second-factor-reset':
    'Thiết bị xác thực của bạn đã được đặt lại; bạn nhận mật khẩu ban đầu từ quản trị viên và thiết lập lại ở lần đăng nhập tới.',
};

/** What somebody reads whose session was ended by an administrator. */
export function sendSessionEnded(reply: FastifyReply, { reason, byUnit }: SessionEnd): FastifyReply {
  return sendOfficePage(reply, {
    title: 'Phiên làm việc đã kết thúc',
    status: 403,
    body: (
      <div class="wrap section">
        <Card class="narrow">
          <div class="stack">
            <h1>Phiên làm việc đã kết thúc</h1>
            <p>{REASONS[reason]}</p>
            {byUnit !== '' && <p>Người thực hiện: quản trị viên của {byUnit}.</p>}
            <p class="muted">Bạn có thắc mắc? Liên hệ quản trị viên của đơn vị.</p>
            {reason !== 'account-locked' && (
              <Actions>
                <LinkButton href={OFFICE_SIGN_IN_PATH}>Đăng nhập lại</LinkButton>
              </Actions>
            )}
          </div>
        </Card>
      </div>
    ),
  });
}
