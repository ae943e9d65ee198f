import type { Acting, ActingRight } from '../../domain/acting.ts';

export const RIGHTS: Readonly<Record<ActingRight, string>> = {
  representative: 'Bạn là người đại diện theo pháp luật',
  filing: 'Bạn được ủy quyền nộp và theo dõi hồ sơ',
  following: 'Bạn được ủy quyền theo dõi hồ sơ, không nộp được hồ sơ',
};

export function rightText({ right, title, taxCode }: Acting): string {
  const asTitle = right === 'representative' && title !== null ? ` (${title})` : '';
  return `Mã số thuế ${taxCode}. ${RIGHTS[right]}${asTitle}.`;
}

export const text = {
  question: 'Bạn đang làm việc thay cho ai?',
  lead: 'Hồ sơ bạn soạn và gửi sẽ thuộc về người hoặc doanh nghiệp bạn chọn. Tên đó luôn hiện ở đầu trang, bạn đổi lại lúc nào cũng được.',
  self: (fullName: string) => `Bản thân tôi, ${fullName}`,
  notChosen: 'Bạn chọn một dòng: bản thân hoặc doanh nghiệp, tổ chức.',
  notForThem: 'Bạn không còn quyền làm việc thay cho doanh nghiệp, tổ chức này. Bạn chọn dòng khác.',
  lost: (name: string) => `Bạn không còn quyền làm việc thay cho ${name}.`,
  lostHint:
    'Ủy quyền đã hết hạn hoặc đã bị thu hồi. Hồ sơ vẫn thuộc về doanh nghiệp; bạn hỏi người đại diện nếu cần tiếp tục.',
  followingOnly: (name: string) => `Bạn chỉ được theo dõi hồ sơ của ${name}.`,
  followingOnlyHint: 'Để nộp hồ sơ, bạn cần người đại diện ủy quyền nộp hồ sơ, hoặc chọn làm cho bản thân.',
  silent: 'Chưa hỏi được cơ sở dữ liệu đăng ký doanh nghiệp.',
  silentHint: 'Danh sách có thể thiếu doanh nghiệp bạn mới làm người đại diện. Bạn thử lại sau ít phút.',
  none: 'Bạn chưa đại diện và chưa được ủy quyền cho doanh nghiệp, tổ chức nào.',
  noneHint:
    'Doanh nghiệp hiện ra khi bạn là người đại diện theo pháp luật trong cơ sở dữ liệu đăng ký doanh nghiệp, hoặc khi người đại diện ủy quyền cho số định danh của bạn. Tài khoản cần định danh mức 2.',
  authorise: 'Ủy quyền cho thành viên làm việc thay cho doanh nghiệp, tổ chức này',
  oneBusiness: 'Tài khoản của doanh nghiệp, tổ chức chỉ làm việc cho chính doanh nghiệp, tổ chức đó.',
} as const;
