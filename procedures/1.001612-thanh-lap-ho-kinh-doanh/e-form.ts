/**
 * Giấy đề nghị đăng ký hộ kinh doanh: Mẫu số 1, TT 68/2025/TT-BTC, complete.
 * Not asked here: the signatures of the owner (`sign`) and of the members (`members[].signature`); online they are the
 * confirmation of the account. `db.interrupted` is a flag of the system, not a question.
 */
import { type Condition, defineEForm, type EFormField, type Prefill } from '#engines/forms/define.ts';

// Footnote of Mẫu số 1: asked only while the connection to the population database is down.
const interrupted: Condition = { flag: 'db.interrupted' };
const fromOwner = (path: string): Prefill => ({ from: 'owner', path, lock: true });

const gender = [
  { value: '1', label: 'Nam' },
  { value: '2', label: 'Nữ' },
] as const;

function addressFields(id: string, visibleWhen?: Condition): readonly EFormField[] {
  const shown = visibleWhen === undefined ? {} : { visibleWhen };
  return [
    {
      id: `${id}.province`,
      kind: 'select',
      label: 'Tỉnh, thành phố',
      required: true,
      options: { list: 'provinces' },
      ...shown,
    },
    {
      id: `${id}.commune`,
      kind: 'select',
      label: 'Xã, phường, đặc khu',
      required: true,
      options: { list: 'communes', parentField: `${id}.province` },
      ...shown,
    },
    {
      id: `${id}.detail`,
      kind: 'text',
      label: 'Số nhà, ngách, ngõ, đường, tổ, thôn',
      required: true,
      ...shown,
    },
  ];
}

const originFields = (id: string): readonly EFormField[] => [
  {
    id: `${id}.ethnic`,
    kind: 'select',
    label: 'Dân tộc',
    required: true,
    visibleWhen: interrupted,
    options: { list: 'ethnic-groups' },
  },
  {
    id: `${id}.nationality`,
    kind: 'select',
    label: 'Quốc tịch',
    required: true,
    visibleWhen: interrupted,
    options: { list: 'nationalities' },
    default: 'VN',
  },
];

const ownerFields: readonly EFormField[] = [
  { id: 'authority', kind: 'display', label: 'Kính gửi', prefill: { from: 'dossier', path: 'authority' } },
  { id: 'owner.fullName', kind: 'name', label: 'Họ và tên', required: true, prefill: fromOwner('fullName') },
  {
    id: 'owner.birthDate',
    kind: 'date',
    label: 'Ngày sinh',
    required: true,
    checks: [{ check: 'notFuture' }, { check: 'ageAtLeast', years: 18 }],
    prefill: fromOwner('birthDate'),
  },
  {
    id: 'owner.gender',
    kind: 'radio',
    label: 'Giới tính',
    required: true,
    inline: true,
    options: gender,
    prefill: fromOwner('gender'),
  },
  {
    id: 'owner.personalId',
    kind: 'personalId',
    label: 'Số định danh cá nhân',
    hint: '12 chữ số, ghi trên thẻ căn cước.',
    required: true,
    checks: [{ check: 'personalIdAgrees', birthDate: 'owner.birthDate', gender: 'owner.gender' }],
    prefill: fromOwner('personalId'),
  },
  {
    id: 'owner.phone',
    kind: 'phone',
    label: 'Điện thoại',
    hint: 'Để cán bộ liên hệ khi cần.',
    // Optional on paper; a dossier filed online has no other way to reach its owner.
    required: true,
    prefill: { from: 'owner', path: 'phone' },
  },
  { id: 'owner.email', kind: 'email', label: 'Thư điện tử (nếu có)', prefill: { from: 'owner', path: 'email' } },
  ...originFields('owner'),
];

const nameFields: readonly EFormField[] = [
  {
    id: 'name.vi',
    kind: 'text',
    label: 'Tên hộ kinh doanh',
    hint: 'Ghi tên riêng, ví dụ BÁNH KHOÁI BẾN MẪU. Hệ thống thêm “HỘ KINH DOANH” ở trước. Không trùng trong xã, phường.',
    required: true,
    upperCase: true,
    startsWith: 'HỘ KINH DOANH',
    maxLength: 200,
    // NĐ 168/2025/NĐ-CP: letters of Vietnamese, F, J, W, Z, digits and signs; no words of other kinds of enterprise.
    checks: [{ check: 'withoutWords', words: ['công ty', 'doanh nghiệp'] }],
  },
  { id: 'name.foreign', kind: 'text', label: 'Tên bằng tiếng nước ngoài (nếu có)', maxLength: 200 },
  { id: 'name.short', kind: 'text', label: 'Tên viết tắt (nếu có)', width: 'medium', maxLength: 100 },
];

const seatFields: readonly EFormField[] = [
  ...addressFields('seat'),
  { id: 'seat.phone', kind: 'phone', label: 'Điện thoại', required: true, prefill: { from: 'owner', path: 'phone' } },
  {
    id: 'seat.fax',
    kind: 'text',
    label: 'Fax (nếu có)',
    width: 'medium',
    maxLength: 20,
    checks: [{ check: 'pattern', pattern: '^[+\\d][\\d .()-]{6,18}$', example: '0237 3852 246' }],
  },
  { id: 'seat.email', kind: 'email', label: 'Thư điện tử (nếu có)' },
  { id: 'seat.website', kind: 'url', label: 'Trang web (nếu có)', hint: 'Ví dụ banhkhoai.vn' },
  {
    id: 'seat.notTrading',
    kind: 'checkbox',
    label: 'Không kinh doanh tại trụ sở (không có địa điểm kinh doanh cố định)',
  },
];

// Footnote 2 of Mẫu số 1: the main line carries its four-digit code, the others may be written freely.
const lineFields: readonly EFormField[] = [
  { id: 'lines[].no', kind: 'display', label: 'Số thứ tự', computed: { compute: 'rowNumber' } },
  {
    id: 'lines[].code',
    kind: 'lookup',
    label: 'Mã ngành (cấp 4)',
    searchLabel: 'Bạn làm gì, bán gì?',
    hint: 'Gõ lời thường ngày, ví dụ “bán nước mía”, “sửa xe”, rồi chọn ngành phù hợp.',
    required: { field: 'lines[].main', filled: true },
    options: { list: 'industries' },
    fills: 'lines[].name',
  },
  {
    id: 'lines[].name',
    kind: 'text',
    label: 'Tên ngành, nghề',
    hint: 'Tự điền khi bạn chọn mã; có thể ghi rõ thêm.',
    required: true,
    maxLength: 300,
  },
  { id: 'lines[].main', kind: 'rowChoice', label: 'Đây là ngành chính' },
];

const capitalFields: readonly EFormField[] = [
  { id: 'capital.amount', kind: 'money', label: 'Vốn kinh doanh', hint: 'Ví dụ 120.000.000', required: true, min: 1 },
  {
    id: 'capital.words',
    kind: 'display',
    label: 'Bằng chữ',
    computed: { compute: 'amountInWords', of: 'capital.amount' },
  },
];

const ownTaxAddress: Condition = { field: 'tax.sameAddress', filled: false };

const taxFields: readonly EFormField[] = [
  {
    id: 'tax.startDate',
    kind: 'date',
    label: 'Ngày bắt đầu hoạt động',
    hint: 'Bỏ trống thì tính từ ngày được cấp Giấy chứng nhận. Ghi ngày sớm hơn thì cũng tính từ ngày được cấp.',
  },
  { id: 'tax.employees', kind: 'number', label: 'Tổng số lao động (dự kiến)', required: true, min: 0, max: 100_000 },
  {
    id: 'tax.vatMethod',
    kind: 'radio',
    label: 'Phương pháp tính thuế giá trị gia tăng',
    required: true,
    options: [
      { value: 'ke-khai', label: 'Phương pháp kê khai' },
      // NQ 198/2025/QH15 ends presumptive tax.
      { value: 'khoan', label: 'Phương pháp khoán', until: '2026-01-01' },
    ],
  },
];

const household: Condition = { field: 'founder', equals: 'thanh-vien-ho' };

const memberFields: readonly EFormField[] = [
  { id: 'members[].fullName', kind: 'name', label: 'Họ và tên', required: true },
  {
    id: 'members[].birthDate',
    kind: 'date',
    label: 'Ngày sinh',
    required: true,
    checks: [{ check: 'notFuture' }],
  },
  {
    id: 'members[].personalId',
    kind: 'personalId',
    label: 'Số định danh cá nhân',
    required: true,
    checks: [
      { check: 'personalIdAgrees', birthDate: 'members[].birthDate', gender: 'members[].gender', warnOnly: true },
    ],
  },
  {
    id: 'members[].gender',
    kind: 'radio',
    label: 'Giới tính',
    required: true,
    inline: true,
    options: gender,
  },
  ...originFields('members[]'),
  ...addressFields('members[].permanent', interrupted).map((field) => ({
    ...field,
    label: `Nơi thường trú: ${field.label}`,
  })),
  ...addressFields('members[].current', interrupted).map((field) => ({
    ...field,
    label: `Nơi ở hiện tại: ${field.label}`,
  })),
];

export const eForm = defineEForm({
  id: '1.001612',
  version: 1,
  title: 'Giấy đề nghị đăng ký hộ kinh doanh',
  legalBasis: 'Mẫu số 1, Thông tư 68/2025/TT-BTC',
  // The owner is one of the members of the household.
  copies: [
    {
      when: household,
      pairs: ['fullName', 'birthDate', 'personalId', 'gender'].map((path) => ({
        from: `owner.${path}`,
        to: `members[0].${path}`,
      })),
    },
  ],
  pages: [
    {
      id: 'owner',
      title: 'Chủ hộ kinh doanh',
      sections: [
        { id: 'owner', fields: ownerFields },
        {
          id: 'owner.permanent',
          title: 'Nơi thường trú',
          visibleWhen: interrupted,
          fields: addressFields('owner.permanent'),
        },
        {
          id: 'owner.current',
          title: 'Nơi ở hiện tại',
          visibleWhen: interrupted,
          fields: addressFields('owner.current'),
        },
      ],
    },
    {
      id: 'seat',
      title: 'Tên và trụ sở',
      sections: [
        { id: 'name', title: 'Tên hộ kinh doanh', fields: nameFields },
        { id: 'seat', title: 'Trụ sở', fields: seatFields },
      ],
    },
    {
      id: 'lines',
      title: 'Ngành, nghề và vốn',
      sections: [
        {
          id: 'lines',
          title: 'Ngành, nghề kinh doanh',
          hint: 'Ghi ngành chính trước. Tối đa 50 ngành.',
          repeat: {
            id: 'lines',
            min: 1,
            max: 50,
            itemTitle: 'Ngành',
            addLabel: 'Thêm ngành, nghề',
            checks: [{ check: 'exactlyOne', field: 'lines[].main' }],
          },
          fields: lineFields,
        },
        { id: 'capital', title: 'Vốn kinh doanh', fields: capitalFields },
      ],
    },
    {
      id: 'tax',
      title: 'Thông tin đăng ký thuế',
      sections: [
        {
          id: 'tax.notices',
          title: 'Địa chỉ nhận thông báo thuế',
          fields: [
            { id: 'tax.sameAddress', kind: 'checkbox', label: 'Trùng với địa chỉ trụ sở' },
            ...addressFields('tax.address', ownTaxAddress),
            { id: 'tax.phone', kind: 'phone', label: 'Điện thoại (nếu có)', visibleWhen: ownTaxAddress },
            { id: 'tax.email', kind: 'email', label: 'Thư điện tử (nếu có)', visibleWhen: ownTaxAddress },
          ],
        },
        { id: 'tax', title: 'Hoạt động và thuế', fields: taxFields },
      ],
    },
    {
      id: 'founder',
      title: 'Chủ thể thành lập',
      sections: [
        {
          id: 'founder',
          fields: [
            {
              id: 'founder',
              kind: 'radio',
              label: 'Ai thành lập hộ kinh doanh?',
              required: true,
              options: [
                { value: 'ca-nhan', label: 'Một cá nhân' },
                { value: 'thanh-vien-ho', label: 'Các thành viên hộ gia đình' },
              ],
            },
          ],
        },
        {
          id: 'members',
          title: 'Thành viên hộ gia đình',
          hint: 'Ghi cả chủ hộ kinh doanh. Từ 2 đến 10 người.',
          visibleWhen: household,
          repeat: {
            id: 'members',
            min: 2,
            max: 10,
            itemTitle: 'Thành viên',
            addLabel: 'Thêm thành viên',
            checks: [
              { check: 'unique', field: 'members[].personalId' },
              {
                check: 'includes',
                field: 'members[].personalId',
                answerOf: 'owner.personalId',
                whose: 'chủ hộ kinh doanh',
              },
            ],
          },
          fields: memberFields,
        },
      ],
    },
    {
      id: 'commitment',
      title: 'Cam kết',
      sections: [
        {
          id: 'commitment',
          hint: 'Đọc kỹ và đánh dấu từng cam kết.',
          fields: [
            {
              id: 'c1',
              kind: 'checkbox',
              label:
                'Tôi đồng ý chia sẻ thông tin cá nhân tại Cơ sở dữ liệu quốc gia về dân cư cho cơ quan đăng ký kinh doanh.',
              required: true,
            },
            {
              id: 'c2',
              kind: 'checkbox',
              label:
                'Tôi không thuộc diện pháp luật cấm kinh doanh; không đồng thời là chủ hộ hoặc thành viên hộ kinh doanh ' +
                'khác; không là chủ doanh nghiệp tư nhân.',
              required: true,
            },
            {
              id: 'c3',
              kind: 'checkbox',
              label: 'Trụ sở thuộc quyền sử dụng hợp pháp của tôi và được sử dụng đúng mục đích.',
              required: true,
              visibleWhen: { field: 'seat.notTrading', filled: false },
            },
            {
              id: 'c4',
              kind: 'checkbox',
              label:
                'Tôi hoàn toàn chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác và trung thực của nội dung đã kê khai.',
              required: true,
            },
          ],
        },
      ],
    },
  ],
});
