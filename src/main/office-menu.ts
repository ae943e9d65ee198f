/** Thực đơn của cán bộ: the entries that the officer's duties give, with how much waits behind each. */
import type { FastifyRequest } from 'fastify';
import { isDataOfficer } from '#capabilities/data-rights/index.ts';
import { actingOfficer, countUnitQueue, type OfficerActor, type OfficerRole } from '#capabilities/dossier/index.ts';
import type { Platform } from '#platform/platform.ts';
import type { OfficeNavItem } from '#ui/office-layout.tsx';

const AT_THE_DESK: readonly OfficerRole[] = ['receptionist', 'head', 'inspector'];

export function officeMenu(platform: Platform) {
  return async (request: FastifyRequest): Promise<void> => {
    if (!request.officer) return;
    const isAdministrator = request.officer.duties.some(({ role }) => role === 'administrator');
    const isReceptionist = request.officer.duties.some(({ role }) => role === 'receptionist');
    request.officeNav = [
      ...(await menuFor(platform, actingOfficer(request.officer))),
      ...(isReceptionist ? [{ key: 'password-help', label: 'Hỗ trợ mật khẩu', href: '/can-bo/ho-tro-mat-khau' }] : []),
      ...(isAdministrator ? [{ key: 'officers', label: 'Cán bộ', href: '/quan-tri/can-bo' }] : []),
      ...(isAdministrator && (await isDataOfficer(platform, request.officer))
        ? [{ key: 'data-requests', label: 'Yêu cầu về dữ liệu', href: '/can-bo/yeu-cau-du-lieu' }]
        : []),
      ...(isAdministrator ? [{ key: 'workflows', label: 'Quy trình', href: '/quan-tri/quy-trinh' }] : []),
    ];
  };
}

async function menuFor({ database: { kysely } }: Platform, officer: OfficerActor): Promise<OfficeNavItem[]> {
  const isAtDesk = officer.duties.some(({ role }) => AT_THE_DESK.includes(role));
  const [receiving, returning] = isAtDesk
    ? await Promise.all([countUnitQueue(kysely, officer, 'receiving'), countUnitQueue(kysely, officer, 'returning')])
    : [];
  return [
    { key: 'work', label: 'Việc của tôi', href: '/can-bo' },
    ...(receiving && returning
      ? [
          {
            key: 'reception',
            label: 'Tiếp nhận',
            href: '/can-bo/tiep-nhan',
            count: receiving.get('awaiting-reception') ?? 0,
          },
          {
            key: 'results',
            label: 'Trả kết quả',
            href: '/can-bo/tra-ket-qua',
            count: returning.get('awaiting-return') ?? 0,
          },
        ]
      : []),
    { key: 'lookup', label: 'Tra cứu', href: '/can-bo/tra-cuu' },
  ];
}
