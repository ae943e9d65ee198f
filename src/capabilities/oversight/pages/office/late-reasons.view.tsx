import { DataTable } from '#ui/data-table.tsx';
import { Panel } from '#ui/office/panel.tsx';
import type { LateReasons } from '../../actions/read-figures.ts';
import { FIGURE_DOSSIERS_PATH } from '../../paths.ts';
import { figuresQueryText, type TypedFigures } from './figures.form.ts';
import { FIGURE_WORDS, reasonSlug, reasonWords } from './figures.text.ts';

/** Lý do giải quyết quá hạn: why what was finished late was late, the most frequent first. */
export function LateReasonsPanel({ typed, reasons }: { readonly typed: TypedFigures; readonly reasons: LateReasons }) {
  const all = reasons.reduce((sum, { count }) => sum + count, 0);
  const share = (count: number) => `${((count / all) * 100).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} %`;
  return (
    <Panel id="ly-do" title="Vì sao quá hạn" flush={reasons.length > 0}>
      <DataTable
        caption="Hồ sơ đã giải quyết quá hạn theo lý do"
        hiddenCaption
        look="grid"
        rows={reasons}
        rowKey={({ reason }) => reasonSlug(reason)}
        empty="Trong kỳ này không có hồ sơ nào giải quyết quá hạn."
        columns={[
          { label: 'Lý do', rowHeader: true, cell: ({ reason }) => reasonWords(reason) },
          {
            label: 'Hồ sơ',
            numeric: true,
            cell: ({ reason, count }) => (
              <a
                href={`${FIGURE_DOSSIERS_PATH}${figuresQueryText(typed, { so: FIGURE_WORDS['finished-late'].slug, 'ly-do': reasonSlug(reason) })}`}
              >
                {count.toLocaleString('vi-VN')}
              </a>
            ),
          },
          { label: 'Tỷ lệ', numeric: true, nowrap: true, cell: ({ count }) => share(count) },
        ]}
      />
    </Panel>
  );
}
