import { Card } from '#ui/card.tsx';
import { Details } from '#ui/details.tsx';
import { DoorTiles } from '#ui/door-tiles.tsx';
import { Figures } from '#ui/figures.tsx';
import { HeroSearch } from '#ui/hero-search.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { numberText } from '#ui/number-text.ts';
import { NumberedSteps } from '#ui/numbered-steps.tsx';
import { type Topic, TopicList } from '#ui/topic-list.tsx';
import { momentText, monthText } from '#ui/vietnam-time.ts';
import { bundleEntries, type Catalogue, usualFee } from '../../domain/catalogue.ts';
import type { FeeBenefit } from '../../domain/fees.ts';
import { cataloguePaths } from '../../paths.ts';
import { feeText, limitText, onlineFeeText } from './catalogue.text.ts';
import { lifeTopics, homeText as text } from './home.text.ts';
import { type NewsLine, NewsStrip } from './news-strip.view.tsx';

/** Số liệu: counted from real dossiers by whoever knows them. */
export interface HomeFigures {
  readonly month: PeriodFigures;
  readonly year: PeriodFigures;
  /** Now. */
  readonly inProgress: number;
  readonly countedAt: Temporal.Instant;
}

interface PeriodFigures {
  readonly period: { readonly from: Temporal.PlainDate };
  readonly received: number;
  readonly finished: number;
  /** Between 0 and 100; null when nothing was finished. */
  readonly onTimePercent: number | null;
}

export interface HomeView {
  readonly catalogue: Catalogue;
  readonly today: string;
  readonly figures: HomeFigures | null;
  readonly news: readonly NewsLine[];
}

export function HomePage({ catalogue, today, figures, news }: HomeView) {
  return (
    <>
      <HeroSearch
        title={text.question}
        lead={text.lead}
        action={cataloguePaths.onlineServices}
        suggestionsFrom={cataloguePaths.suggestions(cataloguePaths.onlineServices)}
        links={[
          { label: text.advanced, href: `${cataloguePaths.onlineServices}#loc` },
          { label: text.track, href: cataloguePaths.search },
        ]}
      />
      <div class="wrap">
        <DoorTiles
          doors={[
            { label: text.doors.online, href: cataloguePaths.onlineServices, icon: 'document' },
            { label: text.doors.serviceIndex, href: cataloguePaths.serviceIndex, icon: 'chart' },
            { label: text.doors.lateList, href: cataloguePaths.lateList, icon: 'late' },
            ...(bundleEntries(catalogue).length > 0
              ? [{ label: text.doors.bundles, href: cataloguePaths.bundles, icon: 'link' as const }]
              : []),
          ]}
        />
        <section class="section" aria-labelledby="viec">
          <h2 id="viec">{text.topics}</h2>
          <TopicList topics={topicsOf(catalogue, today)} />
        </section>
        {figures && <CountedFigures figures={figures} />}
        <NewsStrip news={news} />
        <section class="section two" aria-labelledby="ba-buoc">
          <div class="stack">
            <h2 id="ba-buoc">{text.how}</h2>
            <NumberedSteps steps={text.steps.map((step) => ({ title: step.title, children: step.text }))} />
          </div>
          <OnlineBenefits benefits={onlineBenefits(catalogue, today)} />
        </section>
      </div>
    </>
  );
}

/** Time and fee come from the catalogue: this page never says anything else than the procedure's own. */
function topicsOf(catalogue: Catalogue, today: string): Topic[] {
  return lifeTopics().flatMap(({ code, label, icon, caseCode }) => {
    const entry = catalogue.byCode.get(code);
    const channel = entry?.definition.channels[0];
    const limit = entry?.definition.cases?.find((other) => other.code === caseCode)?.limit ?? channel?.limit;
    if (entry === undefined || channel === undefined || limit === undefined) return [];
    const fee = feeText(usualFee(catalogue, entry, channel.channel, today));
    const usual = feeText(usualFee(catalogue, entry, 'counter', today));
    const shown = channel.channel === 'online' && fee !== usual ? onlineFeeText(fee) : fee;
    return [{ label, icon, href: cataloguePaths.procedure(code), hint: `${limitText(limit)} · ${shown}` }];
  });
}

function CountedFigures({ figures: { month, year, inProgress, countedAt } }: { figures: HomeFigures }) {
  const percent = (value: number | null): string =>
    value === null ? '–' : `${numberText(value, { maximumFractionDigits: 2 })}%`;
  const yearName = text.inYear(year.period.from.year);
  return (
    <section class="section stack" aria-labelledby="so-lieu">
      <h2 id="so-lieu">{text.figures(monthText(month.period.from))}</h2>
      <Figures
        figures={[
          {
            label: text.onTime,
            value: percent(month.onTimePercent),
            note: `${yearName}: ${percent(year.onTimePercent)}`,
            highlight: true,
          },
          {
            label: text.received,
            value: numberText(month.received),
            note: `${yearName}: ${numberText(year.received)}`,
          },
          {
            label: text.finished,
            value: numberText(month.finished),
            note: `${yearName}: ${numberText(year.finished)}`,
          },
          { label: text.inProgress, value: numberText(inProgress), note: momentText(countedAt) },
        ]}
      />
      <Details summary={text.figuresMeaning}>
        <ul>
          {text.meanings.map(({ name, meaning }) => (
            <li key={name}>
              <b>{name}</b>: {meaning}
            </li>
          ))}
        </ul>
        <p>
          <a href={cataloguePaths.statistics}>{text.toStatistics}</a>
        </p>
      </Details>
    </section>
  );
}

function onlineBenefits({ benefits }: Catalogue, today: string): FeeBenefit[] {
  return benefits.filter(
    ({ channel, effect, validFrom, validTo, authority }) =>
      channel === 'online' &&
      effect !== 'fixed' &&
      authority === 'province' &&
      validFrom <= today &&
      (validTo === null || today <= validTo),
  );
}

function OnlineBenefits({ benefits }: { benefits: readonly FeeBenefit[] }) {
  if (benefits.length === 0) return null;
  return (
    <Card title={text.benefits} id="mien-giam" soft>
      {benefits.map(({ name, legalBasis }) => (
        <div key={name}>
          <p>
            <InVietnamese>{name}</InVietnamese>
            {text.benefitScope}
          </p>
          <p class="small muted">
            <InVietnamese>{legalBasis}</InVietnamese>.
          </p>
        </div>
      ))}
    </Card>
  );
}
