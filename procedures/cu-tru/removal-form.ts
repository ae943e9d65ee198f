/** Tờ khai xóa đăng ký thường trú của người đã mất: Mẫu CT01 (Thông tư 53/2025/TT-BCA). */
import { defineEForm } from '#engines/forms/define.ts';

export const removalForm = defineEForm({
  id: '1.003197',
  version: 1,
  title: 'Tờ khai thay đổi thông tin cư trú (CT01)',
  legalBasis: 'Thông tư 53/2025/TT-BCA',
  pages: [
    {
      id: 'removal',
      title: 'Xóa đăng ký thường trú',
      sections: [
        {
          id: 'deceased',
          title: 'Người bị xóa đăng ký',
          fields: [
            { id: 'deceased.fullName', kind: 'name', label: 'Họ, chữ đệm và tên', required: true },
            { id: 'deceased.birthDate', kind: 'partialDate', label: 'Ngày, tháng, năm sinh', required: true },
            { id: 'deceased.personalId', kind: 'personalId', label: 'Số định danh cá nhân' },
            {
              id: 'deceased.residence.province',
              kind: 'select',
              label: 'Tỉnh, thành phố',
              required: true,
              options: { list: 'provinces' },
            },
            {
              id: 'deceased.residence.commune',
              kind: 'select',
              label: 'Xã, phường, đặc khu',
              required: true,
              options: { list: 'communes', parentField: 'deceased.residence.province' },
            },
            { id: 'deceased.residence.detail', kind: 'text', label: 'Số nhà, đường, tổ, xóm, thôn' },
          ],
        },
        {
          id: 'reason',
          title: 'Lý do',
          fields: [
            { id: 'reason', kind: 'text', label: 'Lý do xóa đăng ký', required: true },
            { id: 'death.date', kind: 'date', label: 'Ngày mất' },
            { id: 'extract.number', kind: 'text', label: 'Số Trích lục khai tử', maxLength: 50 },
            { id: 'extract.date', kind: 'date', label: 'Ngày đăng ký khai tử' },
            { id: 'extract.issuer', kind: 'text', label: 'Nơi đăng ký khai tử' },
          ],
        },
        {
          id: 'declarant',
          title: 'Người khai',
          fields: [
            { id: 'declarant.fullName', kind: 'name', label: 'Họ, chữ đệm và tên', required: true },
            { id: 'declarant.personalId', kind: 'personalId', label: 'Số định danh' },
            { id: 'declarant.phone', kind: 'phone', label: 'Số điện thoại', required: true },
          ],
        },
      ],
    },
  ],
});
