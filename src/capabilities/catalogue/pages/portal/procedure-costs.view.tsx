import { DataTable } from '#ui/data-table.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import type { FilingChannel, ProcedureCase, TimeLimit } from '../../../../../procedures/define.ts';
import { type FeeLine, feeLines } from '../../domain/catalogue.ts';
import { amountText, channelNames, limitText, moneyText } from './catalogue.text.ts';
import { procedureText as text } from './procedure.text.ts';
import type { ProcedureView } from './procedure.view.tsx';

/** How long and how much by each way of filing, with the reduction that holds today. */
export function ProcedureCosts({ entry, catalogue, today }: ProcedureView) {
  const { definition } = entry;
  const linesOf = ({ channel }: FilingChannel): FeeLine[] => feeLines(catalogue, entry, channel, today);
  const all = definition.channels.flatMap(linesOf);
  const notes = [...new Set(definition.channels.flatMap(({ feeNote }) => feeNote ?? []))];
  return (
    <>
      <DataTable
        caption={text.costsOf(definition.code)}
        hiddenCaption
        look="cards"
        rows={definition.channels}
        rowKey={({ channel }) => channel}
        columns={[
          { label: text.channel, rowHeader: true, nowrap: true, cell: ({ channel }) => channelNames[channel] },
          { label: text.limit, cell: ({ limit }) => <Limits limit={limit} cases={definition.cases ?? []} /> },
          { label: text.fee, cell: (channel) => <FeeLines lines={linesOf(channel)} /> },
        ]}
      />
      {notes.map((note) => (
        <p key={note} class="small muted">
          <InVietnamese>{note}</InVietnamese>
        </p>
      ))}
      {all.some(({ amount }) => amount === null) && <p class="small muted">{text.unknownFee}</p>}
      {all.some(({ amount, confidence }) => confidence === 'unsure' && amount !== null && amount > 0) && (
        <p class="small muted">{text.toConfirm}</p>
      )}
    </>
  );
}

/** The case that takes another time says so under the usual one. */
function Limits({ limit, cases }: { limit: TimeLimit; cases: readonly ProcedureCase[] }) {
  return (
    <>
      {limitText(limit)}
      {cases.map(
        (other) =>
          other.limit && (
            <div key={other.code} class="small muted">
              <InVietnamese>{other.name}</InVietnamese>: {limitText(other.limit)}
            </div>
          ),
      )}
    </>
  );
}

function FeeLines({ lines }: { lines: readonly FeeLine[] }) {
  return (
    <ul class="plain">
      {lines.map((line) => (
        <li key={`${line.item}-${line.name}-${line.amount}`}>
          <InVietnamese>
            {line.name}
            {line.caseName !== null && !line.name.includes('quá hạn') && <> ({line.caseName})</>}
          </InVietnamese>
          : <b>{amountText(line)}</b>
          {line.benefit !== null && (
            <div class="small muted">
              {line.base !== null && line.base > 0 && `${text.instead(moneyText(line.base))}. `}
              <InVietnamese>
                {line.benefit} ({line.legalBasis.split(';')[0]})
              </InVietnamese>
              .
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
