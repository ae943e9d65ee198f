import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { TextField } from '#ui/text-field.tsx';
import { signInPath } from '../../paths.ts';
import type { FieldError } from './officer-sign-in.form.ts';

export interface OfficerSignInView {
  readonly action: string;
  readonly username: string;
  readonly errors: readonly FieldError[];
  /** Something was being sent when the session ran out. */
  readonly isHeld: boolean;
}

export function OfficerSignInPage({ action, username, errors, isHeld }: OfficerSignInView) {
  const errorAt = (field: string): string | undefined => errors.find((error) => error.field === field)?.message;
  return (
    <div class="wrap section">
      <Card class="narrow">
        <div class="stack">
          <h1>Đăng nhập dành cho cán bộ</h1>
          <ErrorSummary errors={errors} />
          {isHeld && (
            <Note title="Phiên làm việc đã hết lúc bạn gửi.">
              Nội dung bạn ghi vẫn còn nhưng chưa được gửi. Đăng nhập lại để xem và gửi.
            </Note>
          )}
          <Form action={action}>
            <TextField
              name="username"
              label="Tài khoản"
              value={username}
              error={errorAt('username')}
              autocomplete="username"
              maxLength={100}
              spellcheck={false}
              required
            />
            <TextField
              name="password"
              label="Mật khẩu"
              type="password"
              value=""
              error={errorAt('password')}
              autocomplete="current-password"
              required
            />
            <TextField
              name="otp"
              label="Mã xác thực"
              hint="6 chữ số đang hiện trên ứng dụng xác thực, hoặc một mã khôi phục. Đăng nhập lần đầu thì để trống."
              value=""
              error={errorAt('otp')}
              autocomplete="one-time-code"
              width="medium"
              maxLength={24}
              spellcheck={false}
            />
            <Actions>
              <Button>Đăng nhập</Button>
            </Actions>
          </Form>
          <p class="small muted">
            Người dân, doanh nghiệp đăng nhập tại <a href={signInPath('/')}>Cổng dịch vụ công</a>.
          </p>
        </div>
      </Card>
    </div>
  );
}
