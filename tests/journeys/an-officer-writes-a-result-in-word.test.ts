import { ImageRun, type ParagraphChild, PatchType, patchDocument, TextRun } from 'docx';
import { expect, test } from 'vitest';
import { sendDeed } from './support/deeds.ts';
import { downloadResult } from './support/following.ts';
import { reportDeath } from './support/linked-death.ts';
import { codesIn, openBundle, settleQuietly } from './support/linked-dossiers.ts';
import { doDeed, openDesk } from './support/office.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, signInAs } from './support/people.ts';
import { samplePicture } from './support/sample-files.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const AMOUNT = 'ghi số tiền bằng số, bằng chữ và căn cứ tính';
const WHO = 'ghi đơn vị, cá nhân chịu trách nhiệm thi hành';

/** What an officer does in Word: writes into the gaps, and puts a picture where none can be. */
function writeInWord(template: Buffer): Promise<Buffer> {
  const instead = (...children: ParagraphChild[]) => ({ type: PatchType.PARAGRAPH, children });
  const stamp = samplePicture('dau-treo.png').buffer;
  return patchDocument({
    outputType: 'nodebuffer',
    data: template,
    placeholderDelimiters: { start: '[', end: ']' },
    patches: {
      [AMOUNT]: instead(new TextRun({ text: '10.800.000 đồng (mười triệu tám trăm nghìn đồng)', bold: true })),
      [WHO]: instead(
        new TextRun('Phòng Văn hóa – Xã hội phường '),
        new ImageRun({ type: 'png', data: stamp, transformation: { width: 20, height: 20 } }),
      ),
    },
  });
}

test('an officer writes a result in Word, sees what it loses, has it signed, and the family downloads it', async () => {
  const family = await signInAs('citizen');
  const death = await reportDeath(family, 'bao-tro-xa-hoi');
  await settleQuietly(death, { specialist: 'specialist', signatory: 'signatory' });
  const going = await openBundle(family, death, '1/3 việc đã có kết quả', 3);
  const support = codesIn(going).at(-1) ?? '';
  await sendDeed(support, { role: 'receptionist', slug: 'tiep-nhan' });
  await sendDeed(support, { role: 'specialist', slug: 'nhan-viec' });

  const officer = await anOfficer('specialist', { javaScript: false });
  await openDesk(officer, support);
  await officer.page.getByRole('link', { name: 'Soạn dự thảo kết quả' }).click();
  await checkPage(officer, 'can-bo-du-thao');
  const href = await officer.page.getByRole('link', { name: 'Tải mẫu Word của hồ sơ này' }).getAttribute('href');
  const template = await (await officer.context.request.get(href ?? '')).body();
  const send = async (buffer: Buffer, name: string): Promise<string> => {
    await officer.page.locator('[name="tep-word"]').setInputFiles({ name, mimeType: WORD, buffer });
    await officer.page.getByRole('button', { name: /^Lập dự thảo/ }).click();
    await officer.page.waitForLoadState();
    return (await officer.page.locator('main').textContent()) ?? '';
  };
  expect(await send(template, 'chưa viết.docx')).toContain(`Còn chỗ chưa ghi: “[${AMOUNT}]”`);
  await checkPage(officer, 'can-bo-du-thao-con-cho-trong');
  const kept = await send(await writeInWord(template), 'quyết định.docx');
  for (const text of ['Đã lập dự thảo', 'Có phần của tệp Word không giống', '1 hình ảnh không được chuyển sang'])
    expect(kept).toContain(text);
  await checkPage(officer, 'can-bo-du-thao-da-lap');
  const preview = await officer.context.request.get(`/can-bo/ho-so/${support}/du-thao/xem`);
  expect([preview.status(), preview.headers()['content-type']]).toEqual([200, 'application/pdf']);
  expect(officer.trouble).toEqual([]);
  await officer.context.close();

  const proposal = { 'ket-qua': 'grant', 'y-kien': 'Đủ điều kiện, số tiền đã ghi trong dự thảo.' };
  await sendDeed(support, { role: 'specialist', slug: 'de-xuat', fields: proposal });
  const fields = { 'quyet-dinh': 'approve' };
  await doDeed(support, { role: 'signatory', slug: 'phe-duyet', button: /Ghi quyết định/, fields });
  await sendDeed(support, { role: 'specialist', slug: 'ban-hanh' });
  const pdf = await downloadResult(family, support);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1')).toContain('/ByteRange');
  expect(family.trouble).toEqual([]);
  await family.context.close();
});
