import {
  type DeadlineTimes,
  deskPath,
  type FigureKind,
  type FigurePage,
  type FigurePeriod,
} from '#capabilities/dossier/index.ts';
import { DossierTable } from '#ui/office/dossier-table.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import type { FigureUnits } from '../../actions/figure-units.ts';
import { FIGURE_DOSSIERS_PATH, FIGURES_PATH } from '../../paths.ts';
import { type AskedOfFigure, figuresQueryText } from './figures.form.ts';
import { FIGURE_WORDS, reasonSlug, reasonWords } from './figures.text.ts';

interface FigureDossiersProps {
  readonly asked: AskedOfFigure;
  readonly kind: FigureKind;
  readonly period: FigurePeriod;
  readonly opened: FigureUnits & FigurePage;
  readonly now: Temporal.Instant;
  readonly timeOf: DeadlineTimes['timeOf'];
}

/** Hồ sơ đằng sau một con số, page by page. */
export function FigureDossiers({ asked, kind, period, opened, now, timeOf }: FigureDossiersProps) {
  const { typed, after, lateReason } = asked;
  const isByReason = kind === 'finished-late' && lateReason !== undefined;
  const { slug, text: kindText } = FIGURE_WORDS[kind];
  const text = isByReason ? `${kindText}: ${reasonWords(lateReason ?? undefined).toLowerCase()}` : kindText;
  const here = (more: Readonly<Record<string, string>>) =>
    `${FIGURE_DOSSIERS_PATH}${figuresQueryText(typed, {
      so: slug,
      ...(isByReason && { 'ly-do': reasonSlug(lateReason ?? undefined) }),
      ...more,
    })}`;
  const whole = { ...typed, field: '', procedure: '', officer: '' };
  return (
    <div class="stack">
      <PageHead
        title={text}
        note={`${dateText(period.from)} – ${dateText(period.to)}${opened.unit ? `, ${opened.unit.name}` : ''}`}
      >
        <a href={`${FIGURES_PATH}${figuresQueryText(whole)}`}>Về số liệu</a>
      </PageHead>
      <div class="panel">
        <DossierTable
          caption={text}
          rows={opened.dossiers}
          now={now}
          timeOf={timeOf}
          href={deskPath}
          empty="Không có hồ sơ nào."
        />
      </div>
      <p class="row">
        {after !== undefined && <a href={here({})}>Về đầu danh sách</a>}
        {opened.next !== undefined && <a href={here({ sau: opened.next })}>Trang sau</a>}
      </p>
    </div>
  );
}
