/** Tờ khai tham gia bảo hiểm y tế của trẻ em dưới 6 tuổi: what Mẫu TK1-TS asks for a child. */
import { defineEForm } from '#engines/forms/define.ts';

export const insuranceForm = defineEForm({
  id: '1.014137',
  version: 1,
  title: 'Tờ khai cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
  legalBasis: 'Nghị định 188/2025/NĐ-CP',
  pages: [
    {
      id: 'insurance',
      title: 'Cấp thẻ bảo hiểm y tế',
      sections: [
        {
          id: 'person',
          title: 'Trẻ được cấp thẻ',
          fields: [
            { id: 'person.fullName', kind: 'name', label: 'Họ, chữ đệm và tên', required: true },
            { id: 'person.birthDate', kind: 'date', label: 'Ngày, tháng, năm sinh', required: true },
            {
              id: 'person.gender',
              kind: 'radio',
              label: 'Giới tính',
              required: true,
              inline: true,
              options: [
                { value: '1', label: 'Nam' },
                { value: '2', label: 'Nữ' },
              ],
            },
            {
              id: 'person.nationality',
              kind: 'select',
              label: 'Quốc tịch',
              required: true,
              options: { list: 'nationalities' },
            },
            { id: 'person.personalId', kind: 'personalId', label: 'Số định danh cá nhân' },
            { id: 'birthCertificate.number', kind: 'text', label: 'Số Giấy khai sinh', maxLength: 50 },
            { id: 'birthCertificate.date', kind: 'date', label: 'Ngày đăng ký khai sinh' },
            { id: 'birthCertificate.issuer', kind: 'text', label: 'Nơi đăng ký khai sinh' },
          ],
        },
        {
          id: 'residence',
          title: 'Nơi cư trú của trẻ',
          fields: [
            {
              id: 'residence.province',
              kind: 'select',
              label: 'Tỉnh, thành phố',
              required: true,
              options: { list: 'provinces' },
            },
            {
              id: 'residence.commune',
              kind: 'select',
              label: 'Xã, phường, đặc khu',
              required: true,
              options: { list: 'communes', parentField: 'residence.province' },
            },
            { id: 'residence.detail', kind: 'text', label: 'Số nhà, đường, tổ, xóm, thôn' },
          ],
        },
        {
          id: 'guardian',
          title: 'Cha, mẹ hoặc người giám hộ',
          fields: [
            { id: 'declarant.fullName', kind: 'name', label: 'Họ, chữ đệm và tên', required: true },
            { id: 'declarant.personalId', kind: 'personalId', label: 'Số định danh' },
            { id: 'declarant.phone', kind: 'phone', label: 'Số điện thoại', required: true },
          ],
        },
        {
          id: 'facility',
          fields: [
            {
              id: 'insurance.facility',
              kind: 'text',
              label: 'Nơi đăng ký khám bệnh, chữa bệnh ban đầu',
              hint: 'Ví dụ: Trạm Y tế phường Hạc Thành',
              required: true,
            },
          ],
        },
      ],
    },
  ],
});
