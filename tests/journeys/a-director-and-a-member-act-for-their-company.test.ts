import { expect, test } from 'vitest';
import { aVisitor, type Visitor } from './support/browser.ts';
import {
  attachPapers,
  type Filing,
  fillDeclaration,
  fillDelivery,
  fillPeople,
  findProcedure,
  submit,
} from './support/filing.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { checkPage } from './support/page-check.ts';
import { account, signInHere } from './support/people.ts';
import { samplePdf } from './support/sample-files.ts';

const COMPANY = 'Công ty TNHH Thương mại Sông Mã';
const TAX_CODE = '2800123406';

/** The company files for a client: whose household business it is stands beside it as the owner. */
const FOR_A_CLIENT: Filing = {
  ...HOUSEHOLD_BUSINESS,
  label: 'doanh-nghiep',
  submitter: { 'organisation.position': 'Kế toán', phone: '0914000909' },
  owner: {
    relation: 'authorised-organisation',
    subject: 'citizen',
    fullName: 'Lê Hữu Hồng',
    personalId: '038089999001',
    birthDate: '1989-05-19',
    gender: '1',
    phone: '0980000229',
    'residence.province': '38',
    'residence.commune': '14797',
    'residence.detail': 'Số 00 ngõ Ví Dụ, tổ 1',
  },
  papers: { ...HOUSEHOLD_BUSINESS.papers, 'HKD-04': samplePdf('hop-dong-dich-vu.pdf') },
};

test('a director files for the company with its data filled in, and a member does until the authorisation is withdrawn', async () => {
  const director = await aVisitor();
  await signInForTheCompany(director, 'business-representative');
  const first = await fileForTheCompany(director, 'Giám đốc');
  await director.page.goto('/ho-so-ca-nhan');
  expect(await director.page.locator('main').textContent()).toContain(first);
  await checkPage(director, 'doanh-nghiep-ho-so');
  await authorise(director);

  const member = await aVisitor({ javaScript: false });
  await signInForTheCompany(member, 'business-member');
  await member.page.goto(`/ho-so-ca-nhan/${first}`);
  expect(await member.page.locator('main').textContent()).toContain(`Đỗ Minh Tuấn, thay mặt ${COMPANY}`);
  const second = await fileForTheCompany(member, 'Kế toán');
  await director.page.goto(`/ho-so-ca-nhan/${second}`);
  expect(await director.page.locator('main').textContent()).toContain(`Vũ Thị Lan, thay mặt ${COMPANY}`);

  await director.page.goto('/tai-khoan/uy-quyen');
  await director.page.getByRole('button', { name: /^Thu hồi/ }).click();
  await director.page.getByText('Đã thu hồi.').waitFor();
  await member.page.goto(`/ho-so-ca-nhan/${first}`);
  expect(new URL(member.page.url()).pathname).toBe('/lam-viec-thay');
  expect(await member.page.locator('main').textContent()).toContain(`Bạn không còn quyền làm việc thay cho ${COMPANY}`);
  await checkPage(member, 'lam-viec-thay-het-quyen');
  await choose(member, 'ban-than');
  expect(await member.page.locator('header, aside').allTextContents()).not.toContain(COMPANY);
  const gone = await member.page.goto(`/ho-so-ca-nhan/${second}`);
  expect(gone?.status()).toBe(404);
  expect(director.trouble).toEqual([]);
  await director.context.close();
  await member.context.close();
});

async function signInForTheCompany(visitor: Visitor, role: string): Promise<void> {
  const { page } = visitor;
  await page.goto('/dang-nhap?tiep-tuc=/ho-so-ca-nhan');
  await signInHere(visitor, role);
  expect(new URL(page.url()).pathname).toBe('/lam-viec-thay');
  expect(await page.locator('h1').textContent()).toBe('Bạn đang làm việc thay cho ai?');
  expect(await page.locator('main').textContent()).toContain(`Bản thân tôi, ${account(role).name}`);
  await checkPage(visitor, 'lam-viec-thay');
  await choose(visitor, TAX_CODE);
  expect(new URL(page.url()).pathname).toBe('/ho-so-ca-nhan');
}

async function choose({ page }: Visitor, choice: string): Promise<void> {
  await page.locator(`[name="thay-cho"][value="${choice}"]`).check();
  const answered = page.waitForEvent('framenavigated');
  await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click();
  await answered;
  await page.waitForLoadState();
}

async function fileForTheCompany(visitor: Visitor, position: string): Promise<string> {
  const { page } = visitor;
  await findProcedure(visitor, FOR_A_CLIENT);
  await expectCompany(visitor);
  await fillPeople(visitor, FOR_A_CLIENT);
  await page.goto(`/nop-ho-so/${FOR_A_CLIENT.procedureCode}/nguoi-nop`);
  expect(await page.inputValue('[name="organisation.name"]')).toBe(COMPANY);
  expect(await page.inputValue('[name="organisation.taxCode"]')).toBe(TAX_CODE);
  expect(await page.inputValue('[name="organisation.position"]')).toBe(position);
  expect(await page.inputValue('[name="residence.detail"]')).toBe('Số nhà 35, đường Lê Lợi');
  expect(await page.locator('main').textContent()).toContain('Cơ sở dữ liệu đăng ký doanh nghiệp');
  await page.goto(`/nop-ho-so/${FOR_A_CLIENT.procedureCode}/to-khai`);
  await fillDeclaration(visitor, FOR_A_CLIENT);
  await attachPapers(visitor, FOR_A_CLIENT);
  await fillDelivery(visitor, FOR_A_CLIENT);
  await expectCompany(visitor);
  return submit(visitor, FOR_A_CLIENT);
}

/** Told on every page, so that nobody files for the wrong one. */
async function expectCompany({ page }: Visitor): Promise<void> {
  const band = page.getByRole('complementary', { name: 'Làm việc thay' });
  expect(await band.textContent()).toContain(`Đang làm việc thay cho ${COMPANY}`);
}

async function authorise(director: Visitor): Promise<void> {
  const { page } = director;
  await page.goto('/lam-viec-thay');
  await page.getByRole('link', { name: /^Ủy quyền cho thành viên/ }).click();
  await checkPage(director, 'uy-quyen');
  await page.fill('[name="ho-ten"]', account('business-member').name);
  await page.fill('[name="so-dinh-danh"]', account('business-member').id);
  await page.locator('[name="pham-vi"][value="filing"]').check();
  const [day, month, year] = inAMonth();
  for (const [part, value] of Object.entries({ day, month, year })) await page.fill(`[name="den-ngay.${part}"]`, value);
  await page.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
  await page.getByText('Đang hiệu lực').waitFor();
  await checkPage(director, 'uy-quyen-da-cap');
}

function inAMonth(): [string, string, string] {
  const end = new Date(Date.now() + 30 * 24 * 3600 * 1000);
  return [String(end.getDate()), String(end.getMonth() + 1), String(end.getFullYear())];
}
