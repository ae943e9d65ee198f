import { Card } from '#ui/card.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Listing } from '#ui/listing.tsx';
import { NumberedSteps } from '#ui/numbered-steps.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import type { BundleEntry, Catalogue } from '../../domain/catalogue.ts';
import { cataloguePaths } from '../../paths.ts';
import { bundlesText as text } from './bundles.text.ts';
import { agencyNames, limitText } from './catalogue.text.ts';

const home = () => ({ label: text.home, href: cataloguePaths.home });

export function BundlesPage({ entries }: { entries: readonly BundleEntry[] }) {
  return (
    <>
      <PageBand title={text.title} lead={text.lead} crumbs={[home(), { label: text.title }]} />
      <section class="wrap section stack" aria-labelledby="nhom">
        <h2 id="nhom">{text.choose}</h2>
        <Listing
          label={text.title}
          entries={entries.map(({ bundle, definition }) => ({
            key: bundle.slug,
            title: <InVietnamese>{bundle.name}</InVietnamese>,
            href: cataloguePaths.bundle(bundle.slug),
            meta: [<InVietnamese key="tom-tat">{definition.summary}</InVietnamese>],
          }))}
        />
      </section>
    </>
  );
}

interface BundlePageProps {
  readonly entry: BundleEntry;
  readonly catalogue: Catalogue;
}

export function BundlePage({ entry, catalogue }: BundlePageProps) {
  const { bundle, definition } = entry;
  return (
    <>
      <PageBand
        title={<InVietnamese>{bundle.name}</InVietnamese>}
        eyebrow={text.title}
        lead={<InVietnamese>{definition.summary}</InVietnamese>}
        crumbs={[
          home(),
          { label: text.title, href: cataloguePaths.bundles },
          { label: <InVietnamese>{bundle.name}</InVietnamese> },
        ]}
      />
      <PageColumns aside={<Begin entry={entry} />} asideLabel={text.begin}>
        <section aria-labelledby="cac-viec">
          <h2 id="cac-viec">{text.what}</h2>
          <Matters entry={entry} catalogue={catalogue} />
        </section>
        <section aria-labelledby="cach-lam">
          <h2 id="cach-lam">{text.how}</h2>
          <NumberedSteps steps={text.steps.map((step) => ({ title: step.title, children: step.text }))} />
        </section>
      </PageColumns>
    </>
  );
}

function Matters({ entry: { bundle }, catalogue }: BundlePageProps) {
  return (
    <ul class="bullets">
      {bundle.members.map(({ key, name, procedureCode, after }) => {
        const agency = catalogue.byCode.get(procedureCode)?.definition.decidedBy;
        const before = bundle.members.find((member) => member.key === after);
        return (
          <li key={key}>
            <a href={cataloguePaths.procedure(procedureCode)}>
              <InVietnamese>{name}</InVietnamese>
            </a>
            <br />
            <span class="small muted">
              {agency && agencyNames[agency]}
              {agency && before && '; '}
              {before && (
                <>
                  {text.afterBefore}
                  <InVietnamese>{before.name}</InVietnamese>
                  {text.afterAfter}
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Begin({ entry: { bundle, definition } }: Pick<BundlePageProps, 'entry'>) {
  const { limitNote } = definition.channels[0] ?? {};
  return (
    <Card title={text.begin} id="bat-dau" class="stack">
      {bundle.limit && (
        <p>
          {text.whole} <b>{limitText(bundle.limit)}</b>
          {limitNote && (
            <>
              <br />
              <small class="muted">
                <InVietnamese>{limitNote}</InVietnamese>
              </small>
            </>
          )}
        </p>
      )}
      <LinkButton href={cataloguePaths.filing(definition.code)} iconEnd="arrow-right" wide>
        {text.begin}
      </LinkButton>
      <p>
        <a href={cataloguePaths.procedure(definition.code)}>{text.details}</a>
      </p>
    </Card>
  );
}
