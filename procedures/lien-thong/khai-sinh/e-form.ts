/**
 * Mẫu điện tử tương tác của nhóm khai sinh (NĐ 63/2024/NĐ-CP): the declaration of birth, and only what the other two
 * matters ask beyond it.
 */
import { type Condition, defineEForm, type EFormPage } from '#engines/forms/define.ts';
import { eForm as birth } from '../../1.001193-dang-ky-khai-sinh/e-form.ts';

export const livesElsewhere: Condition = { field: 'linked.residence.with', equals: 'khac' };
export const otherHouseholder: Condition = { field: 'linked.householder', equals: 'khac' };

const residencePage: EFormPage = {
  id: 'residence',
  title: 'Thường trú của trẻ',
  hint: 'Công an xã, phường đăng ký thường trú cho trẻ ngay khi có Giấy khai sinh.',
  sections: [
    {
      id: 'linked.residence',
      title: 'Nơi thường trú',
      fields: [
        {
          id: 'linked.residence.with',
          kind: 'radio',
          label: 'Trẻ đăng ký thường trú ở đâu?',
          hint: 'Chọn theo mẹ hoặc theo cha thì địa chỉ lấy từ phần trên, bạn không phải ghi lại.',
          required: true,
          options: [
            { value: 'me', label: 'Theo nơi thường trú của mẹ' },
            { value: 'cha', label: 'Theo nơi thường trú của cha' },
            { value: 'khac', label: 'Nơi khác', hint: 'Cần văn bản của cha, mẹ đồng ý.' },
          ],
        },
        {
          id: 'linked.residence.province',
          kind: 'select',
          label: 'Tỉnh, thành phố',
          required: true,
          visibleWhen: livesElsewhere,
          options: { list: 'provinces' },
        },
        {
          id: 'linked.residence.commune',
          kind: 'select',
          label: 'Xã, phường, đặc khu',
          required: true,
          visibleWhen: livesElsewhere,
          options: { list: 'communes', parentField: 'linked.residence.province' },
        },
        {
          id: 'linked.residence.detail',
          kind: 'text',
          label: 'Số nhà, đường, tổ, xóm, thôn',
          required: true,
          visibleWhen: livesElsewhere,
        },
      ],
    },
    {
      id: 'linked.householder',
      title: 'Chủ hộ nơi trẻ thường trú',
      fields: [
        {
          id: 'linked.householder',
          kind: 'radio',
          label: 'Ai là chủ hộ?',
          required: true,
          options: [
            { value: 'me', label: 'Mẹ của trẻ' },
            { value: 'cha', label: 'Cha của trẻ' },
            { value: 'khac', label: 'Người khác', hint: 'Cần văn bản đồng ý của chủ hộ.' },
          ],
        },
        {
          id: 'linked.householder.fullName',
          kind: 'name',
          label: 'Họ, chữ đệm, tên chủ hộ',
          required: true,
          visibleWhen: otherHouseholder,
        },
        {
          id: 'linked.householder.personalId',
          kind: 'personalId',
          label: 'Số định danh chủ hộ',
          required: true,
          visibleWhen: otherHouseholder,
        },
        {
          id: 'linked.householder.relation',
          kind: 'text',
          label: 'Trẻ là gì của chủ hộ?',
          hint: 'Ví dụ: cháu nội',
          maxLength: 50,
          required: true,
          visibleWhen: otherHouseholder,
        },
      ],
    },
  ],
};

const insurancePage: EFormPage = {
  id: 'insurance',
  title: 'Thẻ bảo hiểm y tế của trẻ',
  hint: 'Trẻ dưới 6 tuổi được ngân sách nhà nước đóng bảo hiểm y tế. Những gì đã khai về trẻ không phải ghi lại.',
  sections: [
    {
      id: 'linked.insurance',
      fields: [
        {
          id: 'linked.insurance.facility',
          kind: 'text',
          label: 'Nơi đăng ký khám bệnh, chữa bệnh ban đầu',
          hint: 'Cơ sở y tế gần nhà. Ví dụ: Trạm Y tế phường Hạc Thành',
          required: true,
        },
      ],
    },
  ],
};

export const eForm = defineEForm({
  ...birth,
  id: '2.000986',
  title: 'Tờ khai liên thông khai sinh, thường trú, bảo hiểm y tế',
  legalBasis: 'Nghị định 63/2024/NĐ-CP, sửa đổi bởi Nghị định 301/2026/NĐ-CP',
  pages: birth.pages.flatMap((page) => (page.id === 'requests' ? [residencePage, insurancePage, page] : [page])),
});
