import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { TextField } from '#ui/text-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import type { EnteringScope } from '../../actions/enter-figure.ts';
import { EXTERNAL_INDICATORS, isExternal, LONGEST_FIGURE_NOTE, LONGEST_SOURCE } from '../../domain/external-figure.ts';
import { EXTERNAL_FIGURE_PATH, EXTERNAL_FIGURES_PATH } from '../../paths.ts';
import type { EnteredFigure } from '../../storage/external-figure-queries.ts';
import { figureName, EXTERNAL_FIGURES as WORDS } from './external-figures.text.ts';
import { figureValue, unitOptions } from './external-figures.view.tsx';

interface ExternalFigureProps {
  readonly scope: EnteringScope;
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
  /** Empty: it is entered for the first time. */
  readonly versions: readonly EnteredFigure[];
}

/** Nhập hoặc sửa một số liệu. */
export function ExternalFigureView({ scope, fields, errors, versions }: ExternalFigureProps) {
  const isCorrection = versions.length > 0;
  const back = new URLSearchParams({ 'don-vi': fields['don-vi'] ?? '', thang: fields['thang'] ?? '' });
  return (
    <div class="page-narrow stack">
      <ErrorSummary errors={errors} />
      <h1>{isCorrection ? WORDS.correct : WORDS.enter}</h1>
      <Form action={EXTERNAL_FIGURE_PATH} class="stack">
        <input type="hidden" name="phien-ban" value={isCorrection ? (fields['phien-ban'] ?? '0') : '0'} />
        {isCorrection ? <Meant scope={scope} fields={fields} /> : <Choice {...{ scope, fields, errors }} />}
        <Values fields={fields} errors={errors} />
        <Actions backHref={`${EXTERNAL_FIGURES_PATH}?${back}`}>
          <Button>{isCorrection ? WORDS.correct : WORDS.save}</Button>
        </Actions>
      </Form>
      {isCorrection && <History versions={versions} />}
    </div>
  );
}

const errorOf = (errors: readonly FieldMessage[], name: string) => errors.find(({ field }) => field === name)?.message;

/** What is corrected stays what it is; another unit or month is another figure. */
function Meant({ scope, fields }: Pick<ExternalFigureProps, 'scope' | 'fields'>) {
  const [unit = '', month = '', indicator = ''] = [fields['don-vi'], fields['thang'], fields['chi-so']];
  const unitName = unitOptions(scope).find(({ value }) => value === unit)?.label ?? '';
  return (
    <>
      <input type="hidden" name="don-vi" value={unit} />
      <input type="hidden" name="thang" value={month} />
      <input type="hidden" name="chi-so" value={indicator} />
      <SummaryList
        rows={[
          { label: WORDS.unit, value: unitName },
          { label: WORDS.month, value: month },
          { label: WORDS.indicator, value: isExternal(indicator) ? figureName(indicator).name : '' },
        ]}
      />
      {isExternal(indicator) && <p class="muted">{figureName(indicator).counts}</p>}
    </>
  );
}

function Choice({ scope, fields, errors }: Pick<ExternalFigureProps, 'scope' | 'fields' | 'errors'>) {
  const indicator = fields['chi-so'] ?? '';
  return (
    <>
      <SelectField
        name="don-vi"
        label={WORDS.unit}
        value={fields['don-vi'] ?? ''}
        emptyLabel={WORDS.chooseUnit}
        options={unitOptions(scope)}
        error={errorOf(errors, 'don-vi')}
        required
      />
      <TextField
        name="thang"
        label={WORDS.month}
        hint={WORDS.monthHint}
        value={fields['thang'] ?? ''}
        error={errorOf(errors, 'thang')}
        width="short"
        maxLength={7}
        required
      />
      <SelectField
        name="chi-so"
        label={WORDS.indicator}
        hint={isExternal(indicator) ? figureName(indicator).counts : undefined}
        value={indicator}
        emptyLabel={WORDS.chooseIndicator}
        options={EXTERNAL_INDICATORS.map((value) => ({ value, label: figureName(value).name }))}
        error={errorOf(errors, 'chi-so')}
        required
      />
    </>
  );
}

function Values({ fields, errors }: Pick<ExternalFigureProps, 'fields' | 'errors'>) {
  const field = (name: string) => ({ name, value: fields[name] ?? '', error: errorOf(errors, name) });
  return (
    <>
      <TextField {...field('tu-so')} label={WORDS.which} inputMode="numeric" width="short" maxLength={15} required />
      <TextField
        {...field('mau-so')}
        label={WORDS.all}
        hint={WORDS.allHint}
        inputMode="numeric"
        width="short"
        maxLength={15}
        required
      />
      <TextField {...field('nguon')} label={WORDS.source} hint={WORDS.sourceHint} maxLength={LONGEST_SOURCE} required />
      <TextField
        {...field('ngay-nguon')}
        label={WORDS.sourceOn}
        hint={WORDS.sourceOnHint}
        width="short"
        maxLength={10}
        required
      />
      <TextareaField {...field('ghi-chu')} label={WORDS.note} hint={WORDS.noteHint} maxLength={LONGEST_FIGURE_NOTE} />
    </>
  );
}

function History({ versions }: Pick<ExternalFigureProps, 'versions'>) {
  return (
    <section class="stack">
      <h2>{WORDS.history}</h2>
      <DataTable
        caption={WORDS.historyCaption}
        hiddenCaption
        look="cards"
        rows={versions}
        rowKey={({ version }) => String(version)}
        columns={[
          { label: WORDS.value, rowHeader: true, nowrap: true, cell: figureValue },
          {
            label: WORDS.source,
            cell: ({ source, sourceOn }) => WORDS.dated(source, dateText(Temporal.PlainDate.from(sourceOn))),
          },
          { label: WORDS.note, cell: ({ note }) => note || '–' },
          { label: WORDS.by, cell: ({ enteredBy }) => enteredBy },
          { label: WORDS.at, nowrap: true, cell: ({ enteredAt }) => momentText(enteredAt) },
        ]}
      />
    </section>
  );
}
