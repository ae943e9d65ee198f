/** Số liệu giải quyết hồ sơ of a period, the columns of Biểu số II.06a: what came in, was finished, and is open at its end. */
export interface Figures {
  /** Từ kỳ trước chuyển sang: received before, not finished then. */
  readonly carriedOver: number;
  readonly receivedOnline: number;
  /** Trực tiếp, qua bưu chính. */
  readonly receivedOtherwise: number;
  /** Trước hạn: before the day on which it was due. */
  readonly finishedEarly: number;
  readonly finishedOnTime: number;
  readonly finishedLate: number;
  /** Đang giải quyết at the end of the period, or now. */
  readonly open: number;
  /** Of those, whose day passed; while the person is waited for nothing falls due. */
  readonly openLate: number;
  /** Of the finished, late by the way the service index (Decision 766) counts. */
  readonly finishedLateByIndex: number;
}

/** All rows together. */
export function totalOf(rows: readonly Figures[]): Figures {
  const sum = (name: keyof Figures) => rows.reduce((total, row) => total + row[name], 0);
  return {
    carriedOver: sum('carriedOver'),
    receivedOnline: sum('receivedOnline'),
    receivedOtherwise: sum('receivedOtherwise'),
    finishedEarly: sum('finishedEarly'),
    finishedOnTime: sum('finishedOnTime'),
    finishedLate: sum('finishedLate'),
    open: sum('open'),
    openLate: sum('openLate'),
    finishedLateByIndex: sum('finishedLateByIndex'),
  };
}

/** One number of the figures, as it is opened to the dossiers behind it. */
export const FIGURE_KINDS = [
  'carried-over',
  'received-online',
  'received-otherwise',
  'finished',
  'finished-early',
  'finished-on-time',
  'finished-late',
  'finished-late-by-index',
  'open',
  'open-in-time',
  'open-late',
] as const;

export type FigureKind = (typeof FIGURE_KINDS)[number];

/** Kỳ báo cáo: days in Vietnam, both included; never past today. */
export interface FigurePeriod {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** A stretch of days that is summed over rows of one span; `until` is not included. */
export interface TallyPiece {
  readonly part: 'before' | 'within' | 'today';
  readonly span: 'day' | 'month' | 'year';
  readonly from: string;
  readonly until: string;
}

const EVER = Temporal.PlainDate.from('1900-01-01');

/** Everything until the end of the period in as few rows as can be. Today is apart: what is due today is not late yet. */
export function tallyPieces({ from, to }: FigurePeriod, today: Temporal.PlainDate): TallyPiece[] {
  const end = to.add({ days: 1 });
  const isOver = Temporal.PlainDate.compare(end, today) <= 0;
  return [
    ...pieces('before', EVER, from),
    ...pieces('within', from, isOver ? end : today),
    ...(isOver ? [] : [piece('today', 'day', today, end)]),
  ];
}

/** Days up to the first month, months up to the first year, years, and back down again. */
function pieces(part: TallyPiece['part'], from: Temporal.PlainDate, until: Temporal.PlainDate): TallyPiece[] {
  const month = { from: ceiling(from, { day: 1 }, { months: 1 }), until: until.with({ day: 1 }) };
  if (!isBefore(month.from, month.until)) return nonEmpty([piece(part, 'day', from, until)]);
  const january = { month: 1, day: 1 };
  const year = { from: ceiling(month.from, january, { years: 1 }), until: month.until.with(january) };
  const months = isBefore(year.from, year.until)
    ? [
        piece(part, 'month', month.from, year.from),
        piece(part, 'year', year.from, year.until),
        piece(part, 'month', year.until, month.until),
      ]
    : [piece(part, 'month', month.from, month.until)];
  return nonEmpty([piece(part, 'day', from, month.from), ...months, piece(part, 'day', month.until, until)]);
}

function piece(
  part: TallyPiece['part'],
  span: TallyPiece['span'],
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): TallyPiece {
  return { part, span, from: from.toString(), until: until.toString() };
}

const nonEmpty = (all: TallyPiece[]) => all.filter(({ from, until }) => from < until);

const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) < 0;

function ceiling(
  date: Temporal.PlainDate,
  start: { month?: number; day: number },
  step: { months?: number; years?: number },
): Temporal.PlainDate {
  const floor = date.with(start);
  return floor.equals(date) ? date : floor.add(step);
}
