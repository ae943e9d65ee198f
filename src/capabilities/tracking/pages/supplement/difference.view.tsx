import { readableAnswer } from '#engines/forms/answer-rows.ts';
import type { Answers } from '#engines/forms/define.ts';
import { listFields } from '#engines/forms/fields.ts';
import { DataTable } from '#ui/data-table.tsx';
import { faultName } from './fault-name.text.ts';
import type { OpenSupplementRequest } from './read-supplement.ts';
import { currentAnswers } from './supplement.form.ts';

interface ChangeRow {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Old and new, place by place. */
export function Difference({ caption, open }: { caption: string; open: OpenSupplementRequest }) {
  return (
    <DataTable
      caption={caption}
      hiddenCaption
      look="cards"
      columns={[
        { label: 'Mục', cell: (row: ChangeRow) => row.name, rowHeader: true },
        { label: 'Trước', cell: (row) => row.before },
        { label: 'Sau', cell: (row) => <b>{row.after}</b> },
      ]}
      rows={[...fieldRows(open), ...paperRows(open)]}
    />
  );
}

function fieldRows(open: OpenSupplementRequest): ChangeRow[] {
  const { declaration, fields, context, paperNames } = open;
  const after = currentAnswers(open);
  const placed = listFields(declaration.eForm, { ...declaration.answers, ...after });
  return placed
    .filter(({ name }) => fields[name] !== undefined)
    .map((field) => {
      const read = (answers: Answers): string => {
        const text = readableAnswer(field, answers, context);
        return text === '' ? 'Không khai' : field.field.kind === 'checkbox' ? 'Có' : text;
      };
      const name = faultName(
        { target: 'field', name: field.name },
        { eForm: declaration.eForm, answers: after },
        paperNames,
      );
      return { name, before: read(declaration.answers), after: read(after) };
    });
}

function paperRows({ supplement, declaration, paperNames, filedPapers, newFiles }: OpenSupplementRequest): ChangeRow[] {
  return supplement.faults
    .filter(({ target }) => target === 'paper')
    .map((fault) => ({
      name: faultName(fault, declaration, paperNames),
      before: namesOf(filedPapers.filter(({ paperCode }) => paperCode === fault.name).map(({ fileName }) => fileName)),
      after: namesOf((newFiles[fault.name] ?? []).map(({ name }) => name)),
    }));
}

function namesOf(names: readonly string[]): string {
  return names.length === 0 ? 'Chưa có tệp' : names.join(', ');
}
