/** Tờ khai thay đổi thông tin cư trú CT01 (Thông tư 53/2025/TT-BCA), as far as a registration for one person asks it. */
import { defineEForm } from '#engines/forms/define.ts';

export const residenceForm = defineEForm({
  id: '1.004222',
  version: 1,
  title: 'Tờ khai thay đổi thông tin cư trú (CT01)',
  legalBasis: 'Thông tư 53/2025/TT-BCA',
  pages: [
    {
      id: 'residence',
      title: 'Đăng ký thường trú',
      sections: [
        {
          id: 'person',
          title: 'Người được đăng ký',
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
            { id: 'person.personalId', kind: 'personalId', label: 'Số định danh cá nhân' },
            { id: 'birthCertificate.number', kind: 'text', label: 'Số Giấy khai sinh', maxLength: 50 },
            { id: 'birthCertificate.date', kind: 'date', label: 'Ngày đăng ký khai sinh' },
            { id: 'birthCertificate.issuer', kind: 'text', label: 'Nơi đăng ký khai sinh' },
          ],
        },
        {
          id: 'declarant',
          title: 'Người khai',
          fields: [
            { id: 'declarant.fullName', kind: 'name', label: 'Họ, chữ đệm và tên người khai', required: true },
            { id: 'declarant.personalId', kind: 'personalId', label: 'Số định danh người khai' },
            { id: 'declarant.phone', kind: 'phone', label: 'Số điện thoại liên hệ', required: true },
          ],
        },
        {
          id: 'place',
          title: 'Nơi đăng ký thường trú',
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
          id: 'householder',
          title: 'Chủ hộ',
          fields: [
            { id: 'householder.fullName', kind: 'name', label: 'Họ, chữ đệm và tên chủ hộ', required: true },
            { id: 'householder.personalId', kind: 'personalId', label: 'Số định danh chủ hộ' },
            { id: 'householder.relation', kind: 'text', label: 'Quan hệ với chủ hộ', required: true },
          ],
        },
        {
          id: 'request',
          fields: [{ id: 'request', kind: 'textarea', label: 'Nội dung đề nghị', required: true }],
        },
      ],
    },
  ],
});
