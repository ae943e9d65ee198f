/**
 * Giấy đề nghị đăng ký hộ kinh doanh: Mẫu số 1, TT 68/2025/TT-BTC, complete.
 * Not asked here: the signatures of the owner (`sign`) and of the members (`members[].signature`); online they are the
 * confirmation of the account. `db.interrupted` is a flag of the system, not a question.
 */
import { defineEForm } from '#engines/forms/define.ts';
import { addressFields } from './address-fields.ts';
import { capitalFields, lineFields, nameFields, ownTaxAddress, seatFields, taxFields } from './business-fields.ts';
import { household, interrupted, memberFields, ownerFields } from './people-fields.ts';

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
