import type { ComponentChildren } from 'preact';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { TextField } from '#ui/text-field.tsx';
import type { WaitingFactor } from '../../actions/set-up-officer.ts';
import {
  OFFICER_ACCOUNT_PATH,
  OFFICER_CODES_PATH,
  OFFICER_FACTOR_CODE_PATH,
  OFFICER_FACTOR_PATH,
  OFFICER_PASSWORD_PATH,
} from '../../paths.ts';
import { messageAt, NewPasswordFields } from './new-password.view.tsx';
import type { FieldError } from './officer-sign-in.form.ts';
import { TimeCodeDevice } from './time-code-device.view.tsx';

interface ErrorsView {
  readonly errors: readonly FieldError[];
}

export function ChangePasswordPage({ errors }: ErrorsView) {
  return (
    <SecretForm title="Đổi mật khẩu" action={OFFICER_PASSWORD_PATH} button="Đổi mật khẩu" errors={errors}>
      <p>Đổi xong, mọi phiên khác của bạn kết thúc; trình duyệt này vẫn làm việc tiếp.</p>
      <CurrentPassword errors={errors} />
      <NewPasswordFields errors={errors} />
    </SecretForm>
  );
}

export function RenewCodesPage({ errors }: ErrorsView) {
  return (
    <SecretForm title="Tạo bộ mã khôi phục mới" action={OFFICER_CODES_PATH} button="Tạo bộ mã mới" errors={errors}>
      <p>Bộ mã cũ hết hiệu lực ngay. Mười mã mới chỉ hiện một lần, bạn chuẩn bị in hoặc chép lại.</p>
      <CurrentPassword errors={errors} />
    </SecretForm>
  );
}

export function ReplaceFactorPage({ errors }: ErrorsView) {
  return (
    <SecretForm title="Thay thiết bị xác thực" action={OFFICER_FACTOR_PATH} button="Tiếp tục" errors={errors}>
      <p>Thiết bị cũ vẫn dùng được cho đến khi bạn nhập đúng mã của thiết bị mới.</p>
      <CurrentPassword errors={errors} />
    </SecretForm>
  );
}

export function NewFactorPage({ factor, errors }: ErrorsView & { factor: WaitingFactor }) {
  return (
    <SecretForm title="Thiết bị xác thực mới" action={OFFICER_FACTOR_CODE_PATH} button="Xác nhận" errors={errors}>
      <TimeCodeDevice factor={factor} error={messageAt(errors, 'code')} />
    </SecretForm>
  );
}

function CurrentPassword({ errors }: ErrorsView) {
  return (
    <TextField
      name="current-password"
      label="Mật khẩu hiện tại"
      type="password"
      value=""
      error={messageAt(errors, 'current-password')}
      autocomplete="current-password"
      required
    />
  );
}

interface SecretFormProps extends ErrorsView {
  readonly title: string;
  readonly action: string;
  readonly button: string;
  readonly children: ComponentChildren;
}

function SecretForm({ title, action, button, errors, children }: SecretFormProps) {
  return (
    <div class="wrap section">
      <Card class="narrow">
        <div class="stack">
          <h1>{title}</h1>
          <ErrorSummary errors={errors} />
          <Form action={action}>
            {children}
            <Actions backHref={OFFICER_ACCOUNT_PATH}>
              <Button>{button}</Button>
            </Actions>
          </Form>
        </div>
      </Card>
    </div>
  );
}
