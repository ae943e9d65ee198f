import { Details } from '#ui/details.tsx';
import { STATUS_WORDS } from '#ui/dossier-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import { DATA_REQUESTS_PATH, dataRequestPath, ownDataFilePath } from '../../paths.ts';
import type { OwnData } from '../../storage/own-data-queries.ts';
import { text } from './data-requests.text.ts';
import { DATA_WORDS, PARTS, VALUE_WORDS } from './own-data.text.ts';

interface OwnDataViewProps {
  readonly data: OwnData;
  readonly number: number;
}

type Entry = Readonly<Record<string, unknown>>;

/** More than these are in the file to take along. */
const SHOWN = 20;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

export function OwnDataView({ data, number }: OwnDataViewProps) {
  const { account, ...lists } = data;
  return (
    <>
      <PageBand
        title={text.ownData}
        lead={`Theo yêu cầu số ${number}. Tệp tải về có đầy đủ mọi mục.`}
        crumbs={[
          { label: 'Trang chủ', href: '/' },
          { label: text.title, href: DATA_REQUESTS_PATH },
          { label: `Yêu cầu số ${number}`, href: dataRequestPath(number) },
          { label: text.ownData },
        ]}
      />
      <div class="wrap section stack-lg">
        <p>
          <LinkButton kind="secondary" icon="download" href={ownDataFilePath(number)} download>
            Tải về (JSON)
          </LinkButton>
        </p>
        <section class="stack">
          <h2>{PARTS.account}</h2>
          <SummaryList rows={rowsOf(account)} />
        </section>
        {(Object.keys(lists) as (keyof typeof lists)[]).map((part) => (
          <Part key={part} title={PARTS[part]} entries={lists[part]} />
        ))}
      </div>
    </>
  );
}

function Part({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  return (
    <section class="stack">
      <h2>
        {title} ({entries.length.toLocaleString('vi-VN')})
      </h2>
      {entries.length === 0 && <p class="empty">Không có.</p>}
      {entries.slice(0, SHOWN).map((entry, index) => (
        <Details key={index} summary={`${title} ${index + 1}: ${valueText(Object.values(entry)[0])}`}>
          <SummaryList rows={rowsOf(entry)} />
        </Details>
      ))}
      {entries.length > SHOWN && <p class="muted">{SHOWN} mục mới nhất; các mục còn lại ở trong tệp tải về.</p>}
    </section>
  );
}

function rowsOf(entry: Entry) {
  return Object.entries(entry)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ({
      label: DATA_WORDS[name] ?? name,
      value: name === 'status' ? STATUS_WORDS[Number(value)]?.text : valueText(value),
    }));
}

function valueText(value: unknown): string {
  if (value instanceof Date) return momentText(Temporal.Instant.fromEpochMilliseconds(value.getTime()));
  if (typeof value === 'object' && value !== null) return leavesOf(value).join('; ') || 'Không có';
  const text = String(value);
  if (ISO_DATE.test(text)) return dateText(Temporal.PlainDate.from(text));
  return VALUE_WORDS[text] ?? text;
}

/** What was filed is kept as it was filed: its values in their order. */
function leavesOf(value: object): string[] {
  return Object.values(value).flatMap((leaf: unknown) => {
    if (leaf === null || leaf === undefined || leaf === '') return [];
    return typeof leaf === 'object' ? leavesOf(leaf) : [String(leaf)];
  });
}
