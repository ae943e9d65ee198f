import type { FiledAnswers } from '#capabilities/dossier/index.ts';
import type { BirthCertificate, CertifiedParent } from '#engines/print/templates.ts';
import { addressLine, type CertificateFacts, PROVINCE, signatureOf } from './certificate-facts.ts';

/** Giấy khai sinh, from the answers of the declaration. */
export function birthCertificate(facts: CertificateFacts): BirthCertificate {
  const { answers, unitName, number, publicCode, decidedOn } = facts;
  const { text, raw } = answers;
  return {
    authority: `${unitName}, ${PROVINCE}`,
    number,
    publicCode,
    child: {
      fullName: text('child.fullName'),
      birthDate: raw('child.birthDate'),
      birthDateInWords: text('child.birthDateInWords'),
      gender: text('child.gender'),
      ethnic: text('child.ethnic'),
      nationality: text('child.nationality'),
      birthPlace: birthPlace(answers),
      hometown: hometown(answers),
    },
    mother: parent(answers, 'mother'),
    father: parent(answers, 'father'),
    requester: { fullName: text('requester.fullName'), identityPaper: identityPaper(answers) },
    registeredOn: decidedOn,
    signature: signatureOf(facts),
  };
}

function birthPlace(answers: FiledAnswers): string {
  const facility = answers.text('child.birthPlace.facility');
  return [facility, addressLine(answers, 'child.birthPlace')].filter(Boolean).join(', ');
}

function hometown({ text }: FiledAnswers): string {
  return [text('child.hometown.commune'), text('child.hometown.province')].filter(Boolean).join(', ');
}

/** An unknown parent's part stays empty (Decree 123/2015, Article 15). */
function parent(answers: FiledAnswers, who: 'mother' | 'father'): CertifiedParent {
  const { text, raw } = answers;
  if (raw(`${who}.fullName`) === '') return {};
  const abroad = [text(`${who}.residence.foreign`), text(`${who}.residence.country`)].filter(Boolean).join(', ');
  return {
    fullName: text(`${who}.fullName`),
    birthYear: raw(`${who}.birthDate`).slice(0, 4),
    ethnic: text(`${who}.ethnic`),
    nationality: text(`${who}.nationality`),
    residence: addressLine(answers, `${who}.residence`) || abroad,
  };
}

function identityPaper({ text, raw }: FiledAnswers): string {
  const number = raw('requester.idDoc.number') || raw('requester.personalId');
  return [text('requester.idDoc.type'), number].filter(Boolean).join(' ');
}
