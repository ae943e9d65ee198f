import { expect, test } from 'vitest';
import { toPerson } from './person-claims.ts';

const VNEID = { citizenPid: '038089999001', fullName: 'Lê Hữu Hồng', birthDate: '19890509', accountType: '1' };
const NATIONAL = { SoDinhDanh: '038089999001', HoVaTen: 'Lê Hữu Hồng', LoaiTaiKhoan: '1' };

test('both providers describe the same person alike', () => {
  const fromVneid = toPerson('vneid', VNEID, 2);
  const fromNational = toPerson('dvcqg', { ...NATIONAL, NgayThangNamSinh: '1989-05-09' }, 2);
  expect(fromNational).toEqual(fromVneid);
  expect(fromVneid).toMatchObject({ kind: 'citizen', personalId: '038089999001', birthDate: '1989-05-09', level: 2 });
});

test('a citizen without name or with a number that is none is not recognised', () => {
  expect(toPerson('vneid', { ...VNEID, fullName: ' ' }, 2)).toBeUndefined();
  expect(toPerson('vneid', { ...VNEID, citizenPid: '12' }, 2)).toBeUndefined();
  expect(toPerson('dvcqg', { ...NATIONAL, SoDinhDanh: undefined }, 2)).toBeUndefined();
});

test('a business is known by its tax code and carries its representative', () => {
  const business = { LoaiTaiKhoan: '2', HoVaTen: 'Đỗ Minh Tuấn', TenDoanhNghiep: 'Công ty Sông Mã' };
  expect(toPerson('dvcqg', business, 2)).toBeUndefined();
  expect(toPerson('dvcqg', { ...business, MaSoThue: '2800123406' }, 2)).toMatchObject({
    kind: 'business',
    fullName: 'Công ty Sông Mã',
    claims: { representative: { fullName: 'Đỗ Minh Tuấn' } },
  });
});

test('the lower of the levels of sign-in and account counts', () => {
  expect(toPerson('vneid', { ...VNEID, accountLevel: 1 }, 2)?.level).toBe(1);
  expect(toPerson('vneid', { ...VNEID, accountLevel: 2 }, 1)?.level).toBe(1);
  expect(toPerson('dvcqg', { ...NATIONAL, IAL: 2 }, 2)?.level).toBe(2);
});

test('a name in decomposed letters is kept composed', () => {
  expect(toPerson('vneid', { ...VNEID, fullName: 'Lê Hữu Hồng'.normalize('NFD') }, 2)?.fullName).toBe('Lê Hữu Hồng');
});

test('claims of any shape are read without trust', () => {
  const odd = {
    ...VNEID,
    birthDate: '19891332',
    gender: {},
    residence: 'Hà Nội',
    ethnicGroup: [],
    email: 7,
    phone: null,
  };
  expect(toPerson('vneid', odd, 2)).toMatchObject({
    birthDate: null,
    gender: null,
    residence: null,
    claims: {},
    phone: null,
  });
});
