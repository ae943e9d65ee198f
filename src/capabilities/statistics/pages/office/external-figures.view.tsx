import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { numberText } from '#ui/number-text.ts';
import { PageHead } from '#ui/office/page-head.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextField } from '#ui/text-field.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import type { EnteringScope } from '../../actions/enter-figure.ts';
import {
  EXTERNAL_INDICATORS,
  type ExternalFigure,
  type ExternalIndicator,
  type FigureEntry,
} from '../../domain/external-figure.ts';
import { ANNOUNCEMENTS_PATH, EXTERNAL_FIGURE_PATH, EXTERNAL_FIGURES_PATH } from '../../paths.ts';
import { typedMonth, unitValue, WHOLE_PROVINCE } from './external-figures.form.ts';
import { figureName, EXTERNAL_FIGURES as WORDS } from './external-figures.text.ts';

interface ExternalFiguresProps {
  readonly scope: EnteringScope;
  readonly unitCode: string;
  readonly month: string;
  readonly typedMonth: string;
  readonly figures: readonly ExternalFigure[];
  readonly errors: readonly FieldMessage[];
  readonly isSaved: boolean;
}

interface Row {
  readonly indicator: ExternalIndicator;
  readonly figure: ExternalFigure | undefined;
}

/** Số liệu của một đơn vị trong một tháng: what is there, and what is awaited. */
export function ExternalFiguresView(props: ExternalFiguresProps) {
  const { scope, unitCode, month, figures, errors, isSaved } = props;
  const unitName = scope.units.find(({ agencyCode }) => agencyCode === unitCode)?.name ?? WORDS.province;
  const rows = EXTERNAL_INDICATORS.filter((indicator) => unitCode !== '' || indicator !== 'posting').map(
    (indicator): Row => ({ indicator, figure: figures.find((one) => one.indicator === indicator) }),
  );
  const title = WORDS.caption(unitName, typedMonth(month));
  const formHref = (indicator: string) =>
    `${EXTERNAL_FIGURE_PATH}?${new URLSearchParams({ 'don-vi': unitValue(unitCode), thang: typedMonth(month), 'chi-so': indicator })}`;
  return (
    <div class="stack">
      {isSaved && <NotificationBanner tone="ok" title={WORDS.saved} />}
      <ErrorSummary errors={errors} />
      <PageHead title={WORDS.title}>{scope.province && <a href={ANNOUNCEMENTS_PATH}>{WORDS.register}</a>}</PageHead>
      <p class="muted">{WORDS.lead}</p>
      <Form action={EXTERNAL_FIGURES_PATH} method="get" class="row" label={WORDS.choose}>
        <SelectField
          name="don-vi"
          label={WORDS.unit}
          value={unitValue(unitCode)}
          width="medium"
          options={unitOptions(scope)}
        />
        <TextField
          name="thang"
          label={WORDS.month}
          value={props.typedMonth}
          error={errors[0]?.message}
          width="short"
          maxLength={7}
        />
        <Button kind="secondary">{WORDS.look}</Button>
      </Form>
      <h2>{title}</h2>
      <DataTable
        caption={title}
        hiddenCaption
        look="cards"
        rows={rows}
        rowKey={({ indicator }) => indicator}
        columns={[
          { label: WORDS.indicator, rowHeader: true, cell: ({ indicator }) => figureName(indicator).name },
          {
            label: WORDS.figure,
            numeric: true,
            nowrap: true,
            cell: ({ figure }) => (figure ? figureValue(figure) : <Tag tone="warn">{WORDS.awaited}</Tag>),
          },
          {
            label: WORDS.source,
            cell: ({ figure }) =>
              figure ? WORDS.dated(figure.source, dateText(Temporal.PlainDate.from(figure.sourceOn))) : '–',
          },
          {
            label: WORDS.deed,
            hiddenLabel: true,
            cell: ({ indicator, figure }) => (
              <a
                href={formHref(indicator)}
                aria-label={`${figure ? WORDS.correct : WORDS.enter}: ${figureName(indicator).name}`}
              >
                {figure ? WORDS.correct : WORDS.enter}
              </a>
            ),
          },
        ]}
      />
    </div>
  );
}

/** "1.240/1.250" */
export const figureValue = (figure: Pick<FigureEntry, 'which' | 'of'> | undefined): string =>
  figure ? `${numberText(figure.which)}/${numberText(figure.of)}` : '–';

export function unitOptions({ province, units }: EnteringScope) {
  return [
    ...(province ? [{ value: WHOLE_PROVINCE, label: WORDS.province }] : []),
    ...units.map(({ agencyCode, name }) => ({ value: agencyCode, label: name })),
  ];
}
