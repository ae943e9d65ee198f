import type { Visitor } from './browser.ts';
import { attachPapers, type Filing, fillDeclaration, fillDelivery, fillPeople, submit } from './filing.ts';
import { checkPage } from './page-check.ts';
import { samplePdf } from './sample-files.ts';

const FIVE_DAYS_IN_MS = 5 * 24 * 3600 * 1000;
const diedOn = new Date(Date.now() - FIVE_DAYS_IN_MS).toISOString().slice(0, 10);

/** Khai tử – xóa thường trú – mai táng in one filing: within 15 days, so that no fee is asked. */
const LINKED_DEATH: Filing = {
  procedureCode: '2.002622',
  procedureName: 'Liên thông đăng ký khai tử',
  search: 'liên thông khai tử',
  label: 'lien-thong-khai-tu',
  submitter: {},
  owner: {},
  declaration: {
    'requester.relation': 'con',
    'requester.residence.kind': '1',
    'deceased.fullName': 'Lê Văn Cụ',
    'deceased.birthDate': '1940-02-03',
    'deceased.gender': '1',
    'deceased.ethnic': '01',
    'deceased.residence.province': '38',
    'deceased.residence.commune': '14797',
    'deceased.residence.detail': 'Số 00 ngõ Ví Dụ, tổ 1',
    'death.date': diedOn,
    'death.time': '05:30',
    'death.place': 'Tại nhà',
    'death.notice.kind': 'giay-bao-tu',
    'death.notice.number': '07/GBT',
    'death.notice.date': diedOn,
    'death.notice.issuer': 'Trạm Y tế phường Hạc Thành',
    'payee.bank': 'Ngân hàng Mẫu',
    'payee.account': '0123456789',
    'copy.wanted': 'khong',
    commitment: 'on',
  },
  papers: { 'GT-03': samplePdf('giay-bao-tu.pdf') },
  delivery: { method: 'electronic' },
  withoutPrint: true,
};

/** @param paidBy who pays for the funeral: Bảo hiểm xã hội, or the commune as bảo trợ xã hội. */
export async function reportDeath(family: Visitor, paidBy: 'bao-hiem-xa-hoi' | 'bao-tro-xa-hoi'): Promise<string> {
  const filing = { ...LINKED_DEATH, declaration: { 'linked.funeral': paidBy, ...LINKED_DEATH.declaration } };
  const { page } = family;
  await page.goto('/lien-thong');
  await page.getByRole('link', { name: /^Khai tử, xóa đăng ký thường trú/ }).click();
  await checkPage(family, 'lien-thong-khai-tu');
  await page.getByRole('link', { name: 'Bắt đầu khai' }).first().click();
  await fillPeople(family, filing);
  await fillDeclaration(family, filing);
  await attachPapers(family, filing);
  await fillDelivery(family, filing);
  return submit(family, filing);
}
