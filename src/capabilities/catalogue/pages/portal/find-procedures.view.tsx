import type { ComponentChildren } from 'preact';
import type { Finding } from '#engines/search/define.ts';
import { markWords } from '#engines/search/mark-words.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { FilterForm, type FilterGroup } from '#ui/filter-form.tsx';
import { Icon } from '#ui/icon.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { Listing, type ListingEntry } from '#ui/listing.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { SearchBox } from '#ui/search-box.tsx';
import { siteFacts } from '#ui/site-facts.ts';
import { Tag } from '#ui/tag.tsx';
import { type Catalogue, type CatalogueEntry, type Listing as Listed, usualFee } from '../../domain/catalogue.ts';
import {
  type FoundProcedure,
  feeKind,
  type ProcedureFindings,
  type ProcedureQuery,
} from '../../domain/find-procedures.ts';
import { cataloguePaths } from '../../paths.ts';
import {
  agencyNames,
  feeNames,
  feeSlugs,
  feeText,
  levelNames,
  levelSlugs,
  limitText,
  onlineFeeText,
  onlineNames,
  onlineSlugs,
  targetNames,
  targetSlugs,
} from './catalogue.text.ts';
import { FieldName } from './field-name.view.tsx';
import { parameterOf, toAddress } from './find-procedures.form.ts';
import { findText, listTexts } from './find-procedures.text.ts';

export interface FindProceduresView {
  readonly list: keyof typeof listTexts;
  readonly path: string;
  readonly query: ProcedureQuery;
  readonly findings: ProcedureFindings;
  readonly catalogue: Catalogue;
  readonly today: string;
}

export function FindProceduresPage(view: FindProceduresView) {
  const { list, path, query, findings } = view;
  const texts = listTexts[list];
  return (
    <>
      <PageBand
        title={texts.title}
        lead={texts.lead}
        crumbs={[{ label: findText.home, href: cataloguePaths.home }, { label: texts.title }]}
      >
        <SearchBox action={path} value={query.words} suggestionsFrom={cataloguePaths.suggestions(path)} framed />
      </PageBand>
      <PageColumns aside={<Filters {...view} />} asideLabel={findText.filters} asideFirst>
        <section aria-labelledby="ket-qua">
          <div class="head-row">
            <h2 id="ket-qua">
              {findText.count(findings.total)}
              {query.words !== '' && (
                <>
                  {' '}
                  {findText.countFor} “<InVietnamese>{query.words}</InVietnamese>”
                </>
              )}
            </h2>
            <p class="small muted">{query.words === '' ? findText.fileableFirst : findText.ranked}</p>
            {/* They follow the results there. */}
            <p class="phone-only">
              <a href="#loc">{findText.filters}</a>
            </p>
          </div>
          {findings.understood && (
            <Note>
              {findText.understoodBefore}
              <b>
                “<InVietnamese>{findings.understood.said}</InVietnamese>”
              </b>
              {findText.understoodBetween}
              <b>
                <InVietnamese>{findings.understood.meant}</InVietnamese>
              </b>
              .
            </Note>
          )}
          {findings.total === 0 ? (
            <EmptyState icon="search" title={<EmptyTitle words={query.words} />}>
              <p>{findText.emptyHelp}</p>
              <p>
                <a href={path}>{findText.clear}</a>
              </p>
            </EmptyState>
          ) : (
            <Listing entries={findings.found.map((found) => toListing(found, view))} />
          )}
          <Pagination page={findings.page} pages={findings.pages} href={(page) => toAddress(path, query, page)} />
          <p class="muted">
            {findText.help} <a href={`tel:${siteFacts.hotline}`}>{siteFacts.hotline}</a>
            {findText.helpAfter}
          </p>
        </section>
      </PageColumns>
    </>
  );
}

function EmptyTitle({ words }: { words: string }) {
  if (words === '') return <>{findText.emptyFilters}</>;
  return (
    <>
      {findText.emptyBefore}
      <InVietnamese>{words}</InVietnamese>
      {findText.keywordAfter}
    </>
  );
}

function Filters(view: FindProceduresView) {
  const { path, query, findings } = view;
  const { counts } = findings;
  const groups: FilterGroup[] = [
    {
      name: parameterOf.targets,
      title: findText.targets,
      values: query.targets.map((key) => targetSlugs[key as keyof typeof targetSlugs]),
      options: entriesOf(targetSlugs).map(([key, slug]) => option(slug, targetNames[key], counts.targets.get(key))),
    },
    {
      name: parameterOf.online,
      title: findText.online,
      values: query.online.map((key) => onlineSlugs[key as keyof typeof onlineSlugs]),
      options: entriesOf(onlineSlugs)
        .filter(([key]) => !query.onlineOnly || key !== 'information')
        .map(([key, slug]) => option(slug, onlineNames[key], counts.online.get(key))),
    },
    {
      name: parameterOf.levels,
      title: findText.levels,
      values: query.levels.map((key) => levelSlugs[key as keyof typeof levelSlugs]),
      options: entriesOf(levelSlugs).map(([key, slug]) => option(slug, levelNames[key], counts.levels.get(key))),
    },
    {
      name: parameterOf.fees,
      title: findText.fees,
      values: query.fees.map((key) => feeSlugs[key as keyof typeof feeSlugs]),
      options: entriesOf(feeSlugs).map(([key, slug]) => option(slug, feeNames[key], counts.fees.get(key))),
    },
    {
      name: parameterOf.agencies,
      title: findText.agencies,
      values: query.agencies,
      options: entriesOf(agencyNames).map(([key, name]) => option(key, name, counts.agencies.get(key))),
    },
    ...fieldGroups(view),
  ];
  return (
    <div id="loc">
      <FilterForm action={path} groups={groups}>
        {query.words !== '' && <input type="hidden" name={parameterOf.words} value={query.words} />}
      </FilterForm>
    </div>
  );
}

const FIELDS_AT_FIRST = 12;

/** The fields with most to find and those chosen; the rest, which may be hundreds, lie folded below them. */
function fieldGroups({ query, findings, catalogue }: FindProceduresView): FilterGroup[] {
  const { fields: counts } = findings.counts;
  const found = [...catalogue.fields]
    .filter(([code]) => counts.has(code) || query.fields.includes(code))
    .sort(([a], [b]) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const isFirst = ([code]: readonly [string, string], index: number): boolean =>
    index < FIELDS_AT_FIRST || query.fields.includes(code);
  const first = found.filter(isFirst);
  const rest = found.filter((field, index) => !isFirst(field, index));
  const toOption = ([code, name]: readonly [string, string]) =>
    option(code, <FieldName code={code} name={name} />, counts.get(code));
  return [
    { name: parameterOf.fields, title: findText.fields, values: query.fields, options: first.map(toOption) },
    {
      name: parameterOf.fields,
      title: findText.moreFields(rest.length),
      values: [],
      options: rest.sort(([, a], [, b]) => a.localeCompare(b, 'vi')).map(toOption),
    },
  ].filter(({ options }) => options.length > 0);
}

function option(value: string, label: ComponentChildren, count: number | undefined) {
  return { value, label, count: count ?? 0 };
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

function toListing({ listing, finding }: FoundProcedure, view: FindProceduresView): ListingEntry {
  const { query, catalogue, today } = view;
  const wanted = finding?.understood ? `${query.words} ${finding.understood.meant}` : query.words;
  return {
    key: listing.code,
    href: cataloguePaths.procedure(listing.code),
    title: (
      <InVietnamese>
        {markWords(listing.name, wanted).map((part, index) =>
          part.marked ? <mark key={index}>{part.text}</mark> : part.text,
        )}
      </InVietnamese>
    ),
    text: (
      <>
        {listing.here ? (
          <InVietnamese>{listing.here.definition.summary}</InVietnamese>
        ) : (
          <FieldName code={listing.field} name={catalogue.fields.get(listing.field)} />
        )}
        {finding && <WhyFound finding={finding} isHere={listing.here !== undefined} />}
      </>
    ),
    meta: [listing.code, <AccessTag key="truc-tuyen" listing={listing} />, ...factsOf(listing, catalogue, today)],
  };
}

const LONGEST_RESULT = 120;

/** When the name does not show it: the word or the result that was meant. */
function WhyFound({ finding: { source, text }, isHere }: { finding: Finding; isHere: boolean }) {
  if (source === 'keyword')
    return (
      <span class="muted">
        {' '}
        {findText.keywordBefore}
        <InVietnamese>{text}</InVietnamese>
        {findText.keywordAfter}
      </span>
    );
  if (source !== 'result' || isHere) return null;
  return (
    <span class="muted">
      {' '}
      {findText.resultBefore}
      <InVietnamese>{text.slice(0, LONGEST_RESULT)}</InVietnamese>.
    </span>
  );
}

function AccessTag({ listing: { online } }: { listing: Listed }) {
  return (
    <Tag tone={online === 'full' ? 'ok' : 'idle'} icon={online === 'full' ? undefined : 'info'}>
      {onlineNames[online]}
    </Tag>
  );
}

function factsOf(listing: Listed, catalogue: Catalogue, today: string) {
  return listing.here ? factsHere(listing.here, catalogue, today) : factsOfNational(listing, catalogue, today);
}

function factsHere(entry: CatalogueEntry, catalogue: Catalogue, today: string) {
  const [channel] = entry.definition.channels;
  const fee = channel && feeText(usualFee(catalogue, entry, channel.channel, today));
  return [
    channel && (
      <>
        <Icon name="clock" /> {limitText(channel.limit)}
      </>
    ),
    fee && (
      <>
        <Icon name="wallet" /> {channel?.channel === 'online' ? onlineFeeText(fee) : fee}
      </>
    ),
    entry.fileable && (
      <>
        <Icon name="check" /> {findText.fileHere}
      </>
    ),
  ].filter(Boolean);
}

function factsOfNational(listing: Listed, catalogue: Catalogue, today: string) {
  const limit = listing.national?.channels.find((channel) => channel.limit !== null)?.limit;
  const kind = feeKind(catalogue, listing, today);
  return [
    listing.levels.map((level) => levelNames[level]).join(', '),
    limit && (
      <>
        <Icon name="clock" /> {limitText(limit)}
      </>
    ),
    kind !== 'unknown' && (
      <>
        <Icon name="wallet" /> {feeNames[kind]}
      </>
    ),
  ].filter(Boolean);
}
