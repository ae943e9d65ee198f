/** Questions about the child. */
import type { Condition, EFormField } from '#engines/forms/define.ts';
import { abandoned, parentsUnclear } from './parent-sections.ts';
import { gender, scope } from './shared-options.ts';

const bornInVietnam: Condition = { field: 'child.birthPlace.scope', equals: '1' };
const hometownInVietnam: Condition = { field: 'child.hometown.scope', equals: '1' };
const withBirthPaper: Condition = {
  field: 'child.birthCert.kind',
  in: ['giay-chung-sinh', 'giay-chung-sinh-dien-tu'],
};
export const childFields: readonly EFormField[] = [
  {
    id: 'child.birthDate',
    kind: 'date',
    label: 'Ngày, tháng, năm sinh',
    hint: 'Ghi đúng như trên Giấy chứng sinh.',
    required: true,
    checks: [{ check: 'notFuture' }],
  },
  {
    id: 'child.birthDateInWords',
    kind: 'display',
    label: 'Ghi bằng chữ',
    computed: { compute: 'dateInWords', of: 'child.birthDate' },
  },
  { id: 'child.birthTime', kind: 'time', label: 'Giờ sinh', hint: 'Ví dụ 07:30', width: 'short' },
  {
    id: 'child.registrationType',
    kind: 'select',
    label: 'Loại đăng ký',
    hint: 'Đúng hạn là trong 60 ngày kể từ ngày sinh; hệ thống tự chọn đúng hạn hoặc quá hạn theo ngày sinh.',
    required: true,
    options: [
      { value: 'dung-han', label: 'Đăng ký đúng hạn' },
      { value: 'qua-han', label: 'Đăng ký quá hạn' },
      { value: 'bo-roi', label: 'Trẻ bị bỏ rơi' },
      { value: 'chua-xac-dinh-cha-me', label: 'Trẻ chưa xác định được cha, mẹ' },
      { value: 'mang-thai-ho', label: 'Trẻ sinh ra do mang thai hộ' },
    ],
    // Luật Hộ tịch 2014, Article 15: within 60 days of birth.
    computed: {
      compute: 'choice',
      replaces: ['dung-han', 'qua-han'],
      cases: [
        { when: { daysBetween: { from: 'child.birthDate', to: 'today', moreThan: 60 } }, value: 'qua-han' },
        { when: { field: 'child.birthDate', filled: true }, value: 'dung-han' },
      ],
    },
  },
  {
    id: 'child.unknownParent',
    kind: 'radio',
    label: 'Chưa xác định được ai?',
    required: true,
    visibleWhen: parentsUnclear,
    options: [
      { value: 'cha', label: 'Chưa xác định được cha' },
      { value: 'me', label: 'Chưa xác định được mẹ' },
      { value: 'ca-hai', label: 'Chưa xác định được cả cha và mẹ' },
    ],
  },
  {
    id: 'child.fullName',
    kind: 'name',
    label: 'Họ, chữ đệm, tên',
    hint: 'Tên bằng tiếng Việt hoặc tiếng dân tộc khác của Việt Nam, không có chữ số. Ví dụ: Lê Minh An',
    required: true,
    // BLDS 2015, Article 26, clause 2: the family name is the father's or the mother's.
    checks: [{ check: 'sameAsOneOf', fields: ['father.fullName', 'mother.fullName'], by: 'familyName' }],
  },
  { id: 'child.gender', kind: 'radio', label: 'Giới tính', required: true, inline: true, options: gender },
  {
    id: 'child.ethnic',
    kind: 'select',
    label: 'Dân tộc',
    hint: 'Theo dân tộc của cha hoặc mẹ.',
    required: true,
    options: { list: 'ethnic-groups' },
    checks: [{ check: 'sameAsOneOf', fields: ['father.ethnic', 'mother.ethnic'], by: 'value' }],
  },
  {
    id: 'child.nationality',
    kind: 'select',
    label: 'Quốc tịch',
    required: true,
    options: { list: 'nationalities' },
    default: 'VN',
  },
  { id: 'child.orderInFamily', kind: 'number', label: 'Là con thứ mấy trong gia đình', min: 1, max: 30 },
];

export const birthPlaceFields: readonly EFormField[] = [
  {
    id: 'child.birthPlace.scope',
    kind: 'radio',
    label: 'Trẻ sinh ở đâu?',
    required: true,
    inline: true,
    options: scope,
    default: '1',
  },
  {
    id: 'child.birthPlace.facility',
    kind: 'text',
    label: 'Tên cơ sở y tế',
    hint: 'Bỏ trống nếu trẻ sinh ngoài cơ sở y tế.',
    visibleWhen: bornInVietnam,
  },
  {
    id: 'child.birthPlace.province',
    kind: 'select',
    label: 'Tỉnh, thành phố nơi sinh',
    required: true,
    visibleWhen: bornInVietnam,
    options: { list: 'provinces' },
  },
  {
    id: 'child.birthPlace.commune',
    kind: 'select',
    label: 'Xã, phường nơi sinh',
    required: true,
    visibleWhen: bornInVietnam,
    options: { list: 'communes', parentField: 'child.birthPlace.province' },
  },
  {
    id: 'child.birthPlace.detail',
    kind: 'text',
    label: 'Địa chỉ chi tiết nơi sinh',
    hint: 'Sinh ở nước ngoài thì ghi tên thành phố và quốc gia.',
    required: { not: bornInVietnam },
  },
];

export const hometownFields: readonly EFormField[] = [
  {
    id: 'child.hometown.scope',
    kind: 'radio',
    label: 'Quê quán ở đâu?',
    hint: 'Theo quê quán của cha hoặc mẹ.',
    required: true,
    inline: true,
    options: scope,
    default: '1',
  },
  {
    id: 'child.hometown.province',
    kind: 'select',
    label: 'Tỉnh, thành phố quê quán',
    required: true,
    visibleWhen: hometownInVietnam,
    options: { list: 'provinces' },
  },
  {
    id: 'child.hometown.commune',
    kind: 'select',
    label: 'Xã, phường quê quán',
    required: true,
    visibleWhen: hometownInVietnam,
    options: { list: 'communes', parentField: 'child.hometown.province' },
  },
];

export const birthPaperFields: readonly EFormField[] = [
  {
    id: 'child.birthCert.kind',
    kind: 'select',
    label: 'Bạn có giấy tờ nào?',
    hint: 'Lựa chọn này quyết định giấy tờ phải tải lên ở bước sau.',
    required: true,
    options: [
      { value: 'giay-chung-sinh', label: 'Giấy chứng sinh' },
      { value: 'giay-chung-sinh-dien-tu', label: 'Giấy chứng sinh điện tử' },
      { value: 'nguoi-lam-chung', label: 'Văn bản của người làm chứng xác nhận việc sinh' },
      { value: 'cam-doan', label: 'Giấy cam đoan về việc sinh' },
      { value: 'bien-ban-bo-roi', label: 'Biên bản về việc trẻ bị bỏ rơi' },
    ],
    computed: {
      compute: 'choice',
      replaces: [],
      cases: [{ when: abandoned, value: 'bien-ban-bo-roi' }],
    },
  },
  {
    id: 'child.birthCert.number',
    kind: 'text',
    label: 'Số Giấy chứng sinh',
    width: 'medium',
    maxLength: 50,
    required: true,
    visibleWhen: withBirthPaper,
  },
  {
    id: 'child.birthCert.date',
    kind: 'date',
    label: 'Ngày cấp Giấy chứng sinh',
    required: true,
    visibleWhen: withBirthPaper,
    checks: [{ check: 'notFuture' }, { check: 'notBefore', field: 'child.birthDate' }],
  },
  {
    id: 'child.birthCert.issuer',
    kind: 'text',
    label: 'Cơ sở y tế cấp',
    required: true,
    visibleWhen: withBirthPaper,
  },
];
