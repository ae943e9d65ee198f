import type { DossierStatus } from '#capabilities/dossier/index.ts';

/** Nhóm trạng thái: the ten statuses as a person sorts their own dossiers. */
export const STATUS_GROUPS = {
  waiting: [1],
  handling: [2, 4, 7],
  supplement: [5, 6],
  finished: [9, 10],
  stopped: [3, 8],
} as const satisfies Record<string, readonly DossierStatus[]>;

export type StatusGroup = keyof typeof STATUS_GROUPS;

export const STATUS_GROUP_NAMES = Object.keys(STATUS_GROUPS) as readonly StatusGroup[];

export function countByGroup(
  counts: ReadonlyMap<DossierStatus, number>,
): Readonly<Record<StatusGroup | 'all', number>> {
  const sum = (statuses: readonly DossierStatus[]): number =>
    statuses.reduce((total, status) => total + (counts.get(status) ?? 0), 0);
  return {
    all: sum([...counts.keys()]),
    waiting: sum(STATUS_GROUPS.waiting),
    handling: sum(STATUS_GROUPS.handling),
    supplement: sum(STATUS_GROUPS.supplement),
    finished: sum(STATUS_GROUPS.finished),
    stopped: sum(STATUS_GROUPS.stopped),
  };
}
