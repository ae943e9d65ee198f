import { DataTable } from '#ui/data-table.tsx';
import type { IconName } from '#ui/icon.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { Tag, type Tone } from '#ui/tag.tsx';
import type { RequiredPaper } from '../../../../../procedures/define.ts';
import type { CatalogueEntry } from '../../domain/catalogue.ts';
import { procedureText as text } from './procedure.text.ts';

const looks: Readonly<Record<RequiredPaper['handling'] | 'onPaper', { tone: Tone; icon: IconName }>> = {
  'e-form': { tone: 'ok', icon: 'check' },
  upload: { tone: 'info', icon: 'camera' },
  show: { tone: 'idle', icon: 'card' },
  onPaper: { tone: 'idle', icon: 'document' },
};

interface ProcedurePapersProps {
  definition: CatalogueEntry['definition'];
  fileable: boolean;
}

/** What to have ready, under the case it belongs to. */
export function ProcedurePapers({ definition, fileable }: ProcedurePapersProps) {
  const groups = [...Map.groupBy(definition.papers, ({ group }) => group ?? '')];
  return (
    <>
      <p class="muted">{fileable ? text.prepareLead : text.sets(definition.sets)}</p>
      {groups.map(([group, papers]) => (
        <DataTable
          key={group}
          caption={group === '' ? text.papersOf(definition.code) : text.groupOf(definition.code, group)}
          shownCaption={group === '' ? undefined : <InVietnamese>{group}</InVietnamese>}
          hiddenCaption={group === ''}
          look="cards"
          rows={papers}
          rowKey={({ code }) => code}
          columns={[
            { label: text.paper, rowHeader: true, cell: (paper) => <PaperName paper={paper} /> },
            { label: text.need, cell: (paper) => <Need paper={paper} /> },
            { label: text.how, nowrap: true, cell: (paper) => <Handling paper={paper} /> },
          ]}
        />
      ))}
    </>
  );
}

function PaperName({ paper }: { paper: RequiredPaper }) {
  return (
    <>
      <b>
        <InVietnamese>{paper.name}</InVietnamese>
      </b>
      {paper.hint && (
        <div class="small muted">
          <InVietnamese>{paper.hint}</InVietnamese>
        </div>
      )}
    </>
  );
}

function Need({ paper: { need, oneOf } }: { paper: RequiredPaper }) {
  return (
    <>
      <InVietnamese>{need}</InVietnamese>
      {oneOf !== undefined && ` (${text.oneOf})`}
    </>
  );
}

function Handling({ paper }: { paper: RequiredPaper }) {
  const onPaper = paper.handling === 'upload' && paper.channels !== undefined && !paper.channels.includes('online');
  const { tone, icon } = onPaper ? looks.onPaper : looks[paper.handling];
  const quantities = [
    paper.originals > 0 && text.originals(paper.originals),
    paper.copies > 0 && text.copies(paper.copies),
  ].filter(Boolean);
  return (
    <>
      <Tag tone={tone} icon={icon}>
        {onPaper ? text.onPaper : text.handling[paper.handling]}
      </Tag>
      {paper.handling !== 'e-form' && <div class="small muted">{quantities.join(', ')}</div>}
    </>
  );
}
