import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Form } from './form.tsx';
import { PageContext } from './page-context.ts';

function rendered(form: Parameters<typeof Form>[0]) {
  return renderToString(
    <PageContext.Provider value={{ csrfToken: 'token-of-this-visitor' }}>
      <Form {...form} />
    </PageContext.Provider>,
  );
}

test('a form that changes something carries the token of the visitor and leaves checking to us', () => {
  const html = rendered({ action: '/nop', multipart: true, children: 'x' });
  expect(html).toContain('<input type="hidden" name="_csrf" value="token-of-this-visitor"');
  expect(html).toContain('method="post"');
  expect(html).toContain('enctype="multipart/form-data"');
  expect(html).toMatch(/<form[^>]* novalidate/);
});

test('a search shows no token in its address', () => {
  const html = rendered({ action: '/tim', method: 'get', children: 'x' });
  expect(html).not.toContain('_csrf');
});
