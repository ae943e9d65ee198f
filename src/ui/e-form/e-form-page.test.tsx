import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { buildPageView } from '#engines/forms/build-page-view.ts';
import type { Answers, EForm } from '#engines/forms/define.ts';
import { validatePage } from '#engines/forms/validate.ts';
import { eForm as birth } from '../../../procedures/1.001193-dang-ky-khai-sinh/e-form.ts';
import { eForm as household } from '../../../procedures/1.001612-thanh-lap-ho-kinh-doanh/e-form.ts';
import { formLists } from '../../../tests/support/form-lists.ts';
import { fieldId } from '../field-id.ts';
import { EFormQuestions, eFormErrors } from './e-form-page.view.tsx';

const context = { today: '2026-11-24', lists: formLists };

function show(form: EForm, pageId: string, answers: Answers, given = context) {
  const { errors } = validatePage(form, pageId, answers, given);
  const view = buildPageView(form, pageId, answers, given, errors);
  const html = renderToString(
    <EFormQuestions view={view} communesPath="/don-vi-hanh-chinh" industriesPath="/nganh-nghe" />,
  );
  return { html, errors: eFormErrors(view), view };
}

/** The markup of one question, from its frame to the next. */
function question(html: string, name: string): string {
  const start = html.indexOf(`data-field="${name}"`);
  const end = html.indexOf('data-field=', start + 1);
  return start < 0 ? '' : html.slice(start, end < 0 ? undefined : end);
}

const pages = [birth, household].flatMap((form) => form.pages.map(({ id }) => [form.title, id, form] as const));
const wide = {
  'lines[1].name': '',
  'requester.relation': 'Khac',
  founder: 'thanh-vien-ho',
  'lines[0].code.query': 'vụ',
};

test.each(pages)('in %s, page %s, no id stands twice and every error leads to a control', (_, id, form) => {
  const { html, errors } = show(form, id, wide);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, found]) => found);
  expect(ids.filter((found, index) => ids.indexOf(found) !== index)).toEqual([]);
  expect(errors.map(({ field }) => fieldId(field)).filter((target) => !ids.includes(target))).toEqual([]);
  expect(errors.length).toBeGreaterThan(0);
});

test.each(pages)('in %s, page %s, every control has a label and every description is there', (_, id, form) => {
  const { html } = show(form, id, wide);
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, found]) => found));
  const controls = [...html.matchAll(/<(?:input|select|textarea)[^>]*>/g)].map(([tag]) => tag);
  for (const control of controls.filter((tag) => !tag.includes('type="hidden"'))) {
    const own = / id="([^"]+)"/.exec(control)?.[1] ?? '';
    expect(html).toContain(`for="${own}"`);
    for (const described of / aria-describedby="([^"]+)"/.exec(control)?.[1]?.split(' ') ?? []) {
      expect(ids).toContain(described);
    }
  }
});

test('a question that is not asked is there, hidden, with what was typed', () => {
  const { html } = show(birth, 'requester', { 'requester.residence.scope': '2', 'requester.residence.detail': 'Số 1' });
  expect(question(html, 'requester.residence.detail')).toMatch(/^data-field="[^"]+" hidden/);
  expect(question(html, 'requester.residence.detail')).toContain('value="Số 1"');
  expect(question(html, 'requester.residence.country')).not.toMatch(/^data-field="[^"]+" hidden/);
});

test('an answer that decides on others has its button where there is no script', () => {
  const { html } = show(birth, 'requester', {});
  expect(question(html, 'requester.relation')).toContain('name="_cap-nhat" value="requester.relation"');
  expect(question(html, 'requester.residence.province')).toContain('name="_chon-tinh"');
  expect(question(html, 'requester.email')).not.toContain('_cap-nhat');
});

test('the communes are those of the chosen province', () => {
  const { html } = show(birth, 'requester', { 'requester.residence.province': '38' });
  expect(question(html, 'requester.residence.commune')).toContain('Phường Hạc Thành');
  expect(question(html, 'requester.residence.commune')).not.toContain('Phường Ba Đình');
  expect(question(show(birth, 'requester', {}).html, 'requester.residence.commune')).toContain(
    'Chọn tỉnh, thành phố trước',
  );
});

test('what a register vouches for is read-only and says so', () => {
  const values = { fullName: 'Lê Hữu Hồng', gender: '1', birthDate: '1989-05-19' };
  const { html } = show(household, 'owner', {}, {
    ...context,
    sources: { owner: { values, verifiedBy: 'VNeID' } },
  } as never);
  expect(question(html, 'owner.fullName')).toMatch(/readonly.*Lấy từ VNeID/s);
  expect(question(html, 'owner.birthDate')).toMatch(/name="owner.birthDate.year" value="1989"[^>]*readonly/);
  expect(question(html, 'owner.gender')).toContain('type="hidden" name="owner.gender" value="1"');
  expect(question(html, 'owner.gender')).toContain('value="Nam"');
});

test('a search shows what it found as choices, and the choice made stays among them', () => {
  const answers = { 'lines[0].code': '5610', 'lines[0].code.query': 'đồ uống' };
  const found = question(show(household, 'lines', answers).html, 'lines[0].code');
  expect(found).toMatch(/value="5610" checked/);
  expect(found).toContain('value="5630"');
  expect(question(show(household, 'lines', { 'lines[0].code.query': 'xyz' }).html, 'lines[0].code')).toContain(
    'Không có ngành nào khớp',
  );
});

test('the first button of the page continues, whatever other buttons it has', () => {
  const { html } = show(household, 'lines', { 'lines[1].name': '' });
  expect(/<button[^>]*>/.exec(html)?.[0]).not.toContain('name=');
  expect(html).toContain('name="_xoa" value="lines[1]"');
});

test('what was typed comes back as text, never as markup', () => {
  const { html } = show(household, 'seat', { 'name.vi': '"><script>alert(1)</script>' });
  expect(html).not.toContain('<script');
});

test('an error inside a group says in which row', () => {
  const { errors } = show(household, 'lines', {
    'lines[0].name': 'Bán bánh',
    'lines[0].code': '5610',
    'lines[1].name': '',
  });
  expect(errors.map(({ message }) => message)).toEqual([
    'Ngành 2: bạn chưa ghi tên ngành, nghề.',
    'Bạn chưa ghi tổng số vốn.',
    'Ngành 1: hãy đánh dấu “Đây là ngành chính” ở một dòng.',
  ]);
});
