import { readableAnswer } from '#engines/forms/answer-rows.ts';
import type { Answers } from '#engines/forms/define.ts';
import { listFields } from '#engines/forms/fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { supplementPath, supplementReviewPath } from '../../paths.ts';
import { faultName } from './fault-name.text.ts';
import type { OpenSupplementRequest } from './read-supplement.ts';
import { currentAnswers } from './supplement.form.ts';
import { SupplementBand } from './supplement.view.tsx';

interface ChangeRow {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The difference, before it is sent. */
export function SupplementReview({ open, refusal }: { open: OpenSupplementRequest; refusal: string | undefined }) {
  const { dossier } = open;
  return (
    <>
      <SupplementBand
        dossierCode={dossier.code}
        title="Xem lại nội dung bổ sung"
        procedureName={dossier.procedureName}
      />
      <PageColumns form>
        {refusal && <ErrorSummary errors={[{ field: '', message: refusal }]} title="Chưa gửi được" />}
        <h2>Những gì bạn sửa</h2>
        <DataTable
          caption="Những gì bạn sửa"
          hiddenCaption
          look="cards"
          columns={[
            { label: 'Mục', cell: (row: ChangeRow) => row.name, rowHeader: true },
            { label: 'Trước', cell: (row) => row.before },
            { label: 'Sau', cell: (row) => <b>{row.after}</b> },
          ]}
          rows={[...fieldRows(open), ...paperRows(open)]}
        />
        <p>Các mục khác giữ nguyên như đã nộp. Gửi xong, thời hạn giải quyết chạy tiếp.</p>
        <Form action={supplementReviewPath(dossier.code)}>
          <input type="hidden" name="phien-ban" value={dossier.version} />
          <Actions backHref={supplementPath(dossier.code)}>
            <Button icon="send">Gửi bổ sung</Button>
          </Actions>
        </Form>
      </PageColumns>
    </>
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
