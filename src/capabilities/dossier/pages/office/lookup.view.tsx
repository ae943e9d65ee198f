import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { TextField } from '#ui/text-field.tsx';
import { LOOKUP_PATH } from '../../paths.ts';

export function LookupView({ typed, missing }: { typed: string; missing: boolean }) {
  const error = missing
    ? 'Không có hồ sơ mang mã này trong phạm vi của bạn. Kiểm tra lại mã, ví dụ H56.S101-261124-0001.'
    : undefined;
  return (
    <div class="page-narrow stack">
      <ErrorSummary errors={error ? [{ field: 'ma', message: error }] : []} />
      <h1>Tra cứu hồ sơ</h1>
      <Form action={LOOKUP_PATH} method="get" search class="stack">
        <TextField
          name="ma"
          label="Mã hồ sơ"
          hint="Ghi trên giấy tiếp nhận, ví dụ H56.S101-261124-0001"
          value={typed}
          error={error}
          width="medium"
          maxLength={60}
          spellcheck={false}
        />
        <Actions>
          <Button icon="search">Tìm hồ sơ</Button>
        </Actions>
      </Form>
    </div>
  );
}
