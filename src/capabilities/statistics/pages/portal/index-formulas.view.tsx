import { DataTable } from '#ui/data-table.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import { groupOf, INDEX_GROUPS, type IndexBand, type IndexRule } from '../../domain/service-index.ts';
import { SERVICE_INDEX_PATH } from '../../paths.ts';
import { INDICATOR_WORDS } from '../indicator.text.ts';
import { percentText, pointsText } from './figure-words.text.ts';
import { bandName, CONFIDENCE_WORDS, GROUP_WORDS, SERVICE_INDEX as WORDS } from './service-index.text.ts';
import { STATISTICS } from './statistics.text.ts';

interface FormulasProps {
  readonly rules: readonly IndexRule[];
  readonly bands: readonly IndexBand[];
}

/** Cách tính từng chỉ số: what is divided by what, how many points, and how sure that is. */
export function IndexFormulasView({ rules, bands }: FormulasProps) {
  return (
    <>
      <PageBand
        title={WORDS.formulas}
        lead={WORDS.formulasLead}
        crumbs={[
          { label: STATISTICS.home, href: '/' },
          { label: WORDS.short, href: SERVICE_INDEX_PATH },
          { label: WORDS.formulas },
        ]}
      />
      <div class="wrap section stack-lg">
        {INDEX_GROUPS.map((group) => (
          <section key={group} class="stack" aria-labelledby={`nhom-${group}`}>
            <h2 id={`nhom-${group}`}>
              {group}. {GROUP_WORDS[group]}
            </h2>
            <DataTable
              caption={GROUP_WORDS[group]}
              hiddenCaption
              look="cards"
              rows={rules.filter(({ code }) => groupOf(code) === group)}
              rowKey={({ code }) => code}
              columns={[
                {
                  label: WORDS.indicator,
                  rowHeader: true,
                  cell: ({ code }) => `${code}. ${INDICATOR_WORDS[code].name}`,
                },
                { label: WORDS.from, cell: ({ code }) => <Formula code={code} /> },
                { label: WORDS.points, cell: scoreText },
                { label: WORDS.confidence, cell: sourceText },
              ]}
            />
          </section>
        ))}
        <section class="stack" aria-labelledby="xep-loai">
          <h2 id="xep-loai">{WORDS.bands}</h2>
          <ul>
            {bands.map(({ name, leastPoints, confidence }) => (
              <li key={name}>
                {bandName(name) ?? <InVietnamese>{name}</InVietnamese>}: {WORDS.fromPoints(pointsText(leastPoints))}.{' '}
                {CONFIDENCE_WORDS[confidence]}.
              </li>
            ))}
          </ul>
          <p class="small muted">
            {WORDS.provisionalNote} {WORDS.notNational}
          </p>
        </section>
      </div>
    </>
  );
}

function Formula({ code }: Pick<IndexRule, 'code'>) {
  const { formula, awaited } = INDICATOR_WORDS[code];
  return (
    <>
      {formula}
      {awaited && (
        <>
          {' '}
          <b>{WORDS.enteredByOffice}</b> {awaited}
        </>
      )}
    </>
  );
}

function scoreText({ maxPoints, fullAt, whenNone }: IndexRule): string {
  if (maxPoints === 0) return WORDS.shownOnly;
  const most =
    fullAt === 1
      ? WORDS.byRatio(pointsText(maxPoints))
      : WORDS.fullAt(pointsText(maxPoints), percentText(fullAt * 100));
  if (whenNone === 'left-out') return WORDS.leftOutWhenNone(most);
  return whenNone === 'all' ? WORDS.fullWhenNone(most) : most;
}

function sourceText({ confidence, validFrom }: IndexRule): string {
  return `${CONFIDENCE_WORDS[confidence]}. ${WORDS.validFrom(dateText(Temporal.PlainDate.from(validFrom)))}`;
}
