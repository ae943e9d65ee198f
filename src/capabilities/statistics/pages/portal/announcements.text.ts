import { inLanguages } from '#shared/language.ts';

export const ANNOUNCEMENTS = inLanguages(
  {
    title: 'Quyết định công bố thủ tục hành chính',
    lead: 'Các quyết định ban hành trong kỳ, là căn cứ của chỉ số 1.1 và 1.2. Chủ tịch Ủy ban nhân dân tỉnh công bố cho mọi cơ quan trong tỉnh, nên mọi đơn vị có cùng tỷ lệ.',
    empty: 'Trong kỳ này không có quyết định công bố nào.',
    decision: 'Số, ký hiệu',
    issuedOn: 'Ngày ban hành',
    effectiveOn: 'Ngày văn bản có hiệu lực',
    publishedOn: 'Ngày công khai dữ liệu',
    notPublished: 'Chưa công khai',
    issued: '1.1. Công bố',
    published: '1.2. Công khai',
    inTime: (by: string) => `Đúng hạn (hạn ${by})`,
    late: (by: string) => `Quá hạn (hạn ${by})`,
    see: 'Xem các quyết định',
    rule: (date: string, lead: number, publish: number) =>
      `Hạn áp dụng từ ngày ${date}: công bố trước ngày văn bản có hiệu lực ${lead} ngày làm việc, công khai dữ liệu trong ${publish} ngày làm việc từ ngày ban hành.`,
  },
  {
    title: 'Decisions that announce procedures',
    lead: 'The decisions issued in the period, from which indicators 1.1 and 1.2 are counted. The chairman of the provincial committee announces for every agency of the province, so every unit has the same ratio.',
    empty: 'No announcing decision was issued in this period.',
    decision: 'Number',
    issuedOn: 'Issued on',
    effectiveOn: 'Legal text in force from',
    publishedOn: 'Data published on',
    notPublished: 'Not published yet',
    issued: '1.1. Announced',
    published: '1.2. Published',
    inTime: (by) => `In time (by ${by})`,
    late: (by) => `Late (by ${by})`,
    see: 'See the decisions',
    rule: (date, lead, publish) =>
      `Limits since ${date}: announced ${lead} working days before the legal text is in force, data published within ${publish} working days of issue.`,
  },
);
