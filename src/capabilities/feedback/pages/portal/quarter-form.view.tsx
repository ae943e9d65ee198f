import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { SelectField } from '#ui/select-field.tsx';
import type { Quarter } from '../../domain/satisfaction-rating.ts';
import { quarterText, RATINGS } from './rating.text.ts';

interface QuarterFormProps {
  readonly action: string;
  readonly quarter: Quarter;
  readonly quarters: readonly Quarter[];
}

/** Chọn kỳ of the page it stands on. */
export function QuarterForm({ action, quarter, quarters }: QuarterFormProps) {
  return (
    <Form action={action} method="get" class="row" label={RATINGS.quarter}>
      <SelectField
        name="ky"
        label={RATINGS.quarter}
        value={quarterValue(quarter)}
        width="medium"
        options={quarters.map((one) => ({ value: quarterValue(one), label: quarterText(one) }))}
      />
      <Button kind="secondary">{RATINGS.show}</Button>
    </Form>
  );
}

/** "2026-4", as it stands in an address. */
export function quarterValue({ year, quarter }: Quarter): string {
  return `${year}-${quarter}`;
}
