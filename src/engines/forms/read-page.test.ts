import { expect, test } from 'vitest';
import { eForm as birth } from '../../../procedures/1.001193-dang-ky-khai-sinh/e-form.ts';
import { eForm as household } from '../../../procedures/1.001612-thanh-lap-ho-kinh-doanh/e-form.ts';
import { formLists } from '../../../tests/support/form-lists.ts';
import { prefill } from './prefill.ts';
import { readPage } from './read-page.ts';

const citizen = {
  fullName: 'Lê Hữu Hồng',
  personalId: '038089999001',
  birthDate: '1989-05-19',
  gender: '1',
  phone: '0980000229',
};
const context = {
  today: '2026-11-24',
  lists: formLists,
  sources: { owner: { values: citizen, verifiedBy: 'VNeID' }, dossier: { values: { authority: 'UBND phường' } } },
};

test('what a register vouches for is read-only, the rest is only filled in', () => {
  const { answers, locked } = prefill(household, {}, context);
  expect(answers).toMatchObject({ 'owner.fullName': 'Lê Hữu Hồng', 'owner.phone': '+84980000229' });
  expect([...locked.keys()]).toEqual(['owner.fullName', 'owner.birthDate', 'owner.gender', 'owner.personalId']);
  expect(locked.get('owner.fullName')).toBe('VNeID');
});

test('a person cannot write over what a register vouches for, and may clear what was only filled in', () => {
  const posted = { 'owner.fullName': 'Người Khác', 'owner.phone': '', authority: 'nơi khác' };
  const { answers } = readPage(household, 'owner', posted, {}, context);
  expect(answers).toMatchObject({ 'owner.fullName': 'Lê Hữu Hồng', 'owner.phone': '', authority: 'UBND phường' });
  expect(prefill(household, answers, context).answers['owner.phone']).toBe('');
});

test('without a register the owner writes everything', () => {
  const { answers } = readPage(household, 'owner', { 'owner.fullName': ' Người   Khác ' }, {}, { today: '2026-11-24' });
  expect(answers['owner.fullName']).toBe('Người Khác');
});

test('three boxes make a date, and a wrong one stays as typed', () => {
  const date = (day: string, month: string, year: string) => ({
    'child.birthDate.day': day,
    'child.birthDate.month': month,
    'child.birthDate.year': year,
  });
  expect(readPage(birth, 'child', date('1', '9', '2026'), {}, context).answers['child.birthDate']).toBe('2026-09-01');
  expect(readPage(birth, 'child', date('31', '2', '2026'), {}, context).answers['child.birthDate']).toBe('31/2/2026');
});

test('an unticked box takes its tick away, an unseen one keeps it', () => {
  const before = { 'seat.notTrading': 'on', 'tax.sameAddress': 'on' };
  const { answers } = readPage(household, 'seat', { 'seat.notTrading': '' }, before, context);
  expect(answers['seat.notTrading']).toBe('');
  expect(answers['tax.sameAddress']).toBe('on');
});

test('answers to questions that went away are still there when they come back', () => {
  const before = { 'requester.residence.scope': '1', 'requester.residence.detail': 'Số 1' };
  const { answers } = readPage(birth, 'requester', { 'requester.residence.scope': '2' }, before, context);
  expect(answers['requester.residence.detail']).toBe('Số 1');
});

test('fields of another page and invented ones are not taken', () => {
  const { answers } = readPage(
    household,
    'tax',
    { 'name.vi': 'Tên khác', __proto__x: '1', 'tax.nothing': '1' },
    {},
    context,
  );
  expect(answers['name.vi']).toBeUndefined();
  expect(answers['tax.nothing']).toBeUndefined();
});

test('the buttons of a page keep everything typed and show the page again', () => {
  const typed = { 'lines[0].name': 'Bán bánh' };
  const added = readPage(household, 'lines', { ...typed, _them: 'lines' }, {}, context);
  expect(added).toMatchObject({ stay: true, anchor: 'f-lines-1--code-query' });
  expect(added.answers).toMatchObject({ 'lines[0].name': 'Bán bánh', 'lines[1].name': '' });

  const removed = readPage(
    household,
    'lines',
    { ...typed, 'lines[1].name': 'Sửa xe', _xoa: 'lines[0]' },
    added.answers,
    context,
  );
  expect(removed).toMatchObject({ stay: true, anchor: 'f-lines' });
  expect(removed.answers['lines[0].name']).toBe('Sửa xe');
  expect(removed.answers['lines[1].name']).toBeUndefined();

  expect(readPage(household, 'lines', { _tim: 'lines[0].code' }, {}, context).stay).toBe(true);
  expect(readPage(household, 'lines', { _xoa: 'rubbish' }, {}, context).stay).toBe(true);
  expect(readPage(household, 'lines', typed, {}, context).stay).toBe(false);
});

test('a line chosen by code takes its name along, but not over other words', () => {
  const chosen = readPage(household, 'lines', { 'lines[0].code': '5610', 'lines[0].name': '' }, {}, context).answers;
  expect(chosen['lines[0].name']).toBe('Nhà hàng và các dịch vụ ăn uống phục vụ lưu động');
  const name = chosen['lines[0].name'] ?? '';
  const other = readPage(
    household,
    'lines',
    { 'lines[0].code': '5630', 'lines[0].name': name },
    chosen,
    context,
  ).answers;
  expect(other['lines[0].name']).toBe('Dịch vụ phục vụ đồ uống');
  const own = readPage(
    household,
    'lines',
    { 'lines[0].code': '5610', 'lines[0].name': 'Quán bánh khoái' },
    other,
    context,
  );
  expect(own.answers['lines[0].name']).toBe('Quán bánh khoái');
});

test('of several lines the marked one is the main one; a single line is main by itself', () => {
  const rows = { 'lines[0].name': 'Bán bánh', 'lines[1].name': 'Sửa xe' };
  const two = readPage(household, 'lines', { ...rows, 'lines.main': '1' }, {}, context).answers;
  expect([two['lines[0].main'], two['lines[1].main']]).toEqual(['', 'on']);
  expect(readPage(household, 'lines', { 'lines[0].name': 'Bán bánh' }, {}, context).answers['lines[0].main']).toBe(
    'on',
  );
});

test('words follow the amount at once', () => {
  const { answers } = readPage(household, 'lines', { 'capital.amount': '120.000.000' }, {}, context);
  expect(answers).toMatchObject({ 'capital.amount': '120000000', 'capital.words': 'Một trăm hai mươi triệu đồng' });
});
