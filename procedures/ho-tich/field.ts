import type { RequiredPaper } from '../define.ts';

/** Căn cứ pháp lý of everything about civil status; some procedures add to it. */
export const CIVIL_STATUS_LAW = [
  'Luật Hộ tịch 60/2014/QH13',
  'Nghị định 123/2015/NĐ-CP',
  'Nghị định 87/2020/NĐ-CP',
  'Nghị định 104/2022/NĐ-CP',
  'Nghị định 07/2025/NĐ-CP',
  'Nghị định 120/2025/NĐ-CP',
  'Nghị định 18/2026/NĐ-CP',
  'Nghị quyết 66.7/2025/NQ-CP',
  'Thông tư 04/2020/TT-BTP',
  'Thông tư 04/2024/TT-BTP',
  'Thông tư 08/2025/TT-BTP',
  'Thông tư 85/2019/TT-BTC',
];

/** Giấy tờ; its code is its number in the procedure. */
type Paper = Omit<RequiredPaper, 'code'>;

export const PARENTAGE_TEST: Paper = {
  name: 'Văn bản của cơ quan y tế, cơ quan giám định xác nhận quan hệ',
  originals: 1,
  copies: 0,
  handling: 'upload',
  need: 'Một trong hai giấy tờ chứng minh quan hệ',
  oneOf: 'chung-minh-quan-he',
};

export const PARENTAGE_STATEMENT: Paper = {
  name: 'Văn bản cam đoan của các bên, có ít nhất hai người làm chứng',
  originals: 1,
  copies: 0,
  handling: 'upload',
  need: 'Khi không có văn bản xác nhận nêu trên',
  oneOf: 'chung-minh-quan-he',
};

export const REQUESTER_IDENTITY: Paper = {
  name: 'Giấy tờ tùy thân của người yêu cầu',
  originals: 1,
  copies: 0,
  handling: 'show',
  need: 'Xuất trình khi nộp tại quầy; nộp trực tuyến chỉ cần số định danh',
  channels: ['counter', 'postal'],
};

export const RESIDENCE_PROOF: Paper = {
  name: 'Giấy tờ chứng minh nơi cư trú',
  originals: 1,
  copies: 0,
  handling: 'show',
  need: 'Chỉ khi không tra được trong Cơ sở dữ liệu quốc gia về dân cư',
  channels: ['counter', 'postal'],
  optional: true,
};

export const AUTHORISATION: Paper = {
  name: 'Văn bản ủy quyền',
  originals: 1,
  copies: 0,
  handling: 'upload',
  need: 'Khi nhờ người khác làm thay',
  hint: 'Phải chứng thực, trừ khi người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột.',
};

export const DEATH_AUTHORISATION: Paper = {
  name: 'Văn bản ủy quyền',
  originals: 1,
  copies: 0,
  handling: 'upload',
  need: 'Khi nhờ người khác làm thay',
  when: { field: 'requester.authorized', filled: true },
  hint: 'Phải chứng thực, trừ khi người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột.',
};

export const DEATH_EVIDENCE: Paper = {
  name: 'Giấy tờ, tài liệu chứng minh sự kiện chết',
  originals: 1,
  copies: 0,
  handling: 'upload',
  need: 'Khi người chết đã lâu và không có Giấy báo tử',
  when: { field: 'death.notice.kind', equals: 'khac' },
};
