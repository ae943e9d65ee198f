import type { StepTimeRow } from '#capabilities/dossier/index.ts';

export const STEP_TIMES_TITLE = 'Thời gian của từng bước';

const ROLES: Readonly<Record<string, string>> = {
  receptionist: 'Cán bộ một cửa',
  specialist: 'Chuyên viên thụ lý',
  head: 'Trưởng bộ phận',
  signatory: 'Người ký',
};

export const roleWords = ({ role }: Pick<StepTimeRow, 'role'>): string => ROLES[role] ?? role;

const MINUTES_PER_HOUR = 60;
const DASH = '–';

/** Số giờ làm việc trung bình, of so many dossiers; a dash where there are none. */
export const meanHours = (minutes: number, dossiers: number): string =>
  dossiers === 0 ? DASH : (minutes / dossiers / MINUTES_PER_HOUR).toLocaleString('vi-VN', { maximumFractionDigits: 1 });

export const shareOverPlan = ({ overPlan, plannedDossiers }: StepTimeRow): string =>
  plannedDossiers === 0
    ? DASH
    : `${((overPlan / plannedDossiers) * 100).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} %`;

export const monthText = (month: Temporal.PlainDate): string => `${String(month.month).padStart(2, '0')}/${month.year}`;

export function periodText({ from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate }): string {
  return from.equals(to) ? `Tháng ${monthText(from)}` : `Tháng ${monthText(from)} – ${monthText(to)}`;
}
