import { inLanguages } from '#shared/language.ts';

interface RuleOfToday {
  readonly afterWorkingDays: number;
  readonly namesOfficer: boolean;
}

export const LATE = inLanguages(
  {
    home: 'Trang chủ',
    title: 'Công khai chậm trễ giải quyết hồ sơ',
    description: 'Hồ sơ thủ tục hành chính bị giải quyết chậm, theo đơn vị, kèm giải trình, xin lỗi và ngày hẹn mới.',
    lead: 'Hồ sơ quá hạn của các đơn vị, lời giải trình và việc xin lỗi. Không có thông tin của người nộp hồ sơ.',
    rules: 'Ai được nêu tên, khi nào?',
    listed: ({ afterWorkingDays }: RuleOfToday) =>
      `Hồ sơ quá hạn trả kết quả từ ${afterWorkingDays} ngày làm việc trở lên được đưa vào danh sách chờ xem xét. Thời gian chờ người dân bổ sung không tính là quá hạn; đã xin lỗi, hẹn lại thì vẫn tính theo ngày hẹn đầu.`,
    considered:
      'Cán bộ thụ lý giải trình, lãnh đạo đơn vị xem xét rồi mới công khai. Hồ sơ đã công khai được giữ lại kể cả khi đã giải quyết xong.',
    named: ({ namesOfficer }: RuleOfToday) =>
      namesOfficer
        ? 'Danh sách nêu họ tên và chức danh của cán bộ thụ lý lúc hồ sơ quá hạn.'
        : 'Danh sách nêu chức danh và đơn vị, chưa nêu họ tên cán bộ.',
    provisional: 'Số ngày và việc nêu tên là thiết lập tạm thời, chờ tỉnh ban hành quy định.',
    basis: 'Căn cứ',
    byUnit: 'Theo đơn vị',
    tableByUnit: 'Công khai chậm trễ giải quyết hồ sơ, theo đơn vị',
    published: 'Đã công khai',
    settled: 'Nay đã xong',
    list: 'Hồ sơ đã công khai',
    empty: 'Chưa có hồ sơ chậm trễ nào được công khai.',
    unit: 'Đơn vị',
    code: 'Mã hồ sơ',
    procedure: 'Thủ tục',
    officer: 'Cán bộ thụ lý',
    dueAt: 'Hẹn trả',
    apology: 'Xin lỗi, hẹn lại',
    finishedAt: 'Xong',
    explanation: 'Giải trình',
    apologised: 'Đã xin lỗi, hẹn lại',
    apologisedUntil: (day: string) => `Đã xin lỗi, hẹn lại ngày ${day}`,
    notApologised: 'Chưa có thư xin lỗi',
    stillOpen: 'Chưa xong',
    noExplanation: 'Đơn vị chưa giải trình',
    noOfficer: 'Chưa giao cán bộ',
    first: 'Về đầu danh sách',
    next: 'Trang sau',
    statistics: 'Xem số hồ sơ quá hạn của mọi đơn vị',
  },
  {
    home: 'Home',
    title: 'Late dossiers',
    description: 'Dossiers that were settled late, by unit, with the explanation, the apology and the new date.',
    lead: 'Overdue dossiers of each unit, with the explanation and the apology. Nothing about the applicants is shown.',
    rules: 'Who is named, and when?',
    listed: ({ afterWorkingDays }) =>
      `A dossier that is ${afterWorkingDays === 1 ? '1 working day' : `${afterWorkingDays} working days`} or more past its due date is put on a list to be considered. Time spent waiting for a supplement from the applicant is not late. A dossier with an apology and a new date is still measured by its first due date.`,
    considered:
      'The officer in charge explains and the head of the unit considers it before anything is published. A published dossier stays on the list after it is settled.',
    named: ({ namesOfficer }) =>
      namesOfficer
        ? 'The list gives the name and position of the officer who was in charge when the dossier became late.'
        : 'The list gives the position and the unit, not the name of the officer.',
    provisional: 'The number of days and the naming are provisional settings, until the province issues its own rules.',
    basis: 'Legal basis',
    byUnit: 'By unit',
    tableByUnit: 'Late dossiers by unit',
    published: 'Published',
    settled: 'Settled since',
    list: 'Published dossiers',
    empty: 'No late dossier has been published yet.',
    unit: 'Unit',
    code: 'Dossier code',
    procedure: 'Procedure',
    officer: 'Officer in charge',
    dueAt: 'Due',
    apology: 'Apology, new date',
    finishedAt: 'Finished',
    explanation: 'Explanation',
    apologised: 'Apologised, new date given',
    apologisedUntil: (day) => `Apologised, new date ${day}`,
    notApologised: 'No letter of apology yet',
    stillOpen: 'Not finished',
    noExplanation: 'The unit has not explained yet',
    noOfficer: 'No officer assigned yet',
    first: 'Back to the start of the list',
    next: 'Next page',
    statistics: 'See how many dossiers are late in each unit',
  },
);
