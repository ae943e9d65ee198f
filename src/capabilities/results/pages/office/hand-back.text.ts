export const METHOD_WORDS: Readonly<Record<string, string>> = {
  electronic: 'trực tuyến',
  counter: 'tại quầy',
  postal: 'qua bưu chính công ích',
};

export const METHOD_OPTIONS = [
  { value: 'counter', label: 'Trao tại quầy' },
  {
    value: 'electronic',
    label: 'Trực tuyến',
    hint: 'Bản điện tử đã có trong Kho giấy tờ của người nộp; không trao bản giấy.',
  },
];

export const RELATION_OPTIONS = [
  { value: 'holder', label: 'Chính chủ hồ sơ hoặc người nộp' },
  { value: 'relative', label: 'Người thân trong gia đình' },
  { value: 'authorised', label: 'Người được ủy quyền', hint: 'Đã xem văn bản ủy quyền.' },
];

export const IDENTITY_OPTIONS = [
  { value: 'id-card', label: 'Thẻ căn cước' },
  { value: 'vneid', label: 'VNeID' },
  { value: 'passport', label: 'Hộ chiếu' },
];

export const SIGNED_OPTIONS = [
  { value: 'paper', label: 'Đã ký nhận trên giấy', hint: 'Ký vào Sổ theo dõi hồ sơ hoặc phiếu trả kết quả.' },
  {
    value: 'statement',
    label: 'Xác nhận trước cán bộ',
    hint: 'Người nhận đọc và xác nhận đã nhận đủ, khi không ký được.',
  },
];

/** By field. */
export const HAND_BACK_ERRORS: Readonly<Record<string, string>> = {
  'nguoi-nhan': 'Ghi họ tên người nhận.',
  'quan-he': 'Chọn quan hệ của người nhận với chủ hồ sơ.',
  'giay-to': 'Chọn giấy tờ tùy thân đã đối chiếu.',
  'ky-nhan': 'Chọn cách người nhận ký nhận.',
};

export const PARCEL_WORDS: Readonly<Record<string, string>> = {
  listed: 'Chờ bưu điện nhận đơn',
  'with-post': 'Bưu điện đang giữ',
  delivered: 'Đã phát',
  'came-back': 'Hoàn về, trả tại quầy hoặc gửi lại',
  refused: 'Bưu điện không nhận',
};

export const PARCEL_REFUSALS: Readonly<Record<string, string>> = {
  'none-chosen': 'Chọn ít nhất một hồ sơ.',
  'not-postable': 'Không lập được danh sách vì có hồ sơ không gửi được lúc này (chưa nộp phí, đã gửi, hoặc đã trả):',
};
