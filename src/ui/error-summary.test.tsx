import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { AddressField } from './address-field.tsx';
import { CheckboxField } from './checkbox-field.tsx';
import { CheckboxGroup } from './checkbox-group.tsx';
import { DateField } from './date-field.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FileField } from './file-field.tsx';
import { RadioField } from './radio-field.tsx';
import { RepeatGroup } from './repeat-group.tsx';
import { SelectField } from './select-field.tsx';
import { TextareaField } from './textarea-field.tsx';

const error = 'Hãy trả lời câu này';
const options = [
  { value: '1', label: 'Một' },
  { value: '2', label: 'Hai' },
];
const noDate = { day: '', month: '', year: '' };
const noAddress = { province: '', commune: '', detail: '' };

const fields = {
  text: <TextareaField name="text" label="Lý do" value="" error={error} />,
  'people[0].born': <DateField name="people[0].born" label="Ngày sinh" value={noDate} error={error} />,
  ward: <SelectField name="ward" label="Xã" value="" options={options} error={error} />,
  who: <RadioField name="who" legend="Ai" value="" options={options} error={error} />,
  vow: <CheckboxField name="vow" label="Cam đoan" checked={false} error={error} />,
  ways: <CheckboxGroup name="ways" legend="Cách" values={[]} options={options} error={error} />,
  seat: <AddressField name="seat" legend="Trụ sở" value={noAddress} provinces={options} communes={[]} error={error} />,
  paper: <FileField name="paper" label="Giấy tờ" error={error} />,
  lines: <RepeatGroup name="lines" legend="Ngành" entries={[]} error={error} />,
};

test.each(Object.entries(fields))(
  'the summary leads to the field "%s", which says the same sentence',
  (field, shown) => {
    const summary = renderToString(<ErrorSummary errors={[{ field, message: error }]} />);
    const html = renderToString(shown);
    const target = /href="#([^"]+)"/.exec(summary)?.[1];
    expect(html).toContain(`id="${target}"`);
    expect(html).toContain(`</span>${error}`);
  },
);

test('the summary is announced, can be focused and counts what is wrong', () => {
  const html = renderToString(
    <ErrorSummary
      errors={[
        { field: 'a', message: 'Một' },
        { field: 'b', message: 'Hai' },
      ]}
    />,
  );
  expect(html).toContain('role="alert"');
  expect(html).toContain('tabindex="-1"');
  expect(html).toContain('Có 2 chỗ cần sửa');
});

test('without errors there is no summary', () => {
  expect(renderToString(<ErrorSummary errors={[]} />)).toBe('');
});
