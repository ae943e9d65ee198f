import type { DossierStatus, DossierStep } from '#capabilities/dossier/index.ts';

/** What the queue can be narrowed to: value of `?trang-thai=`. */
export const QUEUE_STATUSES: Readonly<
  Record<string, { label: string; statuses: readonly DossierStatus[]; steps: readonly DossierStep[] }>
> = {
  'cho-tiep-nhan': { label: 'Chờ tiếp nhận', statuses: [1], steps: ['awaiting-reception'] },
  'da-tiep-nhan': { label: 'Chờ phân công', statuses: [2], steps: ['awaiting-assignment'] },
  'dang-xu-ly': {
    label: 'Đang xử lý',
    statuses: [4],
    steps: ['appraising', 'awaiting-review', 'awaiting-approval', 'awaiting-issue'],
  },
  'cho-bo-sung': { label: 'Chờ công dân', statuses: [5, 6], steps: ['awaiting-supplement', 'awaiting-obligation'] },
  'xin-rut': { label: 'Yêu cầu rút', statuses: [7], steps: ['withdrawing'] },
  'cho-tra': { label: 'Chờ trả kết quả', statuses: [9], steps: ['awaiting-return'] },
};
