/** Tờ khai đăng ký khai sinh, Thông tư 04/2020/TT-BTP (sửa bởi 04/2024/TT-BTP): which answer stands where on the paper. */
import type { BirthDeclaration, DeclaredParent } from '#engines/print/templates.ts';
import { type AnswerReader, joined, madeAt } from '../declaration.ts';

const INLAND = '1';

export function birthDeclaration(reader: AnswerReader): BirthDeclaration {
  const { answer, label, printedOn } = reader;
  return {
    madeAt: madeAt(label('requester.residence.commune'), printedOn),
    authority: answer('authority'),
    requester: {
      fullName: answer('requester.fullName'),
      residence: residence(reader, 'requester'),
      identityPaper: identityPaper(reader),
      relation: answer('requester.relationOther') ?? label('requester.relation'),
    },
    child: {
      fullName: answer('child.fullName'),
      birthDate: answer('child.birthDate'),
      birthDateInWords: answer('child.birthDateInWords'),
      gender: label('child.gender'),
      ethnic: label('child.ethnic'),
      nationality: label('child.nationality'),
      birthPlace: birthPlace(reader),
      hometown: joined([label('child.hometown.commune'), label('child.hometown.province')]),
    },
    mother: parent(reader, 'mother'),
    father: parent(reader, 'father'),
    copies: copies(reader),
  };
}

function parent(reader: AnswerReader, id: 'mother' | 'father'): DeclaredParent {
  const { answer, label } = reader;
  return {
    fullName: answer(`${id}.fullName`),
    birthDate: answer(`${id}.birthDate`),
    ethnic: label(`${id}.ethnic`),
    nationality: label(`${id}.nationality`),
    residence: residence(reader, id),
    personalId: answer(`${id}.personalId`),
  };
}

function residence({ answer, label }: AnswerReader, id: string): string | undefined {
  if (answer(`${id}.residence.scope`) !== INLAND) {
    return joined([answer(`${id}.residence.foreign`), label(`${id}.residence.country`)]);
  }
  return joined([
    answer(`${id}.residence.detail`),
    label(`${id}.residence.commune`),
    label(`${id}.residence.province`),
  ]);
}

function birthPlace({ answer, label }: AnswerReader): string | undefined {
  return joined([
    answer('child.birthPlace.facility'),
    answer('child.birthPlace.detail'),
    label('child.birthPlace.commune'),
    label('child.birthPlace.province'),
  ]);
}

/** Loại, số, nơi cấp, ngày cấp: one line, as the paper has it. */
function identityPaper({ answer, label }: AnswerReader): string | undefined {
  const kind = answer('requester.idDoc.otherName') ?? label('requester.idDoc.type');
  const number = answer('requester.idDoc.number');
  const issuedOn = label('requester.idDoc.issueDate');
  return joined([
    joined([kind, number && `số ${number}`], ' '),
    answer('requester.idDoc.issuer') && `${answer('requester.idDoc.issuer')} cấp`,
    issuedOn && `ngày ${issuedOn}`,
  ]);
}

function copies({ answer }: AnswerReader): BirthDeclaration['copies'] {
  const wanted = answer('copy.wanted');
  if (wanted !== 'co') return wanted === undefined ? {} : { wanted: false };
  const quantity = Number(answer('copy.quantity'));
  return { wanted: true, ...(Number.isInteger(quantity) && quantity > 0 && { quantity }) };
}
