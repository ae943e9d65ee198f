import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { inLanguages } from '#shared/language.ts';
import { DataTable } from './data-table.tsx';
import { DeadlineChip, type DeadlineUrgency } from './deadline-chip.tsx';
import { Details } from './details.tsx';

const text = inLanguages(
  {
    title: 'Hẹn trả kết quả',
    why: 'Vì sao là ngày này?',
    counted: 'Tính',
    off: 'Ngày nghỉ',
    stopped: 'Tạm dừng',
    end: 'Hẹn trả',
    days: 'Từng ngày',
    today: 'hôm nay',
    reasons: 'Cách tính thời hạn, từng đoạn',
    when: 'Thời gian',
    reason: 'Vì sao',
    isCounted: 'Được tính',
  },
  {
    title: 'Result due',
    why: 'Why this day?',
    counted: 'Counted',
    off: 'Day off',
    stopped: 'Stopped',
    end: 'Due',
    days: 'Day by day',
    today: 'today',
    reasons: 'How the time is counted, part by part',
    when: 'When',
    reason: 'Why',
    isCounted: 'Counted',
  },
);

export interface DeadlineDay {
  /** "T2", "CN" */
  weekday: string;
  day: number;
  month: number;
  word: string;
  /** counted: a working day · off: weekend or holiday · stopped: waiting · end: the day of the result · plain: nothing */
  kind: 'counted' | 'off' | 'stopped' | 'end' | 'plain';
  today?: boolean | undefined;
}

export interface DeadlineReason {
  when: string;
  why: string;
  counted: string;
}

interface DeadlineProps {
  title?: string | undefined;
  /** "17:00 thứ Ba, 01/12/2026" */
  when: string;
  chip?: { urgency: DeadlineUrgency; text: string } | undefined;
  /** One sentence: the rule. */
  rule?: ComponentChildren;
  days?: readonly DeadlineDay[] | undefined;
  reasons?: readonly DeadlineReason[] | undefined;
  basis?: ComponentChildren;
  open?: boolean | undefined;
}

/** A deadline that explains itself: the day, every day on the way to it, and why each counts or not. */
export function Deadline(props: DeadlineProps) {
  const { title = text.title, when, chip, rule, days, reasons, basis, open } = props;
  const id = useId();
  return (
    <section class="card due" aria-labelledby={id}>
      <div class="row between">
        <h2 id={id}>{title}</h2>
        {chip && <DeadlineChip urgency={chip.urgency}>{chip.text}</DeadlineChip>}
      </div>
      <p class="when">{when}</p>
      {(days || reasons) && (
        <Details summary={text.why} open={open} full>
          {rule && <p>{rule}</p>}
          {days && <DayStrip days={days} />}
          {reasons && <WhyTable reasons={reasons} />}
          {basis && <p class="small muted">{basis}</p>}
        </Details>
      )}
    </section>
  );
}

const dayClass = { counted: 'on', off: 'off', stopped: 'stop', end: 'end', plain: '' } as const;
const legend = ['counted', 'off', 'stopped', 'end'] as const;

function DayStrip({ days }: { days: readonly DeadlineDay[] }) {
  const kinds = new Set(days.map((day) => day.kind));
  return (
    <>
      <ol class="days" aria-label={text.days}>
        {days.map((day) => (
          <li
            key={`${day.month}-${day.day}`}
            class={`${dayClass[day.kind]}${day.today ? ' today' : ''}`.trim() || undefined}
          >
            <span>{day.weekday}</span>
            <b>
              {day.day}
              <span class="sr">/{day.month}</span>
            </b>
            <span>{day.word}</span>
            {day.today && <span class="sr">{text.today}</span>}
          </li>
        ))}
      </ol>
      <ul class="legend">
        {legend
          .filter((kind) => kinds.has(kind))
          .map((kind) => (
            <li key={kind} class={dayClass[kind]}>
              <i />
              {text[kind]}
            </li>
          ))}
      </ul>
    </>
  );
}

function WhyTable({ reasons }: { reasons: readonly DeadlineReason[] }) {
  return (
    <div class="why">
      <DataTable
        caption={text.reasons}
        hiddenCaption
        columns={[
          { label: text.when, cell: (reason: DeadlineReason) => reason.when, rowHeader: true },
          { label: text.reason, cell: (reason) => reason.why },
          { label: text.isCounted, cell: (reason) => reason.counted, numeric: true },
        ]}
        rows={reasons}
      />
    </div>
  );
}
