import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { DataTable } from './data-table.tsx';
import { DeadlineChip, type DeadlineUrgency } from './deadline-chip.tsx';
import { Details } from './details.tsx';

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
  const { title = 'Hẹn trả kết quả', when, chip, rule, days, reasons, basis, open } = props;
  const id = useId();
  return (
    <section class="card due" aria-labelledby={id}>
      <div class="row between">
        <h2 id={id}>{title}</h2>
        {chip && <DeadlineChip urgency={chip.urgency}>{chip.text}</DeadlineChip>}
      </div>
      <p class="when">{when}</p>
      {(days || reasons) && (
        <Details summary="Vì sao là ngày này?" open={open} full>
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
const legend = [
  { kind: 'counted', label: 'Tính' },
  { kind: 'off', label: 'Ngày nghỉ' },
  { kind: 'stopped', label: 'Tạm dừng' },
  { kind: 'end', label: 'Hẹn trả' },
] as const;

function DayStrip({ days }: { days: readonly DeadlineDay[] }) {
  const kinds = new Set(days.map((day) => day.kind));
  return (
    <>
      <ol class="days" aria-label="Từng ngày">
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
            {day.today && <span class="sr">hôm nay</span>}
          </li>
        ))}
      </ol>
      <ul class="legend">
        {legend
          .filter(({ kind }) => kinds.has(kind))
          .map(({ kind, label }) => (
            <li key={kind} class={dayClass[kind]}>
              <i />
              {label}
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
        caption="Cách tính thời hạn, từng đoạn"
        hiddenCaption
        columns={[
          { label: 'Thời gian', cell: (reason: DeadlineReason) => reason.when, rowHeader: true },
          { label: 'Vì sao', cell: (reason) => reason.why },
          { label: 'Được tính', cell: (reason) => reason.counted, numeric: true },
        ]}
        rows={reasons}
      />
    </div>
  );
}
