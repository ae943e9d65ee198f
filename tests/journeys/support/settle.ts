/** The whole life of a dossier: filed, supplemented, settled, handed back and fetched. */
import { expect } from 'vitest';
import type { Answers } from './answers.ts';
import { aVisitor } from './browser.ts';
import { type Filing, fileDossier } from './filing.ts';
import { answerSupplement, downloadResult, openOwnDossier, payOnline } from './following.ts';
import { doDeed, type FaultOrder, supplementFields } from './office.ts';
import { checkPage } from './page-check.ts';
import { account, messagesTo, signInAs } from './people.ts';
import type { SampleFile } from './sample-files.ts';

export interface Life {
  readonly citizen: string;
  readonly filing: Filing;
  readonly specialist: string;
  readonly faults: readonly FaultOrder[];
  readonly reply: { readonly fields: Answers; readonly papers: Readonly<Record<string, SampleFile>> };
  readonly javaScript: boolean;
}

export async function settle(life: Life): Promise<void> {
  const { citizen, filing, specialist, faults, reply, javaScript } = life;
  const person = await signInAs(citizen, { javaScript, onPage: checkPage });
  const code = await fileDossier(person, filing);
  expect(await openOwnDossier(person, code)).toContain('Mới đăng ký');

  await doDeed(code, {
    role: 'receptionist',
    slug: 'yeu-cau-bo-sung',
    button: /Gửi yêu cầu bổ sung/,
    fields: supplementFields(faults),
    javaScript,
  });
  await answerSupplement(person, code, reply);
  await expectMessage(citizen, code, 'cần bổ sung');

  if (filing.delivery['payment'] === 'online') await payOnline(person, code);
  await doDeed(code, { role: 'receptionist', slug: 'tiep-nhan', button: /^Tiếp nhận$/, javaScript });
  expect(await openOwnDossier(person, code)).toContain('Hẹn trả kết quả');
  await doDeed(code, { role: specialist, slug: 'nhan-viec', button: /Nhận xử lý/, javaScript });
  await doDeed(code, { role: specialist, slug: 'de-xuat', button: /Trình lãnh đạo/, fields: PROPOSAL, javaScript });
  await doDeed(code, {
    role: 'signatory',
    slug: 'phe-duyet',
    button: /Ghi quyết định/,
    fields: DECISION,
    javaScript,
  });
  await doDeed(code, { role: specialist, slug: 'ban-hanh', button: /^Ban hành$/, javaScript });
  await expectMessage(citizen, code, 'đã có kết quả');
  await doDeed(code, {
    role: 'receptionist',
    slug: 'tra-ket-qua',
    button: /Xác nhận đã trả/,
    fields: HAND_BACK,
    javaScript,
  });

  expect(await openOwnDossier(person, code)).toContain('Đã trả kết quả');
  const pdf = await downloadResult(person, code);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await lookUpPublicly(code, filing, javaScript);
  await person.context.close();
}

const PROPOSAL: Answers = { 'ket-qua': 'grant', 'y-kien': 'Hồ sơ đủ điều kiện, đề nghị cấp kết quả.' };
const DECISION: Answers = { 'quyet-dinh': 'approve' };
const HAND_BACK: Answers = {};

/** The message arrives in its own time: the relay and the gateway take a moment. */
async function expectMessage(role: string, code: string, words: string): Promise<void> {
  const { phone = '' } = account(role);
  const arrived = async (): Promise<string[]> =>
    (await messagesTo(phone)).map(({ text }) => text).filter((text) => text.includes(code) && text.includes(words));
  for (let i = 0; i < 200 && (await arrived()).length === 0; i++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await arrived(), `messages to ${role} about ${words}`).toHaveLength(1);
}

/** Somebody without an account who knows the code. */
async function lookUpPublicly(code: string, { procedureName }: Filing, javaScript: boolean): Promise<void> {
  const anybody = await aVisitor({ javaScript });
  await anybody.page.goto('/tra-cuu');
  await checkPage(anybody, 'tra-cuu');
  await anybody.page.fill('[name=ma]', code);
  await anybody.page.locator('main').getByRole('button', { name: 'Tra cứu' }).click();
  await checkPage(anybody, 'tra-cuu-thay');
  const shown = (await anybody.page.locator('main').textContent()) ?? '';
  expect(shown).toContain(procedureName);
  expect(shown).toContain('Bước 5/5');
  await anybody.context.close();
}
