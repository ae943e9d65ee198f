import type { ClockSegment } from '#engines/clock/explain.ts';
import { Deadline, type DeadlineDay, type DeadlineReason } from '#ui/deadline.tsx';
import { deadlineWords } from '#ui/office/deadline-words.ts';
import { dateText, dueText, inVietnam, momentText, shortWeekdayText, weekdayText } from '#ui/vietnam-time.ts';
import { lastDayOf } from '../../domain/exclusion.ts';
import { LIMIT_WORDS, SEGMENT_WORDS } from './desk.text.ts';
import type { Desk } from './desk-model.ts';

/** When the result is due and why; before acceptance, when the first answer is. */
export function DeskDeadline({ desk }: { desk: Desk }) {
  const { dossier, deadline, limit, now, timeTo } = desk;
  if (!deadline || dossier.dueAt === null) return <AnswerDeadline desk={desk} />;
  if (dossier.finishedAt !== null) return <FinishedDeadline desk={desk} />;
  const { urgency, text } = deadline.paused
    ? { urgency: 'held' as const, text: 'tạm dừng' }
    : deadlineWords(dossier.dueAt, now, timeTo(dossier.dueAt));
  const moved = dossier.originalDueAt !== null && !dossier.originalDueAt.equals(dossier.dueAt);
  return (
    <Deadline
      when={deadline.paused ? 'Tính lại khi công dân bổ sung' : dueText(dossier.dueAt)}
      chip={{ urgency, text }}
      rule={
        <>
          Thời hạn {LIMIT_WORDS(limit.amount, limit.unit)} từ khi tiếp nhận
          {dossier.receivedAt && ` lúc ${momentText(dossier.receivedAt)}`}.
          {moved && dossier.originalDueAt && ` Hạn ban đầu: ${dueText(dossier.originalDueAt)}.`}
          {deadline.extension &&
            ` Đã gia hạn ${deadline.extension.workingDays} ngày làm việc, trước đó hẹn ${dueText(deadline.extension.beforeAt)}.`}
          {deadline.exclusion &&
            ` Không tính vào thời hạn đến hết ngày ${dateText(lastDayOf(deadline.exclusion))}: ${deadline.exclusion.name}.`}
          {serviceIndexText(dossier)}
        </>
      }
      days={limit.unit === 'working-hour' ? undefined : dayStrip(deadline.segments, now)}
      reasons={deadline.segments.map(reason)}
    />
  );
}

function AnswerDeadline({ desk: { dossier, now, timeTo } }: { desk: Desk }) {
  if (dossier.answerDueAt === null || dossier.status !== 1) return null;
  return (
    <Deadline
      title="Hạn trả lời lần đầu"
      when={dueText(dossier.answerDueAt)}
      chip={deadlineWords(dossier.answerDueAt, now, timeTo(dossier.answerDueAt))}
      rule="Trả lời hồ sơ nộp trực tuyến trong 8 giờ làm việc (Nghị định 45/2020/NĐ-CP, Điều 11)."
    />
  );
}

function FinishedDeadline({ desk: { dossier } }: { desk: Desk }) {
  if (dossier.finishedAt === null || dossier.dueAt === null) return null;
  const measured = dossier.measuredDueAt ?? dossier.dueAt;
  const onTime = Temporal.Instant.compare(dossier.finishedAt, measured) <= 0;
  return (
    <Deadline
      title="Xử lý xong"
      when={dueText(dossier.finishedAt)}
      chip={onTime ? { urgency: 'normal', text: 'đúng hạn' } : { urgency: 'late', text: 'quá hạn' }}
      rule={`Hẹn trả: ${dueText(dossier.dueAt)}.${dossier.measuredDueAt ? ` Đúng hạn hay không tính theo ngày hẹn trước khi gia hạn: ${dueText(measured)}.` : ''}${serviceIndexText(dossier)}`}
    />
  );
}

/** Cách tính thứ hai: what the service index (Decision 766) makes of the same dossier. */
function serviceIndexText({ supplementCount, serviceIndexDueAt, measuredDueAt }: Desk['dossier']): string {
  if (supplementCount > 1) return ' Theo Bộ chỉ số 766, hồ sơ tính là quá hạn vì đã yêu cầu bổ sung quá một lần.';
  if (serviceIndexDueAt !== null)
    return ` Theo Bộ chỉ số 766, hạn là ${dueText(serviceIndexDueAt)}: trừ thời gian chờ bổ sung, không tính lại từ đầu.`;
  return measuredDueAt === null
    ? ' Theo Bộ chỉ số 766 cũng tính đến hạn này.'
    : ` Theo Bộ chỉ số 766, hạn là ${dueText(measuredDueAt)}.`;
}

const MOST_DAYS = 40;

function dayStrip(segments: readonly ClockSegment[], now: Temporal.Instant): DeadlineDay[] | undefined {
  if (segments.length > MOST_DAYS) return undefined;
  const today = inVietnam(now).toPlainDate();
  const last = segments.length - 1;
  return segments.map((segment, index) => {
    const date = segment.from.toPlainDate();
    return {
      weekday: shortWeekdayText(date),
      day: date.day,
      month: date.month,
      word: dayWord(segment, index === last),
      kind: dayKind(segment, index === last),
      today: date.equals(today),
    };
  });
}

function dayKind({ counted, reason }: ClockSegment, isLast: boolean): DeadlineDay['kind'] {
  if (isLast) return 'end';
  if (reason === 'paused') return 'stopped';
  if (counted) return 'counted';
  return reason === 'weekend' || reason === 'holiday' ? 'off' : 'plain';
}

function dayWord({ counted, reason }: ClockSegment, isLast: boolean): string {
  if (isLast) return 'hẹn trả';
  if (reason === 'paused') return 'dừng';
  if (counted) return 'tính';
  return reason === 'day-of-receipt' ? 'nhận' : 'nghỉ';
}

function whyText(why: ClockSegment['reason'], name: string | undefined): string {
  if (name === undefined) return SEGMENT_WORDS[why];
  return why === 'paused' ? `Không tính vào thời hạn: ${name}` : `${SEGMENT_WORDS[why]}: ${name}`;
}

function reason({ from, to, counted, reason: why, name }: ClockSegment): DeadlineReason {
  const wholeDay = from.toPlainDate().equals(to.subtract({ nanoseconds: 1 }).toPlainDate());
  const day = `${weekdayText(from)} ${dateText(from)}`;
  const hours = (time: Temporal.ZonedDateTime) => time.toPlainTime().toString({ smallestUnit: 'minute' });
  return {
    when: wholeDay ? `${day}, ${hours(from)}–${hours(to)}` : `${day} đến ${dateText(to)}`,
    why: whyText(why, name),
    counted: counted ? 'Có' : 'Không',
  };
}
