import { markWords } from '#engines/search/mark-words.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { FilterForm, type FilterGroup } from '#ui/filter-form.tsx';
import { Icon } from '#ui/icon.tsx';
import { Listing, type ListingEntry } from '#ui/listing.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { SearchBox } from '#ui/search-box.tsx';
import { siteFacts } from '#ui/site-facts.ts';
import { Tag } from '#ui/tag.tsx';
import { AGENCIES } from '../../../../../procedures/define.ts';
import { type Catalogue, type CatalogueEntry, type Listing as Listed, usualFee } from '../../domain/catalogue.ts';
import {
  type FoundProcedure,
  feeKind,
  type ProcedureFindings,
  type ProcedureQuery,
} from '../../domain/find-procedures.ts';
import { cataloguePaths } from '../../paths.ts';
import { feeKinds, feeText, levelNames, levelSlugs, limitText, onlineAccess, targetNames } from './catalogue.text.ts';
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
        crumbs={[{ label: 'Trang chủ', href: cataloguePaths.home }, { label: texts.title }]}
      >
        <SearchBox action={path} value={query.words} suggestionsFrom={cataloguePaths.suggestions(path)} framed />
      </PageBand>
      <PageColumns aside={<Filters {...view} />} asideLabel={findText.filters} asideFirst>
        <section aria-labelledby="ket-qua">
          <div class="head-row">
            <h2 id="ket-qua">{findText.count(findings.total, query.words)}</h2>
            <p class="small muted">{query.words === '' ? findText.fileableFirst : findText.ranked}</p>
          </div>
          {findings.understood && (
            <Note>
              {findText.understoodBefore}
              <b>“{findings.understood.said}”</b>
              {findText.understoodBetween}
              <b>{findings.understood.meant}</b>.
            </Note>
          )}
          {findings.total === 0 ? (
            <EmptyState icon="search" title={findText.emptyTitle(query.words)}>
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
            {findText.help} Gọi <a href={`tel:${siteFacts.hotline}`}>{siteFacts.hotline}</a>, chúng tôi chỉ đúng thủ tục
            cho bạn.
          </p>
        </section>
      </PageColumns>
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
      values: query.targets.map((key) => targetNames[key as keyof typeof targetNames].slug),
      options: entriesOf(targetNames).map(([key, { slug, name }]) => option(slug, name, counts.targets.get(key))),
    },
    {
      name: parameterOf.online,
      title: findText.online,
      values: query.online.map((key) => onlineAccess[key as keyof typeof onlineAccess].slug),
      options: entriesOf(onlineAccess)
        .filter(([key]) => !query.onlineOnly || key !== 'information')
        .map(([key, { slug, name }]) => option(slug, name, counts.online.get(key))),
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
      values: query.fees.map((key) => feeKinds[key as keyof typeof feeKinds].slug),
      options: entriesOf(feeKinds).map(([key, { slug, name }]) => option(slug, name, counts.fees.get(key))),
    },
    {
      name: parameterOf.agencies,
      title: findText.agencies,
      values: query.agencies,
      options: entriesOf(AGENCIES).map(([key, name]) => option(key, name, counts.agencies.get(key))),
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
  const toOption = ([code, name]: readonly [string, string]) => option(code, name, counts.get(code));
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

function option(value: string, label: string, count: number | undefined) {
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
    title: markWords(listing.name, wanted).map((part, index) =>
      part.marked ? <mark key={index}>{part.text}</mark> : part.text,
    ),
    text: (
      <>
        {listing.here?.definition.summary ?? catalogue.fields.get(listing.field)}
        {finding?.source === 'keyword' && <span class="muted"> {findText.matchedKeyword(finding.text)}</span>}
        {listing.here === undefined && finding?.source === 'result' && (
          <span class="muted"> {findText.matchedResult(finding.text.slice(0, LONGEST_RESULT))}</span>
        )}
      </>
    ),
    meta: [listing.code, <AccessTag key="truc-tuyen" listing={listing} />, ...factsOf(listing, catalogue, today)],
  };
}

const LONGEST_RESULT = 120;

function AccessTag({ listing: { online } }: { listing: Listed }) {
  return (
    <Tag tone={online === 'full' ? 'ok' : 'idle'} icon={online === 'full' ? undefined : 'info'}>
      {onlineAccess[online].name}
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
        <Icon name="wallet" /> {channel?.channel === 'online' ? findText.onlineFee(fee) : fee}
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
        <Icon name="wallet" /> {feeKinds[kind].name}
      </>
    ),
  ].filter(Boolean);
}
