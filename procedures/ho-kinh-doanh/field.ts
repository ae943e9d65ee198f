import type { RequiredPaper } from '../define.ts';

/** Căn cứ pháp lý that the procedures of this field have alike. */
export const BUSINESS_LAW = [
  'Luật Doanh nghiệp 59/2020/QH14',
  'Luật sửa đổi 76/2025/QH15',
  'Nghị định 168/2025/NĐ-CP về đăng ký doanh nghiệp',
  'Thông tư 68/2025/TT-BTC về biểu mẫu',
  'Thông tư 85/2019/TT-BTC',
];

/** Giấy tờ; its code is its number in the procedure. */
type Paper = Omit<RequiredPaper, 'code'>;

export const GROUP_MINUTES: Paper = {
  name: 'Biên bản họp nhóm cá nhân về việc này',
  originals: 1,
  copies: 0,
  handling: 'upload',
  need: 'Khi hộ kinh doanh do nhóm cá nhân thành lập trước ngày 01/7/2025',
};

export const AGENT_MANDATE: Paper = {
  name: 'Văn bản ủy quyền cho cá nhân làm thủ tục',
  originals: 1,
  copies: 0,
  handling: 'upload',
  need: 'Khi nhờ người khác nộp thay',
  group: 'Khi ủy quyền làm thủ tục',
  hint: 'Không phải công chứng, chứng thực.',
};

export const AGENCY_CONTRACT: Paper = {
  name: 'Hợp đồng dịch vụ và giấy giới thiệu của tổ chức làm thay thủ tục',
  originals: 0,
  copies: 1,
  handling: 'upload',
  need: 'Khi thuê tổ chức nộp thay',
  group: 'Khi ủy quyền làm thủ tục',
};

export const POSTAL_SLIP: Paper = {
  name: 'Phiếu gửi hồ sơ của bưu chính công ích',
  originals: 0,
  copies: 1,
  handling: 'upload',
  need: 'Khi ủy quyền cho bưu chính công ích',
  group: 'Khi ủy quyền làm thủ tục',
};

export const OWNER_IDENTITY_COPY: Paper = {
  name: 'Bản sao căn cước hoặc căn cước công dân của người ủy quyền',
  originals: 0,
  copies: 1,
  handling: 'upload',
  need: 'Khi chưa có tài khoản định danh điện tử',
  group: 'Khi ủy quyền làm thủ tục',
};

export const FAMILY_MANDATE: Paper = {
  name: 'Văn bản ủy quyền của các thành viên hộ gia đình cho một thành viên làm chủ hộ kinh doanh',
  originals: 0,
  copies: 1,
  handling: 'upload',
  need: 'Khi đổi chủ hộ do các thành viên ủy quyền cho người khác',
  group: 'Khi đổi chủ hộ kinh doanh',
  hint: 'Phải công chứng hoặc chứng thực.',
};

export const OWNER_LOST_PROOF: Paper = {
  name: 'Giấy chứng tử hoặc quyết định của Tòa án tuyên bố đã chết, mất tích, hạn chế hoặc mất năng lực hành vi dân sự',
  originals: 0,
  copies: 1,
  handling: 'upload',
  need: 'Khi chủ hộ chết, mất tích hoặc mất năng lực hành vi dân sự',
  group: 'Khi đổi chủ hộ kinh doanh',
};
