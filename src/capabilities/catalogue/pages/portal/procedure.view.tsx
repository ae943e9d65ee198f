import { Card } from '#ui/card.tsx';
import { Details } from '#ui/details.tsx';
import { InVietnamese, inVietnamese } from '#ui/in-vietnamese.tsx';
import { KeyFacts } from '#ui/key-facts.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { NumberedSteps } from '#ui/numbered-steps.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { Tag } from '#ui/tag.tsx';
import { bundlesWith, type Catalogue, type CatalogueEntry, usualFee } from '../../domain/catalogue.ts';
import type { Channel } from '../../domain/fees.ts';
import { cataloguePaths } from '../../paths.ts';
import {
  agencyNames,
  channelNames,
  feeText,
  fieldNames,
  levelNames,
  limitText,
  onlineFeeText,
  onlineMeanings,
  onlineNames,
  targetNames,
} from './catalogue.text.ts';
import { Fact } from './fact.view.tsx';
import { lowerFirst, procedureText as text } from './procedure.text.ts';
import { ProcedureCosts } from './procedure-costs.view.tsx';
import { ProcedurePapers } from './procedure-papers.view.tsx';

/** Thời gian giải quyết thực tế, in working days. */
export interface ExpectedDuration {
  readonly fromDay: string;
  readonly toDay: string;
  readonly dossiers: number;
  readonly halfWithin: number;
  readonly nineInTenWithin: number;
}

export interface ProcedureView {
  readonly entry: CatalogueEntry;
  readonly catalogue: Catalogue;
  readonly today: string;
  /** Where filing begins, when it can be filed here. */
  readonly filingHref: string | null;
  /** Undefined while too few had a result. */
  readonly duration?: ExpectedDuration | undefined;
}

const NATIONAL_PORTAL = 'https://dichvucong.gov.vn';

export function ProcedurePage(view: ProcedureView) {
  const { definition } = view.entry;
  return (
    <>
      <PageBand
        title={<InVietnamese>{definition.name}</InVietnamese>}
        eyebrow={`${text.eyebrow(definition.code)} · ${levelNames[definition.level]}`}
        lead={<InVietnamese>{definition.summary}</InVietnamese>}
        crumbs={[
          { label: text.home, href: cataloguePaths.home },
          { label: text.procedures, href: cataloguePaths.procedures },
          { label: fieldNames[definition.field] },
        ]}
      >
        <p class="row">
          <Tag
            tone={definition.online === 'full' ? 'ok' : 'idle'}
            icon={definition.online === 'full' ? undefined : 'info'}
          >
            {onlineNames[definition.online]}
          </Tag>
          <span class="small muted">{onlineMeanings[definition.online]}</span>
        </p>
        {view.filingHref && (
          <p class="phone-only">
            <LinkButton href={view.filingHref} iconEnd="arrow-right" wide>
              {text.file}
            </LinkButton>
          </p>
        )}
      </PageBand>
      <PageColumns aside={<WhereToFile {...view} />} asideLabel={text.fileTitle}>
        <AtAGlance {...view} />
        <section aria-labelledby="chuan-bi">
          <h2 id="chuan-bi">{text.prepare}</h2>
          <ProcedurePapers definition={definition} fileable={view.filingHref !== null} />
        </section>
        <section aria-labelledby="cach-nop">
          <h2 id="cach-nop">{text.costs}</h2>
          <ProcedureCosts {...view} />
        </section>
        <section aria-labelledby="cac-buoc">
          <h2 id="cac-buoc">{text.steps}</h2>
          <NumberedSteps
            steps={definition.steps.map((step) => ({
              title: <InVietnamese>{step.title}</InVietnamese>,
              children: step.text && <InVietnamese>{step.text}</InVietnamese>,
            }))}
          />
        </section>
        <MoreAbout {...view} />
      </PageColumns>
    </>
  );
}

function AtAGlance({ entry, catalogue, today, duration }: ProcedureView) {
  const { definition } = entry;
  const [first, ...others] = definition.channels;
  const fee = (channel: Channel): string => feeText(usualFee(catalogue, entry, channel, today));
  const main = first && fee(first.channel);
  const differing = others.filter(({ channel }) => fee(channel) !== main);
  const [result] = definition.results;
  return (
    <KeyFacts
      facts={[
        {
          label: text.limit,
          value: first && limitText(first.limit),
          note: first?.limitNote ? <InVietnamese>{first.limitNote}</InVietnamese> : text.limitNote,
        },
        {
          label: text.fee,
          value: first?.channel === 'online' && main !== undefined ? onlineFeeText(main) : main,
          note: differing.map(({ channel }) => text.feeOther(channelNames[channel], fee(channel))).join(' · '),
        },
        ...(duration
          ? [
              {
                label: text.duration,
                value: text.days(duration.nineInTenWithin),
                note: text.durationNote(duration, text.days(duration.halfWithin)),
              },
            ]
          : []),
        { label: text.result, value: <InVietnamese>{result?.name}</InVietnamese> },
      ]}
    />
  );
}

function WhereToFile(view: ProcedureView) {
  return (
    <>
      <DoneTogether {...view} />
      <FilingCard {...view} />
    </>
  );
}

/** Làm liên thông: the same matter together with those that follow from it. */
function DoneTogether({ entry, catalogue }: ProcedureView) {
  return (
    <>
      {bundlesWith(catalogue, entry.definition.code).map(({ bundle }) => (
        <Card key={bundle.slug} title={text.togetherTitle} id={`lien-thong-${bundle.slug}`} class="stack">
          <p>
            {text.togetherLead(bundle.members.length)}
            <InVietnamese>{bundle.members.map(({ name }) => lowerFirst(name)).join(', ')}</InVietnamese>.
          </p>
          <LinkButton
            kind="secondary"
            href={cataloguePaths.bundle(bundle.slug)}
            about={<InVietnamese>{bundle.name}</InVietnamese>}
            wide
          >
            {text.together}
          </LinkButton>
        </Card>
      ))}
    </>
  );
}

function FilingCard({ entry, filingHref }: ProcedureView) {
  const { definition } = entry;
  if (filingHref !== null) {
    return (
      <Card title={text.fileTitle} id="nop-ho-so" class="stack">
        <p>{text.fileLead}</p>
        <LinkButton href={filingHref} iconEnd="arrow-right" wide>
          {text.file}
        </LinkButton>
        <h3>{text.offlineTitle}</h3>
        <p class="small">{text.offline}</p>
        <p class="small">
          <InVietnamese>{definition.receivedAt}</InVietnamese>
        </p>
      </Card>
    );
  }
  return (
    <Card title={text.whereTitle} id="nop-ho-so" class="stack">
      <p>
        <InVietnamese>{definition.receivedAt}</InVietnamese>
      </p>
      <p class="small muted">{text.notHere}</p>
      {definition.channels.some(({ channel }) => channel === 'online') && (
        <p>
          <a href={NATIONAL_PORTAL} rel="external">
            {text.national}
          </a>
        </p>
      )}
    </Card>
  );
}

function MoreAbout({ entry, catalogue }: ProcedureView) {
  const { definition } = entry;
  const related = definition.related.flatMap((code) => catalogue.byCode.get(code) ?? []);
  return (
    <section aria-labelledby="thong-tin-them">
      <h2 id="thong-tin-them" class="sr">
        {text.more}
      </h2>
      <Details summary={text.conditions} open>
        {definition.conditions.length === 0 ? <p>{text.noConditions}</p> : <Bullets items={definition.conditions} />}
      </Details>
      <Details summary={text.handledBy} open>
        <Handling definition={definition} />
      </Details>
      {definition.results.length > 1 && (
        <Details summary={text.results}>
          <Bullets items={definition.results.map(({ name }) => name)} />
        </Details>
      )}
      {definition.forms.length > 0 && (
        <Details summary={text.forms}>
          <Bullets items={definition.forms} />
        </Details>
      )}
      <Details summary={text.legalBasis}>
        <Bullets items={definition.legalBasis} />
      </Details>
      {related.length > 0 && (
        <Details summary={text.related} open>
          <ul class="bullets">
            {related.map((other) => (
              <li key={other.definition.code}>
                <a href={cataloguePaths.procedure(other.definition.code)}>
                  {other.definition.code}: <InVietnamese>{other.definition.name}</InVietnamese>
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

function Handling({ definition }: { definition: ProcedureView['entry']['definition'] }) {
  const { receivedAt, decidedBy, cooperating = [], cases = [], targets, field, decision } = definition;
  return (
    <dl class="summary">
      <Fact label={text.receivedAt} value={receivedAt} isVietnamese />
      <Fact label={text.decidedBy} value={agencyNames[decidedBy]} />
      <Fact label={text.cooperating} value={cooperating.join('; ')} isVietnamese />
      <Fact label={text.cases} value={cases.map(({ name }) => name).join('; ')} isVietnamese />
      <Fact label={text.targets} value={targets.map((target) => targetNames[target]).join(', ')} />
      <Fact label={text.field} value={fieldNames[field]} />
      <Fact label={text.decision} value={decision} isVietnamese />
    </dl>
  );
}

/** As the law and the agencies word it. */
function Bullets({ items }: { items: readonly string[] }) {
  return (
    <ul class="bullets" lang={inVietnamese()}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
