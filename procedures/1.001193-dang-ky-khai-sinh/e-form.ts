/**
 * Tờ khai đăng ký khai sinh: TT 04/2020/TT-BTP as amended by TT 04/2024/TT-BTP; block order of the electronic form.
 * Not asked here: how the result is returned (`result.method`) is asked with the fee; the requester's signature is
 * the confirmation of the signed-in account.
 */
import {
  type Condition,
  defineEForm,
  type EFormField,
  type EFormSection,
  type Prefill,
} from '#engines/forms/define.ts';

const yesNo = [
  { value: 'co', label: 'Có' },
  { value: 'khong', label: 'Không' },
] as const;

const gender = [
  { value: '1', label: 'Nam' },
  { value: '2', label: 'Nữ' },
] as const;

const scope = [
  { value: '1', label: 'Trong nước' },
  { value: '2', label: 'Nước ngoài' },
] as const;

// Patterns of the numbers by kind of paper: catalogue of the national portal's form.
const paperNumbers: Readonly<Record<string, string>> = {
  2: '^\\d{9}$',
  3: '^\\d{8,12}$',
  4: '^\\d{3,6}-?\\d{0,4}$',
  5: '^\\d{12}$',
  6: '^[A-Z]\\d{7,8}$|^[A-Z0-9]{6,12}$',
  7: '^\\d{9}$',
  9: '^\\d{12}$',
  10: '^\\d{12}$',
};

interface Person {
  readonly id: 'requester' | 'mother' | 'father';
  readonly who: string;
  /** Sex that the number must show: a parent's is known, the requester's is not asked. */
  readonly sex?: '1' | '2';
  readonly prefill: (path: string) => { readonly prefill?: Prefill };
}

const asFilled = (path: string): { readonly prefill: Prefill } => ({
  prefill: { from: 'submitter', path, lock: true },
});
const notFilled = (): Record<string, never> => ({});

function identityFields({ id, who, sex, prefill }: Person): readonly EFormField[] {
  const agrees = {
    check: 'personalIdAgrees',
    birthDate: `${id}.birthDate`,
    ...(sex ? { sex, warnOnly: true } : {}),
  } as const;
  return [
    { id: `${id}.fullName`, kind: 'name', label: `Họ, chữ đệm, tên ${who}`, required: true, ...prefill('fullName') },
    {
      id: `${id}.personalId`,
      kind: 'personalId',
      label: 'Số định danh cá nhân',
      hint: '12 chữ số, ghi trên thẻ căn cước. Bỏ trống nếu chưa được cấp.',
      checks: [agrees],
      ...prefill('personalId'),
    },
    {
      id: `${id}.birthDate`,
      kind: 'partialDate',
      label: 'Ngày, tháng, năm sinh',
      hint: 'Không nhớ ngày hoặc tháng thì bỏ trống, chỉ ghi năm.',
      required: true,
      checks: [{ check: 'notFuture' }],
      ...prefill('birthDate'),
    },
    {
      id: `${id}.ethnic`,
      kind: 'select',
      label: 'Dân tộc',
      required: true,
      options: { list: 'ethnic-groups' },
      ...prefill('ethnic'),
    },
    {
      id: `${id}.nationality`,
      kind: 'select',
      label: 'Quốc tịch',
      required: true,
      options: { list: 'nationalities' },
      default: 'VN',
      ...prefill('nationality'),
    },
  ];
}

function paperFields({ id, prefill }: Person): readonly EFormField[] {
  return [
    {
      id: `${id}.idDoc.type`,
      kind: 'select',
      label: 'Loại giấy tờ tùy thân',
      options: { list: 'id-document-types' },
      ...prefill('idDoc.type'),
    },
    {
      id: `${id}.idDoc.otherName`,
      kind: 'text',
      label: 'Tên giấy tờ',
      required: true,
      visibleWhen: { field: `${id}.idDoc.type`, equals: '8' },
    },
    {
      id: `${id}.idDoc.number`,
      kind: 'text',
      label: 'Số giấy tờ tùy thân',
      width: 'medium',
      maxLength: 30,
      upperCase: true,
      checks: [{ check: 'patternBy', field: `${id}.idDoc.type`, patterns: paperNumbers }],
      ...prefill('idDoc.number'),
    },
    {
      id: `${id}.idDoc.issueDate`,
      kind: 'date',
      label: 'Ngày cấp',
      checks: [{ check: 'notFuture' }, { check: 'notBefore', field: `${id}.birthDate` }],
      ...prefill('idDoc.issueDate'),
    },
    {
      id: `${id}.idDoc.issuer`,
      kind: 'text',
      label: 'Nơi cấp',
      hint: 'Thẻ căn cước cấp từ 01/07/2024: Bộ Công an. Cấp trước đó: Cục Cảnh sát quản lý hành chính về trật tự xã hội.',
      ...prefill('idDoc.issuer'),
    },
  ];
}

function residenceFields({ id, prefill }: Person): readonly EFormField[] {
  const inVietnam: Condition = { field: `${id}.residence.scope`, equals: '1' };
  const abroad: Condition = { field: `${id}.residence.scope`, equals: '2' };
  return [
    {
      id: `${id}.residence.kind`,
      kind: 'select',
      label: 'Loại cư trú',
      hint: 'Ghi nơi thường trú; không có thì ghi nơi tạm trú; không có cả hai thì ghi nơi ở hiện tại.',
      required: true,
      options: [
        { value: '1', label: 'Thường trú' },
        { value: '2', label: 'Tạm trú' },
        { value: '3', label: 'Nơi ở hiện tại' },
      ],
      ...prefill('residence.kind'),
    },
    {
      id: `${id}.residence.scope`,
      kind: 'radio',
      label: 'Nơi cư trú',
      required: true,
      inline: true,
      options: scope,
      default: '1',
    },
    {
      id: `${id}.residence.province`,
      kind: 'select',
      label: 'Tỉnh, thành phố',
      required: true,
      visibleWhen: inVietnam,
      options: { list: 'provinces' },
      ...prefill('residence.province'),
    },
    {
      id: `${id}.residence.commune`,
      kind: 'select',
      label: 'Xã, phường, đặc khu',
      required: true,
      visibleWhen: inVietnam,
      options: { list: 'communes', parentField: `${id}.residence.province` },
      ...prefill('residence.commune'),
    },
    {
      id: `${id}.residence.detail`,
      kind: 'text',
      label: 'Số nhà, đường, tổ, xóm, thôn',
      visibleWhen: inVietnam,
      ...prefill('residence.detail'),
    },
    {
      id: `${id}.residence.country`,
      kind: 'select',
      label: 'Quốc gia',
      required: true,
      visibleWhen: abroad,
      options: { list: 'nationalities' },
    },
    {
      id: `${id}.residence.foreign`,
      kind: 'text',
      label: 'Địa chỉ ở nước ngoài',
      required: true,
      visibleWhen: abroad,
    },
  ];
}

const requester: Person = { id: 'requester', who: 'người yêu cầu', prefill: asFilled };
const mother: Person = { id: 'mother', who: 'người mẹ', sex: '2', prefill: notFilled };
const father: Person = { id: 'father', who: 'người cha', sex: '1', prefill: notFilled };

const abandoned: Condition = { field: 'child.registrationType', equals: 'bo-roi' };
const parentsUnclear: Condition = { field: 'child.registrationType', equals: 'chua-xac-dinh-cha-me' };
const unknown = (parent: 'cha' | 'me'): Condition => ({
  and: [parentsUnclear, { field: 'child.unknownParent', in: [parent, 'ca-hai'] }],
});
const motherKnown: Condition = { not: { or: [abandoned, unknown('me')] } };
const fatherKnown: Condition = { not: { or: [abandoned, unknown('cha')] } };

function parentSections(person: Person, asked: Condition): readonly EFormSection[] {
  return [
    { id: `${person.id}.identity`, visibleWhen: asked, fields: identityFields(person) },
    { id: `${person.id}.paper`, title: 'Giấy tờ tùy thân', visibleWhen: asked, fields: paperFields(person) },
    { id: `${person.id}.residence`, title: 'Nơi cư trú', visibleWhen: asked, fields: residenceFields(person) },
  ];
}

function copyOfRequester(to: 'mother' | 'father') {
  const paths = ['fullName', 'personalId', 'birthDate', 'ethnic', 'nationality']
    .concat(['idDoc.type', 'idDoc.otherName', 'idDoc.number', 'idDoc.issueDate', 'idDoc.issuer'])
    .concat(['residence.kind', 'residence.scope', 'residence.province', 'residence.commune', 'residence.detail'])
    .concat(['residence.country', 'residence.foreign']);
  return paths.map((path) => ({ from: `requester.${path}`, to: `${to}.${path}` }));
}

const bornInVietnam: Condition = { field: 'child.birthPlace.scope', equals: '1' };
const hometownInVietnam: Condition = { field: 'child.hometown.scope', equals: '1' };
const withBirthPaper: Condition = {
  field: 'child.birthCert.kind',
  in: ['giay-chung-sinh', 'giay-chung-sinh-dien-tu'],
};
const married: Condition = { field: 'marriage.registered', equals: 'co' };

const childFields: readonly EFormField[] = [
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

const birthPlaceFields: readonly EFormField[] = [
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

const hometownFields: readonly EFormField[] = [
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

const birthPaperFields: readonly EFormField[] = [
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

const marriageFields: readonly EFormField[] = [
  {
    id: 'marriage.registered',
    kind: 'radio',
    label: 'Cha mẹ đã đăng ký kết hôn chưa?',
    required: true,
    inline: true,
    options: [
      { value: 'co', label: 'Đã đăng ký' },
      { value: 'khong', label: 'Chưa đăng ký' },
    ],
  },
  {
    id: 'marriage.number',
    kind: 'text',
    label: 'Số Giấy chứng nhận kết hôn',
    width: 'medium',
    maxLength: 50,
    required: true,
    visibleWhen: married,
  },
  {
    id: 'marriage.date',
    kind: 'date',
    label: 'Ngày đăng ký kết hôn',
    required: true,
    visibleWhen: married,
    checks: [
      { check: 'notFuture' },
      { check: 'notBefore', field: 'mother.birthDate' },
      { check: 'notBefore', field: 'father.birthDate' },
    ],
  },
  {
    id: 'marriage.place',
    kind: 'text',
    label: 'Nơi đăng ký kết hôn',
    hint: 'Ủy ban nhân dân đã cấp Giấy chứng nhận kết hôn.',
    required: true,
    visibleWhen: married,
  },
];

const requestFields: readonly EFormField[] = [
  {
    id: 'copy.wanted',
    kind: 'radio',
    label: 'Bạn có đề nghị cấp bản sao Giấy khai sinh không?',
    required: true,
    inline: true,
    options: yesNo,
  },
  {
    id: 'copy.quantity',
    kind: 'number',
    label: 'Số lượng bản sao',
    required: true,
    min: 1,
    max: 20,
    visibleWhen: { field: 'copy.wanted', equals: 'co' },
  },
  { id: 'linked.residence', kind: 'checkbox', label: 'Đồng thời đăng ký thường trú cho trẻ' },
  { id: 'linked.bhyt', kind: 'checkbox', label: 'Đồng thời cấp thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi' },
];

export const eForm = defineEForm({
  id: '1.001193',
  version: 1,
  title: 'Tờ khai đăng ký khai sinh',
  legalBasis: 'Thông tư 04/2020/TT-BTP, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  copies: [
    { when: { field: 'requester.relation', equals: 'Me' }, pairs: copyOfRequester('mother') },
    { when: { field: 'requester.relation', equals: 'Cha' }, pairs: copyOfRequester('father') },
  ],
  pages: [
    {
      id: 'requester',
      title: 'Người yêu cầu',
      sections: [
        {
          id: 'relation',
          fields: [
            {
              id: 'authority',
              kind: 'display',
              label: 'Kính gửi',
              prefill: { from: 'dossier', path: 'authority' },
            },
            {
              id: 'requester.relation',
              kind: 'radio',
              label: 'Bạn là gì của trẻ?',
              hint: 'Chọn Cha hoặc Mẹ thì thông tin của bạn được chép sang phần cha hoặc mẹ, bạn vẫn sửa được.',
              required: true,
              options: [
                { value: 'Cha', label: 'Cha' },
                { value: 'Me', label: 'Mẹ' },
                { value: 'OngBa', label: 'Ông, bà' },
                { value: 'NguoiThan', label: 'Người thân thích khác' },
                { value: 'NuoiDuong', label: 'Cá nhân, tổ chức đang nuôi dưỡng trẻ' },
                { value: 'Khac', label: 'Khác' },
              ],
            },
            {
              id: 'requester.relationOther',
              kind: 'text',
              label: 'Ghi rõ quan hệ',
              required: true,
              visibleWhen: { field: 'requester.relation', equals: 'Khac' },
            },
            {
              id: 'requester.authorized',
              kind: 'checkbox',
              label: 'Tôi thực hiện theo ủy quyền của cha, mẹ trẻ',
              visibleWhen: { not: { field: 'requester.relation', in: ['Cha', 'Me'] } },
            },
          ],
        },
        { id: 'requester.identity', title: 'Thông tin của bạn', fields: identityFields(requester) },
        { id: 'requester.paper', title: 'Giấy tờ tùy thân', fields: paperFields(requester) },
        { id: 'requester.residence', title: 'Nơi cư trú', fields: residenceFields(requester) },
        {
          id: 'requester.contact',
          title: 'Liên hệ',
          fields: [
            {
              id: 'requester.phone',
              kind: 'phone',
              label: 'Số điện thoại',
              hint: 'Số di động để cán bộ gọi và nhận tin nhắn báo kết quả.',
              required: true,
              checks: [{ check: 'mobileOnly' }],
              prefill: { from: 'submitter', path: 'phone' },
            },
            {
              id: 'requester.email',
              kind: 'email',
              label: 'Thư điện tử',
              prefill: { from: 'submitter', path: 'email' },
            },
          ],
        },
      ],
    },
    {
      id: 'child',
      title: 'Trẻ được khai sinh',
      sections: [
        { id: 'child.identity', fields: childFields },
        { id: 'child.birthPlace', title: 'Nơi sinh', fields: birthPlaceFields },
        { id: 'child.hometown', title: 'Quê quán', fields: hometownFields },
        { id: 'child.birthCert', title: 'Giấy tờ chứng minh việc sinh', fields: birthPaperFields },
      ],
    },
    { id: 'mother', title: 'Người mẹ', sections: parentSections(mother, motherKnown) },
    { id: 'father', title: 'Người cha', sections: parentSections(father, fatherKnown) },
    {
      id: 'requests',
      title: 'Hôn nhân của cha mẹ và yêu cầu khác',
      sections: [
        {
          id: 'marriage',
          title: 'Hôn nhân của cha mẹ',
          visibleWhen: { and: [motherKnown, fatherKnown] },
          fields: marriageFields,
        },
        { id: 'requests', title: 'Yêu cầu khác', fields: requestFields },
        {
          id: 'commitment',
          title: 'Cam đoan',
          fields: [
            {
              id: 'commitment',
              kind: 'checkbox',
              label:
                'Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là đúng sự thật, được sự thỏa thuận nhất trí ' +
                'của các bên liên quan theo quy định pháp luật. Tôi chịu hoàn toàn trách nhiệm trước pháp luật về nội ' +
                'dung cam đoan của mình.',
              required: true,
            },
          ],
        },
      ],
    },
  ],
});
