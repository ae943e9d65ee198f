/**
 * Người nộp, chủ hồ sơ và hình thức nhận kết quả as small e-forms of their own, so that they are filled in, judged,
 * locked and shown by the same rules as every declaration.
 */
import { type Condition, defineEForm, type EForm, type EFormField, type Option } from '#engines/forms/define.ts';

const ORGANISATION: Condition = { not: { field: 'subject', equals: 'citizen' } };
const POSTAL: Condition = { field: 'method', equals: 'postal' };

const SUBJECT: EFormField = {
  id: 'subject',
  kind: 'radio',
  label: 'Đối tượng',
  required: true,
  default: 'citizen',
  inline: true,
  options: [
    { value: 'citizen', label: 'Công dân' },
    { value: 'business', label: 'Doanh nghiệp' },
    { value: 'organisation', label: 'Cơ quan, tổ chức' },
  ],
};

const ORGANISATION_FIELDS: readonly EFormField[] = [
  {
    id: 'organisation.name',
    kind: 'text',
    label: 'Tên doanh nghiệp, tổ chức',
    required: true,
    visibleWhen: ORGANISATION,
  },
  { id: 'organisation.taxCode', kind: 'taxCode', label: 'Mã số thuế', required: true, visibleWhen: ORGANISATION },
  {
    id: 'organisation.position',
    kind: 'text',
    label: 'Chức vụ của người đại diện',
    required: true,
    visibleWhen: ORGANISATION,
  },
];

function addressFields(prefix: string, visibleWhen?: Condition): readonly EFormField[] {
  const shown = visibleWhen === undefined ? {} : { visibleWhen };
  return [
    {
      id: `${prefix}.province`,
      kind: 'select',
      label: 'Tỉnh, thành phố',
      required: true,
      options: { list: 'provinces' },
      ...shown,
    },
    {
      id: `${prefix}.commune`,
      kind: 'select',
      label: 'Xã, phường, đặc khu',
      required: true,
      options: { list: 'communes', parentField: `${prefix}.province` },
      ...shown,
    },
    {
      id: `${prefix}.detail`,
      kind: 'text',
      label: 'Số nhà, đường, thôn, tổ dân phố',
      required: true,
      maxLength: 250,
      ...shown,
    },
  ];
}

/** Họ tên, số định danh, ngày sinh, giới tính: read-only when the identity provider vouches for them. */
function identityFields(): readonly EFormField[] {
  return [
    { id: 'fullName', kind: 'name', label: 'Họ và tên', required: true },
    {
      id: 'personalId',
      kind: 'personalId',
      label: 'Số định danh cá nhân',
      hint: '12 chữ số, ghi trên thẻ căn cước.',
      required: true,
      checks: [{ check: 'personalIdAgrees', birthDate: 'birthDate', gender: 'gender' }],
    },
    {
      id: 'birthDate',
      kind: 'date',
      label: 'Ngày sinh',
      hint: 'Ví dụ 05 09 1990',
      required: true,
      checks: [{ check: 'notFuture' }],
    },
    {
      id: 'gender',
      kind: 'radio',
      label: 'Giới tính',
      inline: true,
      options: [
        { value: '1', label: 'Nam' },
        { value: '2', label: 'Nữ' },
      ],
    },
  ];
}

function prefilled(
  fields: readonly EFormField[],
  from: 'citizen' | 'business' | 'contact',
  lock: boolean,
): readonly EFormField[] {
  return fields.map((field) => ({ ...field, prefill: { from, path: field.id, ...(lock && { lock }) } }));
}

const CONTACT_FIELDS: readonly EFormField[] = [
  {
    id: 'phone',
    kind: 'phone',
    label: 'Số điện thoại',
    required: true,
    hint: 'Kết quả xử lý được nhắn về số này.',
    checks: [{ check: 'mobileOnly' }],
  },
  { id: 'email', kind: 'email', label: 'Thư điện tử (nếu có)' },
];

/** Tờ thông tin người nộp. */
export function submitterForm(receivingUnits: readonly Option[]): EForm {
  return defineEForm({
    id: 'submitter',
    version: 1,
    title: 'Người nộp hồ sơ',
    legalBasis: 'Nghị định 118/2025/NĐ-CP',
    pages: [
      {
        id: 'submitter',
        title: 'Người nộp hồ sơ',
        hint: 'Thông tin có khóa lấy từ tài khoản định danh của bạn, không phải nhập lại.',
        sections: [
          {
            id: 'who',
            title: 'Bạn là ai',
            fields: [
              ...prefilled([SUBJECT, ...ORGANISATION_FIELDS], 'business', true),
              ...prefilled(identityFields(), 'citizen', true),
            ],
          },
          {
            id: 'contact',
            title: 'Liên hệ',
            fields: prefilled([...CONTACT_FIELDS, ...addressFields('residence')], 'contact', false),
          },
          {
            id: 'where',
            title: 'Nơi tiếp nhận hồ sơ',
            fields: [
              {
                id: 'receivingUnit',
                kind: 'select',
                label: 'Xã, phường tiếp nhận',
                required: true,
                options: receivingUnits,
                hint: 'Bạn chọn được bất kỳ xã, phường nào trong tỉnh.',
                prefill: { from: 'dossier', path: 'receivingUnit' },
              },
            ],
          },
        ],
      },
    ],
  });
}

/** The same questions, put to the person who files or to the officer who fills in for them. */
interface OwnerWords {
  readonly hint: string;
  readonly question: string;
  readonly self: string;
  readonly relative: string;
  readonly authorisedPerson: string;
  readonly authorisedOrganisation: string;
}

function ownerForm(words: OwnerWords): EForm {
  return defineEForm({
    id: 'owner',
    version: 1,
    title: 'Chủ hồ sơ',
    legalBasis: 'Nghị định 118/2025/NĐ-CP',
    pages: [
      {
        id: 'owner',
        title: 'Chủ hồ sơ',
        hint: words.hint,
        sections: [
          {
            id: 'relation',
            fields: [
              {
                id: 'relation',
                kind: 'radio',
                label: words.question,
                required: true,
                default: 'self',
                options: [
                  { value: 'self', label: words.self },
                  { value: 'relative', label: words.relative },
                  { value: 'authorised-person', label: words.authorisedPerson, hint: 'Cần văn bản ủy quyền.' },
                  {
                    value: 'authorised-organisation',
                    label: words.authorisedOrganisation,
                    hint: 'Cần hợp đồng dịch vụ và giấy giới thiệu.',
                  },
                ],
              },
            ],
          },
          { id: 'who', title: 'Thông tin chủ hồ sơ', fields: [SUBJECT, ...ORGANISATION_FIELDS, ...identityFields()] },
          { id: 'contact', title: 'Liên hệ', fields: [...CONTACT_FIELDS, ...addressFields('residence')] },
        ],
      },
    ],
  });
}

/** Tờ thông tin chủ hồ sơ. */
export const OWNER_FORM: EForm = ownerForm({
  hint: 'Chủ hồ sơ là người được giải quyết thủ tục. Nếu bạn làm cho chính mình, chỉ cần lấy thông tin từ người nộp.',
  question: 'Bạn nộp hồ sơ cho ai',
  self: 'Cho chính tôi',
  relative: 'Cho người thân trong gia đình',
  authorisedPerson: 'Cho người đã ủy quyền cho tôi',
  authorisedOrganisation: 'Tổ chức của tôi làm dịch vụ cho người khác',
});

interface DeliveryWords {
  readonly payment: string;
  readonly method: string;
  /** Nộp trực tuyến, for whoever is not standing at the counter. */
  readonly online?: { readonly label: string; readonly hint: string };
  /** Chosen unless the person wants another. */
  readonly usual?: string;
}

function deliveryForm(isFeeDue: boolean, words: DeliveryWords): EForm {
  const payment: EFormField = {
    id: 'payment',
    kind: 'radio',
    label: words.payment,
    required: true,
    options: [
      ...(words.online === undefined ? [] : [{ value: 'online', ...words.online }]),
      { value: 'counter', label: 'Nộp tại quầy trước khi cán bộ tiếp nhận' },
      { value: 'on-delivery', label: 'Nộp khi nhận kết quả' },
    ],
  };
  return defineEForm({
    id: 'delivery',
    version: 1,
    title: 'Nhận kết quả',
    legalBasis: 'Nghị định 118/2025/NĐ-CP, Điều 22',
    pages: [
      {
        id: 'delivery',
        title: 'Lệ phí và nhận kết quả',
        sections: [
          ...(isFeeDue ? [{ id: 'payment', title: 'Nộp phí, lệ phí', fields: [payment] }] : []),
          {
            id: 'delivery',
            title: 'Nhận kết quả',
            fields: [
              {
                id: 'method',
                kind: 'radio',
                label: words.method,
                required: true,
                ...(words.usual !== undefined && { default: words.usual }),
                options: [
                  {
                    value: 'electronic',
                    label: 'Trực tuyến',
                    hint: 'Bản điện tử trong mục Hồ sơ cá nhân, tải về lúc nào cũng được.',
                  },
                  {
                    value: 'counter',
                    label: 'Tại Bộ phận một cửa',
                    hint: 'Mang theo giấy tờ tùy thân và bản chính giấy tờ phải nộp.',
                  },
                  {
                    value: 'postal',
                    label: 'Qua bưu chính công ích',
                    hint: 'Nhận tại nhà; cước bưu chính trả cho nhân viên phát.',
                  },
                ],
              },
              {
                id: 'recipient',
                kind: 'name',
                label: 'Người nhận',
                required: true,
                visibleWhen: POSTAL,
                prefill: { from: 'submitter', path: 'fullName' },
              },
              {
                id: 'phone',
                kind: 'phone',
                label: 'Số điện thoại người nhận',
                required: true,
                visibleWhen: POSTAL,
                prefill: { from: 'submitter', path: 'phone' },
              },
              ...addressFields('address', POSTAL).map(
                (field): EFormField => ({
                  ...field,
                  prefill: { from: 'submitter', path: field.id.replace('address.', 'residence.') },
                }),
              ),
            ],
          },
        ],
      },
    ],
  });
}

/** Tờ nhận kết quả và nộp lệ phí; how to pay is asked only when there is something to pay. */
const TO_THE_PERSON: DeliveryWords = {
  payment: 'Bạn nộp phí, lệ phí bằng cách nào',
  online: {
    label: 'Nộp trực tuyến ngay sau khi gửi hồ sơ',
    hint: 'Bằng trang thanh toán hoặc mã VietQR của mọi ngân hàng; có biên lai ngay.',
  },
  method: 'Bạn nhận kết quả bằng cách nào',
};
export const DELIVERY_FORM = deliveryForm(false, TO_THE_PERSON);
export const DELIVERY_FORM_WITH_FEE = deliveryForm(true, TO_THE_PERSON);

/** Người nộp, chủ hồ sơ, nhận kết quả as they are asked in one place. */
export interface PersonForms {
  readonly submitter: EForm;
  readonly owner: EForm;
  readonly delivery: EForm;
  readonly deliveryWithFee: EForm;
}

const TO_THE_OFFICER: DeliveryWords = {
  payment: 'Người nộp trả phí, lệ phí bằng cách nào',
  method: 'Người nộp nhận kết quả bằng cách nào',
  usual: 'counter',
};

/** Tờ thông tin tại quầy: the officer fills in what the person says and the card shows. */
export const COUNTER_FORMS: PersonForms = {
  submitter: defineEForm({
    id: 'submitter',
    version: 1,
    title: 'Người nộp hồ sơ',
    legalBasis: 'Nghị định 118/2025/NĐ-CP',
    pages: [
      {
        id: 'submitter',
        title: 'Người nộp hồ sơ',
        hint: 'Đối chiếu với thẻ căn cước người nộp xuất trình.',
        sections: [
          { id: 'who', title: 'Người nộp là ai', fields: [SUBJECT, ...ORGANISATION_FIELDS, ...identityFields()] },
          { id: 'contact', title: 'Liên hệ', fields: [...CONTACT_FIELDS, ...addressFields('residence')] },
        ],
      },
    ],
  }),
  owner: ownerForm({
    hint: 'Chủ hồ sơ là người được giải quyết thủ tục. Người nộp làm cho chính mình thì lấy thông tin từ người nộp.',
    question: 'Nộp hồ sơ cho ai',
    self: 'Cho chính người nộp',
    relative: 'Cho người thân trong gia đình',
    authorisedPerson: 'Cho người đã ủy quyền',
    authorisedOrganisation: 'Tổ chức làm dịch vụ cho người khác',
  }),
  delivery: deliveryForm(false, TO_THE_OFFICER),
  deliveryWithFee: deliveryForm(true, TO_THE_OFFICER),
};
