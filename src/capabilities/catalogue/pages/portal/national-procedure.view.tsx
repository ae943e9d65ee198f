import { Card } from '#ui/card.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { KeyFacts } from '#ui/key-facts.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { siteFacts } from '#ui/site-facts.ts';
import type { NationalChannel, NationalFee, NationalProcedure } from '../../domain/national-procedure.ts';
import { cataloguePaths } from '../../paths.ts';
import { channelNames, feeNames, levelNames, limitText, moneyText, targetNames } from './catalogue.text.ts';
import { Fact } from './fact.view.tsx';
import { nationalText as text } from './national-procedure.text.ts';
import { procedureText } from './procedure.text.ts';

const NATIONAL_PORTAL = 'https://dichvucong.gov.vn';

/** Thủ tục chỉ tra cứu: what the national catalogue tells, and where to go with it. */
export function NationalProcedurePage({ procedure }: { procedure: NationalProcedure }) {
  const levels = procedure.levels.map((level) => levelNames[level]).join(', ');
  return (
    <>
      <PageBand
        title={<InVietnamese>{procedure.name}</InVietnamese>}
        eyebrow={[procedureText.eyebrow(procedure.code), levels].filter(Boolean).join(' · ')}
        lead={text.source}
        crumbs={[
          { label: procedureText.home, href: cataloguePaths.home },
          { label: procedureText.procedures, href: cataloguePaths.procedures },
          { label: <InVietnamese>{procedure.field}</InVietnamese> },
        ]}
      />
      <PageColumns aside={<WhereToFile procedure={procedure} />} asideLabel={text.whereTitle}>
        {procedure.scope === 'other-province' && <Note>{text.elsewhere}</Note>}
        <AtAGlance procedure={procedure} />
        {procedure.channels.length > 0 && (
          <section aria-labelledby="cach-nop">
            <h2 id="cach-nop">{text.costs}</h2>
            <Channels procedure={procedure} />
          </section>
        )}
        <section aria-labelledby="thong-tin-them">
          <h2 id="thong-tin-them">{text.about}</h2>
          <Facts procedure={procedure} />
        </section>
      </PageColumns>
    </>
  );
}

interface OfProcedure {
  procedure: NationalProcedure;
}

function AtAGlance({ procedure }: OfProcedure) {
  const [first] = procedure.channels;
  return (
    <KeyFacts
      facts={[
        { label: text.limit, value: first ? <Limit {...first} /> : text.limitUnknown },
        { label: text.fee, value: feeOf(first) },
        {
          label: text.papers,
          value: procedure.paperCount === null ? text.papersUnknown : text.papersCount(procedure.paperCount),
        },
      ]}
    />
  );
}

/** In a word; which amount is for whom stands in the table below. */
function feeOf(channel: NationalChannel | undefined): string {
  const amounts = (channel?.fees ?? []).flatMap(({ amount }) => amount ?? []);
  if (amounts.length === 0) return text.feeUnknown;
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  if (most === 0) return feeNames.free;
  return least === most ? moneyText(most) : text.feeBetween(moneyText(least), moneyText(most));
}

function Limit({ limit, limitNote }: Pick<NationalChannel, 'limit' | 'limitNote'>) {
  if (limit !== null) return <>{limitText(limit)}</>;
  return limitNote ? <InVietnamese>{limitNote}</InVietnamese> : text.limitUnknown;
}

function Fees({ fees }: { fees: readonly NationalFee[] }) {
  if (fees.length === 0) return <>{text.feeUnknown}</>;
  return (
    <ul class="plain">
      {fees.map(({ amount, note }, index) => (
        <li key={index}>
          {amount === null ? text.feeUnknown : amount === 0 ? feeNames.free : moneyText(amount)}
          {note !== '' && (
            <div class="small muted">
              <InVietnamese>{note}</InVietnamese>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Channels({ procedure: { code, channels } }: OfProcedure) {
  return (
    <DataTable
      caption={text.costsOf(code)}
      hiddenCaption
      look="cards"
      rows={channels.map((channel, place) => ({ ...channel, place }))}
      rowKey={({ place }) => String(place)}
      columns={[
        { label: text.channel, rowHeader: true, nowrap: true, cell: ({ channel }) => channelNames[channel] },
        { label: text.limit, cell: (channel) => <Limit {...channel} /> },
        { label: text.fee, cell: ({ fees }) => <Fees fees={fees} /> },
      ]}
    />
  );
}

function WhereToFile({ procedure: { channels } }: OfProcedure) {
  const isOnline = channels.some(({ channel }) => channel === 'online');
  return (
    <Card title={text.whereTitle} id="nop-ho-so" class="stack">
      <p>{text.notHere}</p>
      <p class="small">{isOnline ? text.online : text.offline}</p>
      {isOnline && (
        <LinkButton href={NATIONAL_PORTAL} kind="secondary" wide>
          {text.portal}
        </LinkButton>
      )}
      <p class="small">
        {text.hotline} <a href={`tel:${siteFacts.hotline}`}>{siteFacts.hotline}</a>
      </p>
    </Card>
  );
}

function Facts({ procedure }: OfProcedure) {
  const { result, field, levels, targets, decision, legalBasis } = procedure;
  return (
    <dl class="summary">
      <Fact label={text.result} value={result} isVietnamese />
      <Fact label={text.field} value={field} isVietnamese />
      <Fact label={text.levels} value={levels.map((level) => levelNames[level]).join(', ')} />
      <Fact label={text.targets} value={targets.map((target) => targetNames[target]).join(', ')} />
      <Fact label={text.decision} value={decision} isVietnamese />
      <Fact label={text.legalBasis} value={legalBasis.join('; ')} isVietnamese />
    </dl>
  );
}
