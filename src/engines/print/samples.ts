import type { PrintTemplates, TemplateName } from './templates.ts';

const letterhead = { agency: 'Ủy ban nhân dân phường Hạc Thành', unit: 'Trung tâm Phục vụ hành chính công' };
const procedure = { code: '1.001612', name: 'Đăng ký thành lập hộ kinh doanh' };
const submitter = {
  fullName: 'Lê Hữu Hồng',
  address: 'Số 28 đường Lê Lợi, phường Hạc Thành, tỉnh Thanh Hóa',
  phone: '0980 000 229',
  email: 'le.huu.hong@example.vn',
};
const signedAt = { place: 'Hạc Thành', date: '2026-11-24' };
const officer = { fullName: 'Nguyễn Thị Thanh Thủy', title: 'Công chức tiếp nhận' };

type Samples = {
  readonly [T in TemplateName]?: { readonly full: PrintTemplates[T]; readonly sparse: PrintTemplates[T] };
};

/** Two of each form: one with everything said, one with as little as the type allows. */
export const samples: Samples = {
  'reception-slip': {
    full: {
      ...letterhead,
      dossierCode: 'H56.S101-261124-0001',
      procedure,
      submitter: { ...submitter, onBehalfOf: 'Lê Thị Ánh Tuyết' },
      papers: [
        { name: 'Giấy đề nghị đăng ký hộ kinh doanh (Mẫu số 1)', form: 'Bản điện tử', copies: 1 },
        {
          name: 'Văn bản ủy quyền của các thành viên hộ gia đình cho một thành viên làm chủ hộ kinh doanh',
          form: 'Bản sao có chứng thực',
          copies: 1,
        },
      ],
      sets: 1,
      timeLimit: '03 ngày làm việc',
      receivedAt: '2026-11-24T09:15',
      dueAt: '2026-11-27T09:15',
      returnAt: 'Trung tâm Phục vụ hành chính công phường Hạc Thành',
      fees: [
        { name: 'Lệ phí đăng ký hộ kinh doanh', amount: 0, note: 'nộp trực tuyến, Nghị quyết 289/2022/NQ-HĐND' },
        { name: 'Phí bản sao', amount: 1_250_000 },
      ],
      receiver: officer,
      signedAt,
      filedOnline: true,
      hotline: '1022',
    },
    sparse: {
      agency: 'Ủy ban nhân dân phường Hạc Thành',
      dossierCode: 'H56.S101-261124-0002',
      procedure,
      submitter: { fullName: 'Lê Hữu Hồng' },
      papers: [],
      sets: 1,
      timeLimit: 'Trong ngày',
      receivedAt: '2026-11-24T09:15',
      returnAt: 'Trực tuyến',
      fees: [],
      receiver: officer,
      signedAt,
      filedOnline: false,
    },
  },
};
