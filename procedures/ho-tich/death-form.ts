/** Tờ khai đăng ký khai tử (Thông tư 04/2020/TT-BTP, sửa đổi bởi Thông tư 04/2024/TT-BTP). */
import { defineEForm, type EFormPage } from '#engines/forms/define.ts';
import { eForm as birth } from '../1.001193-dang-ky-khai-sinh/e-form.ts';

const asked = birth.pages.find(({ id }) => id === 'requester');

/** Who asks is asked the same as for a birth; only what they are to the person is another question. */
const requesterPage: EFormPage = {
  id: 'requester',
  title: 'Người yêu cầu',
  sections: (asked?.sections ?? []).map((section) =>
    section.id === 'relation'
      ? {
          id: 'relation',
          fields: [
            ...section.fields.filter(({ id }) => id === 'authority'),
            {
              id: 'requester.relation',
              kind: 'radio',
              label: 'Bạn là gì của người đã mất?',
              required: true,
              options: [
                { value: 'vo-chong', label: 'Vợ hoặc chồng' },
                { value: 'con', label: 'Con' },
                { value: 'cha-me', label: 'Cha hoặc mẹ' },
                { value: 'nguoi-than', label: 'Người thân thích khác' },
                { value: 'khac', label: 'Đại diện cơ quan, tổ chức hoặc người khác' },
              ],
            },
            {
              id: 'requester.authorized',
              kind: 'checkbox',
              label: 'Tôi làm theo ủy quyền của người có trách nhiệm đăng ký',
            },
          ],
        }
      : section,
  ),
};

const deceasedPage: EFormPage = {
  id: 'deceased',
  title: 'Người đã mất',
  sections: [
    {
      id: 'deceased.identity',
      title: 'Thông tin người đã mất',
      fields: [
        { id: 'deceased.fullName', kind: 'name', label: 'Họ, chữ đệm, tên', required: true },
        {
          id: 'deceased.personalId',
          kind: 'personalId',
          label: 'Số định danh cá nhân',
          hint: '12 chữ số, ghi trên thẻ căn cước. Bỏ trống nếu không có.',
          checks: [{ check: 'personalIdAgrees', birthDate: 'deceased.birthDate', warnOnly: true }],
        },
        {
          id: 'deceased.birthDate',
          kind: 'partialDate',
          label: 'Ngày, tháng, năm sinh',
          hint: 'Không nhớ ngày hoặc tháng thì bỏ trống, chỉ ghi năm.',
          required: true,
          checks: [{ check: 'notFuture' }],
        },
        {
          id: 'deceased.gender',
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
          id: 'deceased.ethnic',
          kind: 'select',
          label: 'Dân tộc',
          required: true,
          options: { list: 'ethnic-groups' },
        },
        {
          id: 'deceased.nationality',
          kind: 'select',
          label: 'Quốc tịch',
          required: true,
          options: { list: 'nationalities' },
          default: 'VN',
        },
      ],
    },
    {
      id: 'deceased.residence',
      title: 'Nơi cư trú cuối cùng',
      fields: [
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
  ],
};

const deathPage: EFormPage = {
  id: 'death',
  title: 'Việc qua đời',
  sections: [
    {
      id: 'death',
      fields: [
        {
          id: 'death.date',
          kind: 'date',
          label: 'Ngày mất',
          required: true,
          checks: [{ check: 'notFuture' }, { check: 'notBefore', field: 'deceased.birthDate' }],
        },
        { id: 'death.time', kind: 'time', label: 'Giờ mất', hint: 'Ví dụ 07:30', width: 'short' },
        { id: 'death.place', kind: 'text', label: 'Nơi mất', required: true },
        { id: 'death.cause', kind: 'text', label: 'Nguyên nhân', hint: 'Ghi như trên Giấy báo tử.' },
      ],
    },
    {
      id: 'death.notice',
      title: 'Giấy tờ chứng minh',
      fields: [
        {
          id: 'death.notice.kind',
          kind: 'radio',
          label: 'Bạn có giấy tờ nào?',
          required: true,
          options: [
            { value: 'giay-bao-tu', label: 'Giấy báo tử hoặc giấy tờ thay Giấy báo tử' },
            { value: 'khac', label: 'Giấy tờ khác chứng minh, khi người mất đã lâu' },
          ],
        },
        { id: 'death.notice.number', kind: 'text', label: 'Số của giấy', width: 'medium', maxLength: 50 },
        {
          id: 'death.notice.date',
          kind: 'date',
          label: 'Ngày cấp',
          required: true,
          checks: [{ check: 'notFuture' }, { check: 'notBefore', field: 'death.date' }],
        },
        { id: 'death.notice.issuer', kind: 'text', label: 'Nơi cấp', required: true },
      ],
    },
  ],
};

const requestsPage: EFormPage = {
  id: 'requests',
  title: 'Yêu cầu khác',
  sections: [
    {
      id: 'copies',
      fields: [
        {
          id: 'copy.wanted',
          kind: 'radio',
          label: 'Bạn có đề nghị cấp bản sao Trích lục khai tử không?',
          required: true,
          inline: true,
          options: [
            { value: 'co', label: 'Có' },
            { value: 'khong', label: 'Không' },
          ],
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
      ],
    },
    {
      id: 'commitment',
      title: 'Cam đoan',
      fields: [
        {
          id: 'commitment',
          kind: 'checkbox',
          label:
            'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về nội dung ' +
            'cam đoan của mình.',
          required: true,
        },
      ],
    },
  ],
};

export const deathForm = defineEForm({
  id: '1.000656',
  version: 1,
  title: 'Tờ khai đăng ký khai tử',
  legalBasis: 'Thông tư 04/2020/TT-BTP, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  pages: [requesterPage, deceasedPage, deathPage, requestsPage],
});
