import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Form } from '#ui/form.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import { DATA_FORMATS, DATA_SETS, type DataSet } from '../../domain/open-data.ts';
import type { StatisticsPeriod } from '../../domain/period.ts';
import { OPEN_DATA_PATH, openDataFilePath, STATISTICS_PATH } from '../../paths.ts';
import { capital, periodText } from './figure-words.text.ts';
import { COLUMN_WORDS, DATA_CHANGES, OPEN_DATA, SET_WORDS } from './open-data.text.ts';
import { STATISTICS } from './statistics.text.ts';

interface OpenDataProps {
  readonly period: StatisticsPeriod;
  readonly periods: readonly StatisticsPeriod[];
  readonly licence: { readonly name: string; readonly url: string; readonly isConfirmed: boolean };
}

export function OpenDataView({ period, periods, licence }: OpenDataProps) {
  return (
    <>
      <PageBand
        title={OPEN_DATA.title}
        lead={OPEN_DATA.lead}
        crumbs={[
          { label: STATISTICS.home, href: '/' },
          { label: STATISTICS.title, href: STATISTICS_PATH },
          { label: OPEN_DATA.title },
        ]}
      >
        <Form action={OPEN_DATA_PATH} method="get" class="row" label={OPEN_DATA.choose}>
          <SelectField
            name="ky"
            label={OPEN_DATA.period}
            value={period.code}
            width="medium"
            options={periods.map((one) => ({ value: one.code, label: capital(periodText(one)) }))}
          />
          <Button kind="secondary">{OPEN_DATA.show}</Button>
        </Form>
      </PageBand>
      <div class="wrap section stack-lg">
        <section class="stack" aria-labelledby="bo-du-lieu">
          <h2 id="bo-du-lieu">
            {OPEN_DATA.sets}, {periodText(period)}
          </h2>
          <DataTable
            caption={OPEN_DATA.sets}
            hiddenCaption
            rows={DATA_SETS}
            rowKey={(set) => set}
            columns={[
              { label: OPEN_DATA.set, rowHeader: true, cell: (set) => SET_WORDS[set].name },
              { label: OPEN_DATA.content, cell: (set) => SET_WORDS[set].text },
              { label: OPEN_DATA.download, cell: (set) => <Files set={set} period={period} /> },
            ]}
          />
        </section>
        <section class="stack" aria-labelledby="giay-phep">
          <h2 id="giay-phep">{OPEN_DATA.licence}</h2>
          <p>
            {licence.isConfirmed ? OPEN_DATA.licenceConfirmed(licence.name) : OPEN_DATA.licencePlanned(licence.name)}{' '}
            <a href={licence.url}>{OPEN_DATA.licenceText(licence.name)}</a>
          </p>
        </section>
        <section class="stack" aria-labelledby="cac-cot">
          <h2 id="cac-cot">{OPEN_DATA.columns}</h2>
          <ul>
            {COLUMN_WORDS.map(({ name, text }) => (
              <li key={name}>
                <code>{name}</code>: {text}
              </li>
            ))}
          </ul>
        </section>
        <section class="stack" aria-labelledby="thay-doi">
          <h2 id="thay-doi">{OPEN_DATA.changes}</h2>
          <p>{OPEN_DATA.changesLead}</p>
          <ul>
            {DATA_CHANGES.map(({ version, on, text }) => (
              <li key={version}>
                {OPEN_DATA.version(version, dateText(Temporal.PlainDate.from(on)))}: {text}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

function Files({ set, period }: { readonly set: DataSet; readonly period: StatisticsPeriod }) {
  return (
    <span class="row">
      {DATA_FORMATS.map((format) => (
        <a key={format} href={`${openDataFilePath(`${set}.${format}`)}?ky=${period.code}`} download>
          {format.toUpperCase()}
          <span class="sr"> {SET_WORDS[set].name.toLowerCase()}</span>
        </a>
      ))}
    </span>
  );
}
