import { TextField } from '#ui/text-field.tsx';
import type { FieldError } from './officer-sign-in.form.ts';
import { PASSWORD_HINT } from './password.text.ts';

export function NewPasswordFields({ errors }: { errors: readonly FieldError[] }) {
  return (
    <>
      <TextField
        name="new-password"
        label="Mật khẩu mới"
        hint={PASSWORD_HINT}
        type="password"
        value=""
        error={messageAt(errors, 'new-password')}
        autocomplete="new-password"
        required
      />
      <TextField
        name="new-password-again"
        label="Nhập lại mật khẩu mới"
        type="password"
        value=""
        error={messageAt(errors, 'new-password-again')}
        autocomplete="new-password"
        required
      />
    </>
  );
}

export function messageAt(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
