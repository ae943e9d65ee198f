import { DataTable } from '#ui/data-table.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import { groupOf, INDEX_GROUPS, type IndexBand, type IndexRule } from '../../domain/service-index.ts';
import { SERVICE_INDEX_PATH } from '../../paths.ts';
import { percentText } from './figure-words.text.ts';
import {
  CONFIDENCE_WORDS,
  GROUP_WORDS,
  INDICATOR_WORDS,
  pointsText,
  SERVICE_INDEX as WORDS,
} from './service-index.text.ts';

interface FormulasProps {
  readonly rules: readonly IndexRule[];
  readonly bands: readonly IndexBand[];
}

/** Cách tính từng chỉ số: what is divided by what, how many points, and how sure that is. */
export function IndexFormulasView({ rules, bands }: FormulasProps) {
  return (
    <>
      <PageBand
        title={WORDS.formulas}
        lead="Điểm, ngưỡng và xếp loại là dữ liệu có ngày áp dụng; khi văn bản đổi thì thêm dòng mới, kỳ cũ vẫn tính theo dòng cũ."
        crumbs={[
          { label: 'Trang chủ', href: '/' },
          { label: WORDS.short, href: SERVICE_INDEX_PATH },
          { label: WORDS.formulas },
        ]}
      />
      <div class="wrap section stack-lg">
        {INDEX_GROUPS.map((group) => (
          <section key={group} class="stack" aria-labelledby={`nhom-${group}`}>
            <h2 id={`nhom-${group}`}>
              {group}. {GROUP_WORDS[group]}
            </h2>
            <DataTable
              caption={GROUP_WORDS[group]}
              hiddenCaption
              look="cards"
              rows={rules.filter(({ code }) => groupOf(code) === group)}
              rowKey={({ code }) => code}
              columns={[
                { label: 'Chỉ số', rowHeader: true, cell: ({ code }) => `${code}. ${INDICATOR_WORDS[code].name}` },
                { label: 'Tính từ', cell: ({ code }) => <Formula code={code} /> },
                { label: 'Điểm', cell: scoreText },
                { label: WORDS.confidence, cell: sourceText },
              ]}
            />
          </section>
        ))}
        <section class="stack" aria-labelledby="xep-loai">
          <h2 id="xep-loai">Xếp loại</h2>
          <ul>
            {bands.map(({ name, leastPoints, confidence }) => (
              <li key={name}>
                {name}: từ {pointsText(leastPoints)} điểm. {CONFIDENCE_WORDS[confidence]}.
              </li>
            ))}
          </ul>
          <p class="small muted">{WORDS.bandNote}</p>
        </section>
      </div>
    </>
  );
}

function Formula({ code }: Pick<IndexRule, 'code'>) {
  const { formula, missing } = INDICATOR_WORDS[code];
  return (
    <>
      {formula}
      {missing && (
        <>
          {' '}
          <b>{WORDS.noSource}.</b> {missing}
        </>
      )}
    </>
  );
}

function scoreText({ maxPoints, fullAt, whenNone }: IndexRule): string {
  if (maxPoints === 0) return WORDS.shownOnly;
  const most =
    fullAt === 1
      ? `${pointsText(maxPoints)} × tỷ lệ`
      : `Đủ ${pointsText(maxPoints)} khi đạt ${percentText(fullAt * 100)}`;
  return whenNone === 'all' ? `${most}; không phát sinh thì đủ điểm` : most;
}

function sourceText({ confidence, validFrom }: IndexRule): string {
  return `${CONFIDENCE_WORDS[confidence]}. Áp dụng từ ${dateText(Temporal.PlainDate.from(validFrom))}.`;
}
