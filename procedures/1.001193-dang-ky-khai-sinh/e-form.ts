/**
 * Tờ khai đăng ký khai sinh: TT 04/2020/TT-BTP as amended by TT 04/2024/TT-BTP; block order of the electronic form.
 * Not asked here: how the result is returned (`result.method`) is asked with the fee; the requester's signature is
 * the confirmation of the signed-in account.
 */
import { defineEForm, type Prefill } from '#engines/forms/define.ts';
import { birthPaperFields, birthPlaceFields, childFields, hometownFields } from './child-fields.ts';
import { copyOfRequester, father, fatherKnown, mother, motherKnown, parentSections } from './parent-sections.ts';
import { identityFields, type Person, paperFields, residenceFields } from './person-fields.ts';
import { marriageFields, requestFields } from './request-fields.ts';

const requester: Person = {
  id: 'requester',
  who: 'người yêu cầu',
  prefill: (path: string): { readonly prefill: Prefill } => ({ prefill: { from: 'submitter', path, lock: true } }),
};

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
