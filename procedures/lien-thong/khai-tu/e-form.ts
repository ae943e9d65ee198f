/** Mẫu điện tử tương tác của nhóm khai tử (NĐ 63/2024/NĐ-CP): the declaration of death, and only what the others ask beyond it. */
import { type Condition, defineEForm, type EFormPage } from '#engines/forms/define.ts';
import { deathForm } from '../../ho-tich/death-form.ts';

export const fromCommune: Condition = { field: 'linked.funeral', equals: 'bao-tro-xa-hoi' };
export const fromInsurance: Condition = { field: 'linked.funeral', equals: 'bao-hiem-xa-hoi' };
const paid: Condition = { field: 'linked.funeral', in: ['bao-tro-xa-hoi', 'bao-hiem-xa-hoi'] };

const funeralPage: EFormPage = {
  id: 'funeral',
  title: 'Chi phí mai táng',
  hint: 'Xóa đăng ký thường trú được làm cùng lúc, bạn không phải khai thêm gì cho việc đó.',
  sections: [
    {
      id: 'linked.funeral',
      fields: [
        {
          id: 'linked.funeral',
          kind: 'radio',
          label: 'Người mất thuộc diện nào?',
          hint: 'Không chắc thì chọn “Không đề nghị”; bạn vẫn làm riêng việc này sau được.',
          required: true,
          options: [
            { value: 'khong', label: 'Không đề nghị chi phí mai táng' },
            { value: 'bao-tro-xa-hoi', label: 'Đang hưởng trợ cấp xã hội hằng tháng', hint: 'Xã, phường chi trả.' },
            {
              value: 'bao-hiem-xa-hoi',
              label: 'Đang đóng hoặc đang hưởng bảo hiểm xã hội',
              hint: 'Bảo hiểm xã hội chi trả.',
            },
          ],
        },
        {
          id: 'insurance.number',
          kind: 'text',
          label: 'Mã số bảo hiểm xã hội của người mất',
          maxLength: 20,
          width: 'medium',
          visibleWhen: fromInsurance,
        },
        {
          id: 'payee.bank',
          kind: 'text',
          label: 'Ngân hàng của người nhận tiền',
          required: true,
          visibleWhen: paid,
        },
        {
          id: 'payee.account',
          kind: 'text',
          label: 'Số tài khoản',
          hint: 'Tài khoản của chính bạn, người đứng ra mai táng.',
          maxLength: 30,
          width: 'medium',
          required: true,
          visibleWhen: paid,
        },
      ],
    },
  ],
};

export const eForm = defineEForm({
  ...deathForm,
  id: '2.002622',
  title: 'Tờ khai liên thông khai tử, xóa thường trú, mai táng',
  legalBasis: 'Nghị định 63/2024/NĐ-CP, sửa đổi bởi Nghị định 301/2026/NĐ-CP',
  pages: deathForm.pages.flatMap((page) => (page.id === 'requests' ? [funeralPage, page] : [page])),
});
