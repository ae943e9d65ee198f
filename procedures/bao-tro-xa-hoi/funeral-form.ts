/** Tờ khai hưởng chi phí mai táng: what the commune (NĐ 20/2021, Mẫu số 04) and the social insurance both ask. */
import { defineEForm } from '#engines/forms/define.ts';

export function funeralForm(id: string, title: string, legalBasis: string) {
  return defineEForm({
    id,
    version: 1,
    title,
    legalBasis,
    pages: [
      {
        id: 'funeral',
        title: 'Chi phí mai táng',
        sections: [
          {
            id: 'deceased',
            title: 'Người đã mất',
            fields: [
              { id: 'deceased.fullName', kind: 'name', label: 'Họ, chữ đệm và tên', required: true },
              { id: 'deceased.birthDate', kind: 'partialDate', label: 'Ngày, tháng, năm sinh', required: true },
              { id: 'deceased.personalId', kind: 'personalId', label: 'Số định danh cá nhân' },
              { id: 'death.date', kind: 'date', label: 'Ngày mất', required: true },
              { id: 'extract.number', kind: 'text', label: 'Số Trích lục khai tử', maxLength: 50 },
              { id: 'extract.date', kind: 'date', label: 'Ngày đăng ký khai tử' },
              { id: 'insurance.number', kind: 'text', label: 'Mã số bảo hiểm xã hội', maxLength: 20 },
            ],
          },
          {
            id: 'payee',
            title: 'Người đứng ra mai táng, nhận tiền',
            fields: [
              { id: 'payee.fullName', kind: 'name', label: 'Họ, chữ đệm và tên', required: true },
              { id: 'payee.personalId', kind: 'personalId', label: 'Số định danh' },
              { id: 'payee.phone', kind: 'phone', label: 'Số điện thoại', required: true },
              { id: 'payee.bank', kind: 'text', label: 'Ngân hàng', required: true },
              { id: 'payee.account', kind: 'text', label: 'Số tài khoản', maxLength: 30, required: true },
            ],
          },
        ],
      },
    ],
  });
}
