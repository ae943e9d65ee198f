import type { FiledAnswers } from '#capabilities/dossier/index.ts';
import type { BusinessHouseholdCertificate } from '#engines/print/templates.ts';
import { addressLine, type CertificateFacts, signatureOf } from './certificate-facts.ts';

const MOST_ROWS = 50;

/** Giấy chứng nhận đăng ký hộ kinh doanh, from the answers of the declaration. */
export function businessHouseholdCertificate(facts: CertificateFacts): BusinessHouseholdCertificate {
  const { answers, unitName, publicCode, decidedOn } = facts;
  const { text, raw } = answers;
  const amount = Number(raw('capital.amount'));
  return {
    agency: unitName,
    // Circular 86/2024/TT-BTC: since 2025-07-01 the owner's personal number is the household's tax code and number.
    number: raw('owner.personalId') || facts.number,
    publicCode,
    firstRegisteredOn: decidedOn,
    name: { vietnamese: text('name.vi'), foreign: text('name.foreign'), short: text('name.short') },
    seat: {
      address: addressLine(answers, 'seat'),
      phone: text('seat.phone'),
      fax: text('seat.fax'),
      email: text('seat.email'),
      website: text('seat.website'),
    },
    lines: rowsOf(answers, 'lines', 'name').map((row) => ({
      name: text(`${row}.name`),
      code: raw(`${row}.code`),
      main: raw(`${row}.main`) !== '',
    })),
    ...(Number.isSafeInteger(amount) && amount > 0 ? { capital: { amount, inWords: text('capital.words') } } : {}),
    founder: raw('founder') === 'thanh-vien-ho' ? 'household' : 'individual',
    owner: {
      fullName: text('owner.fullName'),
      gender: text('owner.gender'),
      birthDate: raw('owner.birthDate'),
      ethnic: text('owner.ethnic'),
      nationality: text('owner.nationality'),
      personalId: raw('owner.personalId'),
      permanent: addressLine(answers, 'owner.permanent'),
      current: addressLine(answers, 'owner.current'),
    },
    members: rowsOf(answers, 'members', 'fullName').map((row) => ({
      fullName: text(`${row}.fullName`),
      birthDate: raw(`${row}.birthDate`),
      personalId: raw(`${row}.personalId`),
    })),
    signedAt: { place: placeOf(unitName), date: decidedOn },
    signature: signatureOf(facts),
  };
}

function rowsOf({ raw }: FiledAnswers, group: string, field: string): string[] {
  const rows = Array.from({ length: MOST_ROWS }, (_, index) => `${group}[${index}]`);
  return rows.filter((row) => raw(`${row}.${field}`) !== '');
}

/** "Ủy ban nhân dân phường Hạc Thành" → "Hạc Thành". */
export function placeOf(unitName: string): string {
  return unitName.replace(/^.*?(?:phường|xã|đặc khu|tỉnh)\s+/iu, '');
}
