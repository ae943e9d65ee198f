/** Mẫu đơn in được của các thủ tục nộp tại đây: the paper that each e-form fills in. */
import type { PrintTemplates, TemplateName } from '#engines/print/templates.ts';
import { birthDeclaration } from './1.001193-dang-ky-khai-sinh/declaration.ts';
import { businessHouseholdDeclaration } from './1.001612-thanh-lap-ho-kinh-doanh/declaration.ts';
import type { AnswerReader } from './declaration.ts';

/** One template with what fills it in; written over the names so that both stay of the same kind. */
export type PrintedDeclaration<T extends TemplateName = TemplateName> = {
  [Name in T]: { readonly template: Name; readonly toData: (reader: AnswerReader) => PrintTemplates[Name] };
}[T];

/** By the id of the e-form; undefined for a form that has no paper of its own. */
export function printedDeclaration(eFormId: string): PrintedDeclaration | undefined {
  return DECLARATIONS.get(eFormId);
}

const DECLARATIONS = new Map<string, PrintedDeclaration>([
  ['1.001612', { template: 'business-household-declaration', toData: businessHouseholdDeclaration }],
  ['1.001193', { template: 'birth-declaration', toData: birthDeclaration }],
  ['2.000986', { template: 'birth-declaration', toData: birthDeclaration }],
]);
