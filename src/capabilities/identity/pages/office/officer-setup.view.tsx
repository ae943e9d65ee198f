import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import type { WaitingFactor } from '../../actions/set-up-officer.ts';
import { OFFICE_SETUP_FACTOR_PATH, OFFICE_SETUP_PASSWORD_PATH } from '../../paths.ts';
import { messageAt, NewPasswordFields } from './new-password.view.tsx';
import type { FieldError } from './officer-sign-in.form.ts';
import { TimeCodeDevice } from './time-code-device.view.tsx';

interface StepView {
  readonly errors: readonly FieldError[];
}

export function PasswordStep({ errors, isLast }: StepView & { isLast: boolean }) {
  return (
    <div class="wrap section">
      <Card class="narrow">
        <div class="stack">
          {!isLast && <Steps current={1} />}
          <h1>Đổi mật khẩu ban đầu</h1>
          <p>Mật khẩu quản trị viên giao chỉ dùng một lần. Bạn đặt mật khẩu riêng; không ai khác biết mật khẩu này.</p>
          <ErrorSummary errors={errors} />
          <Form action={OFFICE_SETUP_PASSWORD_PATH}>
            <NewPasswordFields errors={errors} />
            <Actions>
              <Button>{isLast ? 'Lưu mật khẩu' : 'Tiếp tục'}</Button>
            </Actions>
          </Form>
        </div>
      </Card>
    </div>
  );
}

export function FactorStep({ factor, errors }: StepView & { factor: WaitingFactor }) {
  return (
    <div class="wrap section">
      <Card class="narrow">
        <div class="stack">
          <Steps current={2} />
          <h1>Thiết lập thiết bị xác thực</h1>
          <ErrorSummary errors={errors} />
          <Form action={OFFICE_SETUP_FACTOR_PATH}>
            <TimeCodeDevice factor={factor} error={messageAt(errors, 'code')} />
            <Actions>
              <Button>Xác nhận</Button>
            </Actions>
          </Form>
        </div>
      </Card>
    </div>
  );
}

const STEPS = ['Mật khẩu', 'Thiết bị xác thực', 'Mã khôi phục'];

function Steps({ current }: { current: number }) {
  return (
    <p class="muted small">
      Bước {current} trong {STEPS.length}: {STEPS[current - 1]}
    </p>
  );
}
