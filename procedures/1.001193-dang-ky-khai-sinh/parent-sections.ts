/** The blocks of the mother and the father, and when they are asked. */
import type { Condition, EFormSection } from '#engines/forms/define.ts';
import { identityFields, type Person, paperFields, residenceFields } from './person-fields.ts';

const notFilled = (): Record<string, never> => ({});
export const mother: Person = { id: 'mother', who: 'người mẹ', sex: '2', prefill: notFilled };
export const father: Person = { id: 'father', who: 'người cha', sex: '1', prefill: notFilled };

export const abandoned: Condition = { field: 'child.registrationType', equals: 'bo-roi' };
export const parentsUnclear: Condition = { field: 'child.registrationType', equals: 'chua-xac-dinh-cha-me' };
const unknown = (parent: 'cha' | 'me'): Condition => ({
  and: [parentsUnclear, { field: 'child.unknownParent', in: [parent, 'ca-hai'] }],
});
export const motherKnown: Condition = { not: { or: [abandoned, unknown('me')] } };
export const fatherKnown: Condition = { not: { or: [abandoned, unknown('cha')] } };

export function parentSections(person: Person, asked: Condition): readonly EFormSection[] {
  return [
    { id: `${person.id}.identity`, visibleWhen: asked, fields: identityFields(person) },
    { id: `${person.id}.paper`, title: 'Giấy tờ tùy thân', visibleWhen: asked, fields: paperFields(person) },
    { id: `${person.id}.residence`, title: 'Nơi cư trú', visibleWhen: asked, fields: residenceFields(person) },
  ];
}

export function copyOfRequester(to: 'mother' | 'father') {
  const paths = ['fullName', 'personalId', 'birthDate', 'ethnic', 'nationality']
    .concat(['idDoc.type', 'idDoc.otherName', 'idDoc.number', 'idDoc.issueDate', 'idDoc.issuer'])
    .concat(['residence.kind', 'residence.scope', 'residence.province', 'residence.commune', 'residence.detail'])
    .concat(['residence.country', 'residence.foreign']);
  return paths.map((path) => ({ from: `requester.${path}`, to: `${to}.${path}` }));
}
