/** Giấy đề nghị đăng ký hộ kinh doanh, Mẫu số 1 Thông tư 68/2025/TT-BTC: which answer stands where on the paper. */
import type { BusinessHouseholdDeclaration, PrintedAddress } from '#engines/print/templates.ts';
import { type AnswerReader, madeAt } from '../declaration.ts';

export function businessHouseholdDeclaration({
  answer,
  label,
  printedOn,
  rows,
}: AnswerReader): BusinessHouseholdDeclaration {
  const address = (id: string): PrintedAddress => ({
    detail: answer(`${id}.detail`),
    commune: label(`${id}.commune`),
    province: label(`${id}.province`),
  });
  return {
    madeAt: madeAt(label('seat.commune'), printedOn),
    authority: answer('authority'),
    owner: {
      fullName: answer('owner.fullName'),
      birthDate: answer('owner.birthDate'),
      gender: label('owner.gender'),
      personalId: answer('owner.personalId'),
      phone: label('owner.phone'),
      email: answer('owner.email'),
    },
    name: { vietnamese: answer('name.vi'), foreign: answer('name.foreign'), short: answer('name.short') },
    seat: {
      ...address('seat'),
      phone: label('seat.phone'),
      fax: answer('seat.fax'),
      email: answer('seat.email'),
      website: answer('seat.website'),
      notTrading: answer('seat.notTrading') !== undefined,
    },
    lines: rows('lines').map((row) => ({
      name: answer(`${row}.name`) ?? '',
      code: answer(`${row}.code`),
      main: answer(`${row}.main`) !== undefined,
    })),
    capital: { amount: amount(answer('capital.amount')), inWords: answer('capital.words') },
    tax: {
      ...(answer('tax.sameAddress') === undefined && {
        address: { ...address('tax.address'), phone: label('tax.phone'), email: answer('tax.email') },
      }),
      startDate: answer('tax.startDate'),
      employees: amount(answer('tax.employees')),
      vatMethods: vatMethods(answer('tax.vatMethod'), label('tax.vatMethod')),
    },
    founder: founder(answer('founder')),
    members: rows('members').map((row) => ({
      fullName: answer(`${row}.fullName`) ?? '',
      birthDate: answer(`${row}.birthDate`),
      personalId: answer(`${row}.personalId`),
      gender: label(`${row}.gender`),
    })),
  };
}

function amount(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

function founder(answer: string | undefined): BusinessHouseholdDeclaration['founder'] {
  if (answer === undefined) return undefined;
  return answer === 'thanh-vien-ho' ? 'household' : 'individual';
}

/** The paper lists the methods of its time; today there is one, so the chosen one stands alone. */
function vatMethods(chosen: string | undefined, chosenLabel: string | undefined) {
  return chosen === undefined
    ? [{ label: 'Phương pháp kê khai', chosen: false }]
    : [{ label: chosenLabel ?? chosen, chosen: true }];
}
