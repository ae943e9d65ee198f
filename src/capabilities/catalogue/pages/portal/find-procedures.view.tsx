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
import { AGENCIES, FIELDS } from '../../../../../procedures/define.ts';
import { type Catalogue, type CatalogueEntry, usualFee } from '../../domain/catalogue.ts';
import type { FoundProcedure, ProcedureFindings, ProcedureQuery } from '../../domain/find-procedures.ts';
import { cataloguePaths } from '../../paths.ts';
import { feeText, limitText, onlineLevels, targetNames } from './catalogue.text.ts';
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
        <SearchBox action={path} value={query.words} framed />
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

function Filters({ path, query, findings }: FindProceduresView) {
  const { counts } = findings;
  const groups: FilterGroup[] = [
    {
      name: parameterOf.targets,
      title: findText.targets,
      values: query.targets.map((key) => targetNames[key as keyof typeof targetNames].slug),
      options: entriesOf(targetNames).map(([key, { slug, name }]) => option(slug, name, counts.targets.get(key))),
    },
    {
      name: parameterOf.levels,
      title: findText.levels,
      values: query.levels.map((key) => onlineLevels[key as keyof typeof onlineLevels].slug),
      options: entriesOf(onlineLevels)
        .filter(([key]) => !query.onlineOnly || key !== 'information')
        .map(([key, { slug, name }]) => option(slug, name, counts.levels.get(key))),
    },
    {
      name: parameterOf.agencies,
      title: findText.agencies,
      values: query.agencies,
      options: entriesOf(AGENCIES).map(([key, name]) => option(key, name, counts.agencies.get(key))),
    },
    {
      name: parameterOf.fields,
      title: findText.fields,
      values: query.fields,
      options: entriesOf(FIELDS).map(([key, name]) => option(key, name, counts.fields.get(key))),
    },
  ];
  return (
    <div id="loc">
      <FilterForm action={path} groups={groups}>
        {query.words !== '' && <input type="hidden" name={parameterOf.words} value={query.words} />}
      </FilterForm>
    </div>
  );
}

function option(value: string, label: string, count: number | undefined) {
  return { value, label, count: count ?? 0 };
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

function toListing({ entry, finding }: FoundProcedure, { query, catalogue, today }: FindProceduresView): ListingEntry {
  const { definition } = entry;
  const wanted = finding?.understood ? `${query.words} ${finding.understood.meant}` : query.words;
  return {
    key: definition.code,
    href: cataloguePaths.procedure(definition.code),
    title: markWords(definition.name, wanted).map((part, index) =>
      part.marked ? <mark key={index}>{part.text}</mark> : part.text,
    ),
    text: (
      <>
        {definition.summary}
        {finding?.source === 'keyword' && <span class="muted"> {findText.matchedKeyword(finding.text)}</span>}
      </>
    ),
    meta: metaOf(entry, catalogue, today),
  };
}

function metaOf(entry: CatalogueEntry, catalogue: Catalogue, today: string) {
  const { definition } = entry;
  const [channel] = definition.channels;
  const fee = channel && feeText(usualFee(catalogue, entry, channel.channel, today));
  return [
    definition.code,
    <Tag tone={definition.online === 'full' ? 'ok' : 'idle'} icon={definition.online === 'full' ? undefined : 'info'}>
      {onlineLevels[definition.online].name}
    </Tag>,
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
