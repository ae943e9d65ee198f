import { printer } from '#engines/print/printer.ts';
import type { TemplateName } from '#engines/print/templates.ts';
import { type PrintedDeclaration, printedDeclaration } from '../../../../procedures/declarations.ts';
import { readAnswers } from '../domain/answer-reader.ts';
import type { Filing } from './load-filing.ts';

/** Mẫu đơn kê khai đã điền (guide 1, part IV, step 5) as PDF; undefined when the procedure has no paper of its own. */
export async function printDeclaration(filing: Filing): Promise<Uint8Array | undefined> {
  const declaration = printedDeclaration(filing.forms.declaration.id);
  if (declaration === undefined) return undefined;
  return printFilled(declaration, readAnswers(filing.forms.declaration, filing.draft.answers, filing.context));
}

/** Whether the filled declaration can be had as a paper. */
export function hasPrintedDeclaration({ forms }: Filing): boolean {
  return printedDeclaration(forms.declaration.id) !== undefined;
}

function printFilled<T extends TemplateName>(
  declaration: PrintedDeclaration<T>,
  reader: ReturnType<typeof readAnswers>,
) {
  return printer.print<T>(declaration.template, declaration.toData(reader));
}
