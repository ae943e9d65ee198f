/** A few entries of each list, for tests of forms that need no database. */
import type { FormLists } from '#engines/forms/context.ts';
import type { Option } from '#engines/forms/define.ts';

const entries: Readonly<Record<string, readonly Option[]>> = {
  provinces: [
    { value: '01', label: 'Thành phố Hà Nội' },
    { value: '38', label: 'Tỉnh Thanh Hóa' },
  ],
  'communes 01': [{ value: '00004', label: 'Phường Ba Đình' }],
  'communes 38': [
    { value: '14797', label: 'Phường Hạc Thành' },
    { value: '14812', label: 'Phường Hàm Rồng' },
  ],
  'ethnic-groups': [
    { value: '01', label: 'Kinh' },
    { value: '06', label: 'Mường' },
  ],
  nationalities: [
    { value: 'VN', label: 'Việt Nam' },
    { value: 'LA', label: 'Lào' },
  ],
  'id-document-types': [
    { value: '9', label: 'Thẻ căn cước' },
    { value: '6', label: 'Hộ chiếu' },
    { value: '8', label: 'Các loại giấy tờ tùy thân khác' },
  ],
  industries: [
    { value: '5610', label: 'Nhà hàng và các dịch vụ ăn uống phục vụ lưu động' },
    { value: '5630', label: 'Dịch vụ phục vụ đồ uống' },
  ],
};

const optionsOf = (list: string, parent?: string): readonly Option[] =>
  entries[parent === undefined ? list : `${list} ${parent}`] ?? [];

export const formLists: FormLists = {
  options: optionsOf,
  label: (list, value, parent) => optionsOf(list, parent).find((option) => option.value === value)?.label,
  search: (list, text) =>
    optionsOf(list).filter(({ label }) => label.toLocaleLowerCase('vi').includes(text.toLocaleLowerCase('vi'))),
};
