import { inLanguages } from '#shared/language.ts';
import { DataTable } from './data-table.tsx';
import { numberText } from './number-text.ts';

const text = inLanguages(
  { answer: 'Trả lời', people: 'Số người', share: 'Tỷ lệ', chart: 'Biểu đồ' },
  { answer: 'Answer', people: 'People', share: 'Share', chart: 'Chart' },
);

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
  const percentText = (percent: number) => `${numberText(percent, { maximumFractionDigits: 1 })}%`;
  return (
    <DataTable
      caption={caption}
      hiddenCaption
      rows={bars}
      rowKey={({ label }) => label}
      columns={[
        { label: text.answer, rowHeader: true, cell: ({ label }) => label },
        { label: text.people, numeric: true, cell: ({ count }) => numberText(count) },
        { label: text.share, numeric: true, cell: ({ percent }) => percentText(percent) },
        { label: text.chart, hiddenLabel: true, cell: ({ percent }) => <Bar percent={percent} /> },
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
