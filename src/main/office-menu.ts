/** Thực đơn của cán bộ: the entries that the officer's duties give, with how much waits behind each. */
import type { FastifyRequest } from 'fastify';
import { managesCatalogue } from '#capabilities/catalogue/index.ts';
import { isDataOfficer } from '#capabilities/data-rights/index.ts';
import {
  actingOfficer,
  countAskedOf,
  countOpenReminders,
  countUnitQueue,
  type OfficerActor,
  type OfficerRole,
  REMINDERS_PATH,
} from '#capabilities/dossier/index.ts';
import {
  countWaitingComments,
  countWaitingQuestions,
  countWaitingReports,
  handledUnits,
} from '#capabilities/feedback/index.ts';
import { isEditor } from '#capabilities/identity/index.ts';
import type { Platform } from '#platform/platform.ts';
import type { OfficeNavItem } from '#ui/office-layout.tsx';

const AT_THE_DESK: readonly OfficerRole[] = ['receptionist', 'head', 'inspector'];
const REMINDED: readonly OfficerRole[] = ['receptionist', 'specialist', 'head', 'signatory', 'administrator'];

/** How much waits behind each entry, for a page that stands open; no use of the session. */
export const COUNTS_PATH = '/can-bo/so-viec.json';

export function officeMenu(platform: Platform) {
  return async (request: FastifyRequest): Promise<void> => {
    if (!request.officer) return;
    const holds = (role: OfficerRole): boolean => request.officer?.duties.some((duty) => duty.role === role) ?? false;
    // All counts are asked for at once: they stand on every page.
    const [menu, feedback, minds, manages] = await Promise.all([
      menuFor(platform, actingOfficer(request.officer)),
      feedbackEntries(platform, request.officer.duties),
      holds('administrator') && isDataOfficer(platform, request.officer),
      holds('administrator') && managesCatalogue(platform.database.kysely, platform.clock, request.officer),
    ]);
    request.officeNav = [
      ...menu,
      ...(holds('signatory') ? [{ key: 'signing', label: 'Ký số', href: '/can-bo/ky-so' }] : []),
      ...feedback,
      ...(holds('receptionist')
        ? [
            { key: 'refunds', label: 'Hoàn phí', href: '/can-bo/hoan-phi', rare: true },
            { key: 'password-help', label: 'Hỗ trợ mật khẩu', href: '/can-bo/ho-tro-mat-khau', rare: true },
          ]
        : []),
      ...(holds('administrator')
        ? [
            { key: 'officers', label: 'Cán bộ', href: '/quan-tri/can-bo' },
            { key: 'certificates', label: 'Chứng thư', href: '/quan-tri/chung-thu', rare: true },
          ]
        : []),
      ...(minds
        ? [{ key: 'data-requests', label: 'Yêu cầu về dữ liệu', href: '/can-bo/yeu-cau-du-lieu', rare: true }]
        : []),
      ...(holds('administrator') ? [{ key: 'workflows', label: 'Quy trình', href: '/quan-tri/quy-trinh' }] : []),
      ...(manages
        ? [{ key: 'catalogue-imports', label: 'Danh mục', href: '/quan-tri/nhap-danh-muc', rare: true }]
        : []),
      ...(holds('inspector') || holds('head') || holds('signatory')
        ? [{ key: 'figures', label: 'Số liệu', href: '/can-bo/bao-cao', rare: true }]
        : []),
      ...(holds('head') || holds('administrator')
        ? [{ key: 'external-figures', label: 'Số liệu ngoài', href: '/can-bo/so-lieu-ngoai', rare: true }]
        : []),
      ...(holds('head') || holds('specialist')
        ? [{ key: 'late-publication', label: 'Chậm trễ', href: '/can-bo/cham-tre', rare: true }]
        : []),
      ...(holds('administrator') || holds('head')
        ? [{ key: 'stuck', label: 'Việc kẹt', href: '/can-bo/viec-ket', rare: !holds('administrator') }]
        : []),
      ...(isEditor(request.officer) ? await editedEntries(platform) : []),
      ...(holds('inspector') ? [{ key: 'audit-log', label: 'Nhật ký', href: '/quan-tri/nhat-ky', rare: true }] : []),
    ];
  };
}

/** What editors write for everybody, and what people say in public. */
async function editedEntries({ database: { kysely } }: Platform): Promise<OfficeNavItem[]> {
  return [
    { key: 'news', label: 'Tin tức', href: '/can-bo/tin-tuc' },
    { key: 'surveys', label: 'Khảo sát', href: '/can-bo/khao-sat' },
    { key: 'announcements', label: 'Quyết định công bố', href: '/can-bo/quyet-dinh-cong-bo', rare: true },
    { key: 'comments', label: 'Ý kiến đánh giá', href: '/can-bo/danh-gia', count: await countWaitingComments(kysely) },
  ];
}

/** Phản ánh, kiến nghị and hỏi đáp, for whoever handles them in a unit. */
async function feedbackEntries(
  { database: { kysely } }: Platform,
  duties: Parameters<typeof handledUnits>[0],
): Promise<OfficeNavItem[]> {
  const handled = handledUnits(duties);
  if (handled.unitIds.length === 0) return [];
  const [reports, questions] = await Promise.all([
    countWaitingReports(kysely, handled),
    countWaitingQuestions(kysely, handled.unitIds),
  ]);
  return [
    { key: 'citizen-reports', label: 'Phản ánh', href: '/can-bo/phan-anh-kien-nghi', count: reports },
    { key: 'citizen-questions', label: 'Hỏi đáp', href: '/can-bo/hoi-dap', count: questions },
  ];
}

async function menuFor({ database: { kysely } }: Platform, officer: OfficerActor): Promise<OfficeNavItem[]> {
  const isAtDesk = officer.duties.some(({ role }) => AT_THE_DESK.includes(role));
  const isReminded = officer.duties.some(({ role }) => REMINDED.includes(role));
  const [asked, reminders, receiving, returning] = await Promise.all([
    countAskedOf(kysely, officer),
    isReminded ? countOpenReminders(kysely, officer.officerId) : undefined,
    isAtDesk ? countUnitQueue(kysely, officer, 'receiving') : undefined,
    isAtDesk ? countUnitQueue(kysely, officer, 'returning') : undefined,
  ]);
  return [
    { key: 'work', label: 'Việc của tôi', href: '/can-bo' },
    ...(reminders === undefined
      ? []
      : [{ key: 'reminders', label: 'Nhắc việc', href: REMINDERS_PATH, count: reminders }]),
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
          { key: 'register', label: 'Sổ theo dõi', href: '/can-bo/so-theo-doi', rare: true },
        ]
      : []),
    ...(asked === undefined ? [] : [{ key: 'asked', label: 'Xin ý kiến', href: '/can-bo/xin-y-kien', count: asked }]),
    { key: 'lookup', label: 'Tra cứu', href: '/can-bo/tra-cuu' },
  ];
}
