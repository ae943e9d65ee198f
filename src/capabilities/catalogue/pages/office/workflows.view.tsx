import { DataTable } from '#ui/data-table.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { AGENCIES, FIELDS } from '../../../../../procedures/define.ts';
import type { CatalogueEntry } from '../../domain/catalogue.ts';
import { cataloguePaths } from '../../paths.ts';

/** Quy trình của các thủ tục. */
export function WorkflowsPage({ entries }: { entries: readonly CatalogueEntry[] }) {
  return (
    <div class="stack">
      <PageHead title="Quy trình" note={`${entries.length.toLocaleString('vi-VN')} thủ tục`} />
      <div class="panel">
        <div class="in">
          <DataTable
            caption="Quy trình của các thủ tục"
            hiddenCaption
            look="cards"
            rows={entries}
            rowKey={({ definition }) => definition.code}
            columns={[
              {
                label: 'Thủ tục',
                rowHeader: true,
                cell: ({ definition: { code, name } }) => <a href={cataloguePaths.workflow(code)}>{name}</a>,
              },
              { label: 'Mã', nowrap: true, cell: ({ definition }) => definition.code },
              { label: 'Lĩnh vực', cell: ({ definition }) => FIELDS[definition.field] },
              { label: 'Cơ quan giải quyết', cell: ({ definition }) => AGENCIES[definition.decidedBy] },
            ]}
          />
        </div>
      </div>
    </div>
  );
}
