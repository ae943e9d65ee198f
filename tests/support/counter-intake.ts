/** Nhập hồ sơ tại quầy, as a receptionist fills the pages in, for a person without an account. */
import { expect } from 'vitest';
import type { Visitor } from './app.ts';
import type { TestDatabase } from './database.ts';
import { BIRTH, BIRTH_PAGES, BUSINESS_HOUSEHOLD, SUBMITTER_TYPED, type TypedPages } from './filled-forms.ts';
import { readForm } from './page-form.ts';
import { samplePdf } from './sample-files.ts';

export const COUNTER = '/can-bo/tiep-nhan/tai-quay';
export const birth = `${COUNTER}/${BIRTH}`;
export const household = `${COUNTER}/${BUSINESS_HOUSEHOLD}`;
export const CARD =
  '038089021001|171234567|Lê Văn Quầy|09051989|Nam|Số 00 ngõ Ví Dụ, Phường Hạc Thành, Tỉnh Thanh Hóa|15032022';
export const PERSON = { personalId: '038089021001', fullName: 'Lê Văn Quầy', birthDate: '1989-05-09' };
export const BIRTH_PAPERS = ['G15-KQ003204', 'G15-KQ004389'];
/** Online the register tells this; at the counter somebody has to say it. */
export const COUNTER_BIRTH_PAGES: TypedPages = BIRTH_PAGES.map(([page, typed]) => [
  page,
  page === 'requester' ? { ...typed, 'requester.residence.kind': '1' } : typed,
]);
export const CONFIRMED = { 'doi-chieu': 'on', 'dong-y': 'on', 'so-hoa': 'on' };

export async function fillInBirth(officer: Visitor, ownerTyped: Readonly<Record<string, string>>) {
  await fillIn(officer, birth, COUNTER_BIRTH_PAGES, ownerTyped);
  for (const paper of BIRTH_PAPERS) {
    const sent = await upload(officer, paper, await draftOf(officer));
    expect(sent.statusCode, errorsOf(sent.body)).toBe(303);
  }
  return officer.get(`${birth}/xem-lai`);
}

export async function fillIn(
  officer: Visitor,
  base: string,
  pages: TypedPages,
  ownerTyped: Readonly<Record<string, string>>,
) {
  await beginAnew(officer, base);
  await sendStep(officer, `${base}/nguoi-nop`, { 'quet-the': CARD });
  await sendStep(officer, `${base}/nguoi-nop`, { ...SUBMITTER_TYPED, 'quet-the': '' });
  await sendStep(officer, `${base}/chu-ho-so`, { '_lay-tu-nguoi-nop': '1' });
  await sendStep(officer, `${base}/chu-ho-so`, ownerTyped);
  for (const [page, typed] of pages) {
    // A list may open only after its parent was chosen: saved once, then sent whole.
    const url = `${base}/to-khai/${page}`;
    await officer.post(url, { ...readForm((await officer.get(url)).body, url), ...typed });
    await sendStep(officer, url, typed);
  }
  const delivery = await officer.get(`${base}/le-phi`);
  const payment = delivery.body.includes('name="payment"') ? { payment: 'counter' } : {};
  await sendStep(officer, `${base}/le-phi`, { ...payment });
}

export async function sendStep(officer: Visitor, url: string, typed: Readonly<Record<string, string>>): Promise<void> {
  const page = await officer.get(url);
  expect(page.statusCode, url).toBe(200);
  const answer = await officer.post(url, { ...readForm(page.body, url), ...typed });
  expect(answer.statusCode, `${url}: ${errorsOf(answer.body)}`).toBe(303);
}

export function errorsOf(html: string): string {
  return [...html.matchAll(/<a href="#f-[^"]*">([^<]*)</g)].map(([, sentence]) => sentence).join(' | ');
}

export async function beginAnew(officer: Visitor, base: string): Promise<void> {
  const form = readForm((await officer.get(COUNTER)).body, base);
  const begun = await officer.post(base, { ...form, 'lam-lai': '1', 'chac-chan': '1' });
  expect(begun.statusCode, errorsOf(begun.body)).toBe(303);
}

/** The mark of the open birth, as its page of papers carries it. */
export async function draftOf(officer: Visitor): Promise<string> {
  const url = `${birth}/thanh-phan`;
  return readForm((await officer.get(url)).body, url)['ho-so'] ?? '';
}

export function upload(officer: Visitor, paper: string, draftId: string) {
  const url = `${birth}/thanh-phan/${paper}`;
  const boundary = '----mot-cua';
  const payload = Buffer.concat([
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="_csrf"\r\n\r\n${officer.csrfToken}\r\n`),
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="ho-so"\r\n\r\n${draftId}\r\n`),
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="tep"; filename="bản quét.pdf"\r\ncontent-type: application/pdf\r\n\r\n`,
    ),
    samplePdf(),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return officer.inject({ method: 'POST', url, headers, payload });
}

/** What is kept of a draft, and how many papers. */
export async function draftRow({ kysely }: TestDatabase, id: string) {
  return kysely
    .selectFrom('draft')
    .select(({ selectFrom, fn }) => [
      'state',
      'submitter',
      'owner',
      'answers',
      'saved_at',
      selectFrom('draft_paper').select(fn.countAll().as('count')).whereRef('draft_id', '=', 'draft.id').as('papers'),
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}
