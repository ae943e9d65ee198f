/** The judge is judged: what must not be on a page is put on one that was found good, under the same name. */
import { expect, test } from 'vitest';
import { aVisitor, type Visitor } from './support/browser.ts';
import { checkPage } from './support/page-check.ts';

const ADDRESS = '/tra-cuu';
const NAME = 'tra-cuu-thu';

/** Attributes instead of styles, which the policy of the pages would not let in. */
const PLANTED = [
  { fault: 'a field without a label', html: '<input name="trong">', found: /accessibility of/ },
  { fault: 'pale text', html: '<p><font color="#dddddd">Chữ mờ</font></p>', found: /accessibility of/ },
  { fault: 'something too wide for a phone', html: '<hr width="700">', found: /at 320 px scrolls sideways/ },
  { fault: 'a style that the policy blocks', html: '<p style="color: red">Chữ đỏ</p>', found: /trouble on the way/ },
];

test.each([
  { javaScript: true, how: 'with script' },
  { javaScript: false, how: 'without script' },
])('a planted fault is found on a page seen before, $how', async ({ javaScript }) => {
  const good = await aVisitor({ javaScript });
  await good.page.goto(ADDRESS);
  await checkPage(good, NAME);
  await good.context.close();
  for (const { fault, html, found } of PLANTED) {
    const visitor = await aVisitor({ javaScript });
    await plant(visitor, html);
    await visitor.page.goto(ADDRESS);
    await expect(checkPage(visitor, NAME), fault).rejects.toThrow(found);
    await visitor.context.close();
  }
  const visitor = await aVisitor({ javaScript });
  await visitor.page.route(`**${ADDRESS}`, (route) => route.fulfill({ status: 500, body: 'Hỏng' }));
  await visitor.page.goto(ADDRESS);
  expect(visitor.trouble).toEqual([expect.stringMatching(/^500 /), expect.stringMatching(/^console: .* 500 /)]);
  await visitor.context.close();
});

async function plant({ page }: Visitor, html: string): Promise<void> {
  await page.route(`**${ADDRESS}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</main>', `${html}</main>`) });
  });
}
