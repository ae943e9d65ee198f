import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { TextField } from './text-field.tsx';

test('a screen reader hears the hint, the error and the source of a value together with its field', () => {
  const html = renderToString(
    <TextField
      name="owner.phone"
      label="Số điện thoại"
      value="09"
      hint="Gồm 10 chữ số."
      error="Chưa đủ."
      source="VNeID"
    />,
  );
  expect(html).toContain('<label for="f-owner-phone">');
  expect(html).toContain('aria-describedby="f-owner-phone-hint f-owner-phone-error f-owner-phone-source"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toMatch(/id="f-owner-phone-error".*<span class="sr">Lỗi: <\/span>Chưa đủ\./s);
});

test('a field without hint or error is described by nothing', () => {
  const html = renderToString(<TextField name="a" label="Họ và tên" value="" />);
  expect(html).not.toContain('aria-describedby');
  expect(html).not.toContain('aria-invalid');
});

test('what a person typed comes back as text, never as markup', () => {
  const typed = `"><script>alert(1)</script>&'`;
  const html = renderToString(<TextField name="a" label="Tên" value={typed} error={typed} />);
  expect(html).not.toContain('<script');
  expect(html).toContain('value="&quot;>&lt;script>alert(1)&lt;/script>&amp;\'"');
});

test('a required field says so to the eye with a star and to the screen reader by itself', () => {
  const html = renderToString(<TextField name="a" label="Tên" value="" required />);
  expect(html).toContain('<span class="req" aria-hidden="true">*</span>');
  expect(html).toMatch(/<input[^>]* required/);
});
