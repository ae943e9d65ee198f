import type { DeadlineUrgency } from '#ui/deadline-chip.tsx';
import { dossierDeadline } from '#ui/office/deadline-words.ts';
import { maskedName } from '../../domain/masked.ts';
import type { DueRange, WorkView } from '../../domain/work-view.ts';
import type { WorkItem } from './work-model.ts';

export const VIEW_WORDS: Readonly<Record<WorkView, { readonly tab: string; readonly title: string }>> = {
  mine: { tab: 'Việc của tôi', title: 'Việc của tôi' },
  unit: { tab: 'Đơn vị', title: 'Việc của đơn vị' },
  overdue: { tab: 'Quá hạn', title: 'Việc quá hạn' },
  'due-soon': { tab: 'Sắp đến hạn', title: 'Việc sắp đến hạn' },
  'for-citizen': { tab: 'Chờ công dân', title: 'Hồ sơ chờ công dân' },
  'for-others': { tab: 'Chờ nơi khác', title: 'Hồ sơ chờ người khác, cơ quan khác' },
};

export const EMPTY_WORDS: Readonly<Record<WorkView, string>> = {
  mine: 'Không còn việc nào chờ bạn. Hồ sơ mới sẽ hiện ở đây.',
  unit: 'Đơn vị không có hồ sơ nào đang giải quyết.',
  overdue: 'Không có hồ sơ nào quá hạn.',
  'due-soon': 'Không có hồ sơ nào sắp đến hạn.',
  'for-citizen': 'Không có hồ sơ nào đang chờ công dân.',
  'for-others': 'Không có hồ sơ nào đang chờ người khác hoặc cơ quan khác.',
};

export const DUE_SLUGS: Readonly<Record<DueRange, string>> = {
  overdue: 'qua-han',
  today: 'hom-nay',
  'three-days': '3-ngay',
  week: '7-ngay',
};

export const DUE_WORDS: Readonly<Record<DueRange, string>> = {
  overdue: 'Đã quá hạn',
  today: 'Đến hết hôm nay',
  'three-days': 'Trong 3 ngày',
  week: 'Trong 7 ngày',
};

export const FILTER_REFUSALS = {
  'filter-name-missing': 'Ghi tên bộ lọc.',
  'too-many-filters': 'Bạn đã lưu 12 bộ lọc. Hãy bỏ bớt một bộ lọc trước khi lưu thêm.',
} as const;

/** A person by the masked name, a business by its whole one. */
export function submitterOf({
  submitterName,
  isPersons,
}: Pick<WorkItem['dossier'], 'submitterName' | 'isPersons'>): string {
  return isPersons ? maskedName(submitterName) : submitterName;
}

/** Undefined for what has ended, which is in no list of work. */
export function timeLeft({ dossier, time, now }: WorkItem): { urgency: DeadlineUrgency; text: string } | undefined {
  return dossierDeadline(dossier, now, time);
}
