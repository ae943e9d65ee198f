import { DataTable } from './data-table.tsx';

export interface AnswerBar {
  readonly label: string;
  readonly count: number;
  /** Of those who answered. */
  readonly percent: number;
}

interface AnswerBarsProps {
  caption: string;
  bars: readonly AnswerBar[];
}

const WIDTH = 160;
const HEIGHT = 16;

/** Kết quả một câu hỏi: a table whose rows carry their bar, so that chart and numbers cannot differ. */
export function AnswerBars({ caption, bars }: AnswerBarsProps) {
  const percentText = (percent: number) => `${percent.toLocaleString('vi-VN', { maximumFractionDigits: 1 })}%`;
  return (
    <DataTable
      caption={caption}
      hiddenCaption
      rows={bars}
      rowKey={({ label }) => label}
      columns={[
        { label: 'Trả lời', rowHeader: true, cell: ({ label }) => label },
        { label: 'Số người', numeric: true, cell: ({ count }) => count.toLocaleString('vi-VN') },
        { label: 'Tỷ lệ', numeric: true, cell: ({ percent }) => percentText(percent) },
        { label: 'Biểu đồ', hiddenLabel: true, cell: ({ percent }) => <Bar percent={percent} /> },
      ]}
    />
  );
}

function Bar({ percent }: { readonly percent: number }) {
  return (
    <svg class="answer-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <rect class="all" width={WIDTH} height={HEIGHT} rx="3" />
      <rect class="part" width={(WIDTH * percent) / 100} height={HEIGHT} rx="3" />
    </svg>
  );
}
