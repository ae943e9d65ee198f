/** From each provider's own words to the one person we know. */
import type { ClaimWords } from '#platform/provider-config.ts';
import type { AccountKind, CodedName, Gender, Level, VerifiedPerson } from '../domain/citizen.ts';
import { type RawClaims, readDate, readGroup, readText } from './claim-reader.ts';

const KINDS: Readonly<Record<string, AccountKind>> = { 1: 'citizen', 2: 'business', 3: 'organisation' };
const GENDERS: Readonly<Record<string, Gender>> = { 1: 'male', 2: 'female' };

/** Undefined when what makes a person recognisable is missing. */
export function toPerson(words: ClaimWords, claims: RawClaims, level: Level): VerifiedPerson | undefined {
  const person = words === 'vneid' ? fromVneid(claims, level) : fromNationalPortal(claims, level);
  const identified = person.kind === 'citizen' ? isPersonalId(person.personalId) : person.taxCode !== null;
  return identified && person.fullName !== '' ? person : undefined;
}

function isPersonalId(number: string | null): boolean {
  return number !== null && /^(\d{9}|\d{12})$/.test(number);
}

function fromVneid(claims: RawClaims, level: Level): VerifiedPerson {
  const residence = readGroup(claims, 'residence');
  const paper = readGroup(claims, 'idDocument');
  return {
    kind: KINDS[readText(claims, 'accountType') ?? '1'] ?? 'citizen',
    fullName: readText(claims, 'fullName') ?? '',
    personalId: readText(claims, 'citizenPid'),
    taxCode: readText(claims, 'taxCode'),
    birthDate: readDate(claims, 'birthDate'),
    gender: GENDERS[readText(claims, 'gender') ?? ''] ?? null,
    phone: readText(claims, 'phone'),
    email: readText(claims, 'email'),
    residence: residence ? residenceOf(residence, ['province', 'commune', 'detail']) : null,
    claims: {
      ...coded('ethnicGroup', readGroup(claims, 'ethnicGroup')),
      ...coded('nationality', readGroup(claims, 'nationality')),
      ...(paper && { idDocument: idDocumentOf(paper, ['type', 'name', 'number', 'issuedOn', 'issuer']) }),
    },
    level: lowest(level, readText(claims, 'accountLevel')),
  };
}

function fromNationalPortal(claims: RawClaims, level: Level): VerifiedPerson {
  const kind = KINDS[readText(claims, 'LoaiTaiKhoan') ?? '1'] ?? 'citizen';
  const ownName = readText(claims, 'HoVaTen') ?? '';
  const residence = readGroup(claims, 'ThuongTru');
  const paper = readGroup(claims, 'GiayToTuyThan');
  const headOffice = readText(claims, 'DiaChi');
  return {
    kind,
    fullName: kind === 'citizen' ? ownName : (readText(claims, 'TenDoanhNghiep') ?? ''),
    personalId: readText(claims, 'SoDinhDanh') ?? readText(claims, 'SoCMND'),
    taxCode: readText(claims, 'MaSoThue') ?? readText(claims, 'MaSoDoanhNghiep'),
    birthDate: readDate(claims, 'NgayThangNamSinh'),
    gender: GENDERS[readText(claims, 'GioiTinh') ?? ''] ?? null,
    phone: readText(claims, 'SoDienThoai'),
    email: readText(claims, 'ThuDienTu'),
    residence: residence ? residenceOf(residence, ['MaTinh', 'MaXa', 'ChiTiet']) : null,
    claims: {
      ...coded('ethnicGroup', readGroup(claims, 'DanToc')),
      ...coded('nationality', readGroup(claims, 'QuocTich')),
      ...(paper && { idDocument: idDocumentOf(paper, ['Loai', 'Ten', 'So', 'NgayCap', 'NoiCap']) }),
      ...(kind !== 'citizen' && { representative: { fullName: ownName, title: readText(claims, 'ChucVu') } }),
      ...(headOffice !== null && { headOffice }),
    },
    level: lowest(level, readText(claims, 'IAL')),
  };
}

function residenceOf(group: RawClaims, [province, commune, detail]: readonly [string, string, string]) {
  return {
    province: readText(group, province) ?? '',
    commune: readText(group, commune) ?? '',
    detail: readText(group, detail) ?? '',
  };
}

function idDocumentOf(group: RawClaims, names: readonly [string, string, string, string, string]) {
  const [type, name, number, issuedOn, issuer] = names;
  return {
    type: readText(group, type) ?? '',
    name: readText(group, name) ?? '',
    number: readText(group, number) ?? '',
    issuedOn: readDate(group, issuedOn),
    issuer: readText(group, issuer),
  };
}

function coded<K extends string>(key: K, group: RawClaims | undefined): { [P in K]?: CodedName } {
  const code = group && readText(group, 'code');
  const name = group && readText(group, 'name');
  return (code && name ? { [key]: { code, name } } : {}) as { [P in K]?: CodedName };
}

/** The sign-in and the account may be of different levels: the lower one counts. */
function lowest(level: Level, accountLevel: string | null): Level {
  return accountLevel === '1' ? 1 : level;
}
