/** What each provider tells about a person, in its own words. */
import type { Account, Person } from './people.ts';
import type { ProviderName } from './settings.ts';

export const ASSURANCE = { 1: 'LoA1', 2: 'LoA2' } as const;

const KIND = { citizen: '1', business: '2', organisation: '3' } as const;
const GENDER = { male: '1', female: '2' } as const;

type Claims = Readonly<Record<string, unknown>>;

const compactDate = (iso: string): string => iso.replaceAll('-', '');

function vneidClaims({ person, level }: Account): Claims {
  return {
    citizenPid: person.idDocument.number,
    fullName: person.fullName,
    birthDate: compactDate(person.birthDate),
    gender: GENDER[person.gender],
    phone: person.phone,
    email: person.email,
    ethnicGroup: person.ethnicGroup,
    nationality: person.nationality,
    residence: person.residence,
    idDocument: person.idDocument,
    accountType: KIND[person.kind],
    accountLevel: level,
  };
}

function dvcqgClaims({ subject, person, level }: Account): Claims {
  return {
    TechID: subject,
    LoaiTaiKhoan: KIND[person.kind],
    HoVaTen: person.fullName,
    SoDinhDanh: person.idDocument.number,
    NgayThangNamSinh: compactDate(person.birthDate),
    GioiTinh: GENDER[person.gender],
    SoDienThoai: person.phone,
    ThuDienTu: person.email,
    DanToc: person.ethnicGroup,
    QuocTich: person.nationality,
    ThuongTru: person.residence && permanentResidence(person.residence),
    GiayToTuyThan: idPaper(person),
    IAL: level,
    ...(person.organisation && organisationClaims(person.organisation)),
  };
}

function permanentResidence(residence: NonNullable<Person['residence']>): Claims {
  return {
    MaTinh: residence.province,
    TenTinh: residence.provinceName,
    MaXa: residence.commune,
    TenXa: residence.communeName,
    ChiTiet: residence.detail,
  };
}

function idPaper({ idDocument }: Person): Claims {
  return {
    Loai: idDocument.type,
    Ten: idDocument.name,
    So: idDocument.number,
    NgayCap: compactDate(idDocument.issuedOn),
    NoiCap: idDocument.issuer,
  };
}

function organisationClaims(organisation: NonNullable<Person['organisation']>): Claims {
  return {
    MaSoThue: organisation.taxCode,
    MaSoDoanhNghiep: organisation.taxCode,
    TenDoanhNghiep: organisation.name,
    DiaChi: organisation.address,
    ChucVu: organisation.representativeTitle,
  };
}

const CLAIMS_OF: Record<ProviderName, (account: Account) => Claims> = { vneid: vneidClaims, dvcqg: dvcqgClaims };

export const CLAIM_NAMES: Record<ProviderName, readonly string[]> = {
  vneid: [
    'sub',
    'citizenPid',
    'fullName',
    'birthDate',
    'gender',
    'phone',
    'email',
    'ethnicGroup',
    'nationality',
    'residence',
    'idDocument',
    'accountType',
    'accountLevel',
  ],
  dvcqg: [
    'sub',
    'TechID',
    'LoaiTaiKhoan',
    'HoVaTen',
    'SoDinhDanh',
    'NgayThangNamSinh',
    'GioiTinh',
    'SoDienThoai',
    'ThuDienTu',
    'DanToc',
    'QuocTich',
    'ThuongTru',
    'GiayToTuyThan',
    'IAL',
    'MaSoThue',
    'MaSoDoanhNghiep',
    'TenDoanhNghiep',
    'DiaChi',
    'ChucVu',
  ],
};

export function claimsOf(provider: ProviderName, account: Account): { sub: string } & Claims {
  return { sub: account.subject, ...CLAIMS_OF[provider](account) };
}
