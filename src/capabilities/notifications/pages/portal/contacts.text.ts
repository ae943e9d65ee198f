import type { ConsentManner, ConsentRefusal, Purpose } from '../../domain/consent.ts';
import type { ContactChannel, OwnChannel } from '../../domain/contact.ts';
import { CODE_LASTS_IN_MINUTES, type CodeRefusal, MOST_TRIES } from '../../domain/contact-code.ts';

export const text = {
  title: 'Liên lạc và đồng ý nhận tin',
  lead: 'Cổng dịch vụ công báo tin cho bạn ở đâu, về việc gì. Bạn quyết định, và đổi lúc nào cũng được.',
  account: 'Tài khoản của tôi',
  actingTitle: 'Trang này là của riêng bạn.',
  acting: (business: string) =>
    `Bạn đang làm việc thay cho ${business}. Nơi nhận tin và đồng ý ở đây chỉ dùng cho hồ sơ của cá nhân bạn. Tin về hồ sơ của ${business} gửi đến số điện thoại ghi trong hồ sơ.`,
  placesTitle: 'Nơi nhận tin',
  dossierPhone:
    'Tin về một hồ sơ gửi đến số điện thoại ghi trong hồ sơ đó. Muốn nhận mọi tin ở một số, bạn xác minh số đó tại đây.',
  consentsTitle: 'Đồng ý nhận tin',
  consentsLead:
    'Bạn đồng ý riêng cho từng việc, từng kênh. Không đồng ý thì không gửi. Rút lại cũng chỉ một lần bấm, và không ảnh hưởng đến hồ sơ của bạn.',
  historyTitle: 'Lịch sử đồng ý',
  historyEmpty: 'Bạn chưa đồng ý nhận tin lần nào.',
  wordings: 'Nội dung bạn đã đọc',
  official:
    'Luôn gửi. Đây là việc cơ quan giải quyết phải báo cho bạn (Nghị định 61/2018/NĐ-CP), nên không cần bạn đồng ý và không rút lại được.',
  ownSource: 'Bạn tự khai, đã xác minh',
  unknownSource: 'Chưa rõ',
  none: 'Chưa có',
  zaloUnlinked: 'Chưa liên kết',
  zaloLinked: 'Đã liên kết',
  zaloSource: 'Bạn gửi mã từ Zalo của mình',
  tooManyCodes: 'Bạn đã yêu cầu nhiều mã. Hãy thử lại sau một giờ.',
  tooManyChanges: 'Bạn đã đổi nhiều lần. Hãy thử lại sau một giờ.',
} as const;

export const CHANNELS: Readonly<Record<ContactChannel, string>> = { sms: 'SMS', email: 'Thư điện tử', zalo: 'Zalo' };

export const PLACES: Readonly<Record<ContactChannel, string>> = {
  sms: 'Điện thoại',
  email: 'Thư điện tử',
  zalo: 'Zalo',
};

export const PURPOSE_TITLES: Readonly<Record<Purpose, string>> = {
  progress: 'Tiến độ hồ sơ',
  reminder: 'Nhắc việc',
  survey: 'Khảo sát và thông tin khác',
};

/** What a person should know before they decide. */
export const PURPOSE_NOTES: Readonly<Record<Purpose, string | undefined>> = {
  progress: undefined,
  reminder: 'Hiện có: nhắc trước khi hết hạn bổ sung hồ sơ. Lời nhắc này luôn được gửi bằng tin nhắn SMS.',
  survey: 'Hiện chưa có khảo sát nào được gửi.',
};

export const MANNERS: Readonly<Record<ConsentManner, string>> = {
  'account-page': 'Bạn bấm tại trang này',
  'channel-removed': 'Vì bạn gỡ nơi nhận tin hoặc bỏ quan tâm',
};

export const SOURCES: Readonly<Record<string, string>> = {
  vneid: 'VNeID',
  dvcqg: 'Cổng DVC Quốc gia',
  register: 'Cơ sở dữ liệu đăng ký doanh nghiệp',
};

/** Words of the two pages on which a place is named and proven. */
export const CHANGE: Readonly<
  Record<
    OwnChannel,
    {
      readonly title: string;
      readonly lead: string;
      readonly label: string;
      readonly hint: string;
      readonly send: string;
      readonly invalid: string;
      readonly inUse: string;
      readonly remove: string;
    }
  >
> = {
  sms: {
    title: 'Số điện thoại nhận tin',
    lead: 'Số này chỉ dùng để nhận tin. Số trong tài khoản định danh của bạn không đổi.',
    label: 'Số điện thoại di động',
    hint: 'Ví dụ 0912 345 678. Một mã sẽ được gửi đến số này để chắc là bạn đang dùng.',
    send: 'Gửi mã qua SMS',
    invalid: 'Hãy nhập số điện thoại di động Việt Nam, gồm 10 chữ số, bắt đầu bằng 0.',
    inUse: 'Bạn đang nhận tin ở số này. Hãy nhập số khác.',
    remove: 'Gỡ số này',
  },
  email: {
    title: 'Thư điện tử nhận tin',
    lead: 'Địa chỉ này chỉ dùng để nhận những tin bạn đồng ý.',
    label: 'Địa chỉ thư điện tử',
    hint: 'Ví dụ ten@thu.vn. Một mã sẽ được gửi đến địa chỉ này để chắc là bạn đọc được thư.',
    send: 'Gửi mã qua thư',
    invalid: 'Hãy nhập địa chỉ thư điện tử dạng ten@thu.vn, không dấu, không có khoảng trắng.',
    inUse: 'Bạn đang nhận tin ở địa chỉ này. Hãy nhập địa chỉ khác.',
    remove: 'Gỡ địa chỉ này',
  },
};

export const CODE = {
  title: 'Nhập mã xác minh',
  sent: (place: string) => `Mã gồm 6 chữ số đã được gửi đến ${place}. Mã có hiệu lực ${CODE_LASTS_IN_MINUTES} phút.`,
  label: 'Mã xác minh',
  hint: 'Không đưa mã cho bất kỳ ai, kể cả người xưng là cán bộ.',
  missing: 'Hãy nhập mã gồm 6 chữ số.',
  confirm: 'Xác minh',
  again: 'Gửi mã mới',
  other: 'Nhập nơi nhận khác',
} as const;

export const CODE_REFUSALS: Readonly<Record<CodeRefusal, string>> = {
  'no-code': 'Chưa có mã nào đang chờ. Hãy gửi mã mới.',
  'code-expired': 'Mã đã hết hiệu lực. Hãy gửi mã mới.',
  'too-many-tries': `Bạn đã nhập sai ${MOST_TRIES} lần, mã này không dùng được nữa. Hãy gửi mã mới.`,
  'code-wrong': 'Mã không đúng. Hãy xem lại tin vừa nhận và nhập lại.',
};

export const CONSENT_REFUSALS: Readonly<Record<ConsentRefusal, string>> = {
  official: 'Tin này cơ quan giải quyết phải gửi, không phải lựa chọn.',
  'no-recipient': 'Bạn chưa có nơi nhận tin cho kênh này. Hãy xác minh nơi nhận tin trước.',
  'text-changed': 'Nội dung đồng ý vừa được đổi. Hãy đọc nội dung mới rồi chọn lại.',
};

/** What was just done, by the word in the address. */
export const DONE: Readonly<Record<string, string>> = {
  'dien-thoai': 'Đã xác minh. Từ nay tin gửi đến số điện thoại này.',
  'thu-dien-tu': 'Đã xác minh thư điện tử. Bạn chọn bên dưới việc muốn nhận qua thư.',
  'go-dien-thoai':
    'Đã gỡ. Tin về một hồ sơ gửi đến số điện thoại ghi trong hồ sơ đó; nếu không có, gửi đến số trong tài khoản định danh.',
  'go-thu-dien-tu': 'Đã gỡ thư điện tử. Các đồng ý nhận thư cũng được rút.',
  zalo: 'Zalo đã được liên kết. Bạn chọn bên dưới việc muốn nhận qua Zalo.',
  'go-zalo': 'Đã gỡ liên kết Zalo. Các đồng ý nhận tin qua Zalo cũng được rút.',
  'dong-y': 'Đã ghi nhận bạn đồng ý.',
  rut: 'Đã ghi nhận bạn rút đồng ý. Từ nay không gửi nữa.',
};
