import { currentLanguage } from '#shared/language.ts';
import { DataTable } from '#ui/data-table.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import knownFailures from '../../known-accessibility-failures.json' with { type: 'json' };
import { HELP_PATH } from '../../paths.ts';
import { ACCESSIBILITY as TEXT } from './accessibility.text.ts';
import { HELP } from './help.text.ts';

interface ToldFailure {
  readonly where: string;
  readonly failure: string;
  readonly wayOut: string;
}

/** Lỗi tiếp cận đã biết. A rule of axe is tolerated on our pages only while it stands in this list. */
interface KnownFailure extends ToldFailure {
  readonly rule: string | null;
  readonly inEnglish: ToldFailure;
}

export function AccessibilityView() {
  const failures: readonly KnownFailure[] = knownFailures;
  const told = currentLanguage() === 'vi' ? failures : failures.map(({ inEnglish }) => inEnglish);
  return (
    <>
      <PageBand
        title={TEXT.title}
        lead={TEXT.lead}
        crumbs={[{ label: HELP.home, href: '/' }, { label: HELP.title, href: HELP_PATH }, { label: TEXT.title }]}
      />
      <PageColumns>
        <section class="stack">
          <h2>{TEXT.promise}</h2>
          <ul class="bullets">
            {TEXT.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        </section>
        <section class="stack">
          <h2>{TEXT.how}</h2>
          <p>{TEXT.howText}</p>
        </section>
        <section class="stack">
          <h2>{TEXT.known}</h2>
          <DataTable
            caption={TEXT.known}
            hiddenCaption
            look="cards"
            rows={told}
            rowKey={({ where }) => where}
            empty={TEXT.none}
            columns={[
              { label: TEXT.where, rowHeader: true, cell: ({ where }) => where },
              { label: TEXT.failure, cell: ({ failure }) => failure },
              { label: TEXT.wayOut, cell: ({ wayOut }) => wayOut },
            ]}
          />
        </section>
        <section class="stack">
          <h2>{TEXT.tell}</h2>
          <p>
            {TEXT.tellText} <a href="/phan-anh-kien-nghi/gui">{TEXT.tellLink}</a>
          </p>
        </section>
      </PageColumns>
    </>
  );
}
