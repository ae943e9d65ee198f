import type { FeeRateRow } from '../define.ts';

const COUNCIL = 'Nghị quyết của HĐND tỉnh Thanh Hóa theo Thông tư 85/2019/TT-BTC';
const CIVIL_STATUS_LAW = 'Luật Hộ tịch 2014, Điều 11';
const BEGINNING = '2017-01-01';

/** Set by the province's council; the amount is unknown until the authority enters it. */
function setByCouncil(procedureCode: string, item: string, name: string, amount: number | null): FeeRateRow {
  return {
    procedureCode,
    item,
    name,
    kind: 'state-charge',
    authority: 'province',
    per: 'dossier',
    amount,
    legalBasis: COUNCIL,
    confidence: 'unsure',
    validFrom: BEGINNING,
  };
}

function free(procedureCode: string, name: string, legalBasis: string): FeeRateRow {
  return {
    procedureCode,
    item: 'le-phi',
    name,
    kind: 'state-charge',
    authority: 'state',
    per: 'dossier',
    amount: 0,
    legalBasis,
    confidence: 'found',
    validFrom: BEGINNING,
  };
}

/** Phí cấp bản sao (Thông tư 281/2016/TT-BTC). */
function copies(procedureCode: string, name: string): FeeRateRow {
  return {
    procedureCode,
    item: 'ban-sao',
    name,
    kind: 'service-fee',
    authority: 'state',
    per: 'copy',
    amount: 8000,
    legalBasis: 'Thông tư 281/2016/TT-BTC',
    confidence: 'found',
    validFrom: BEGINNING,
  };
}

function setByMinistry(
  procedureCode: string,
  name: string,
  amount: number,
  row: Pick<FeeRateRow, 'legalBasis' | 'confidence' | 'validFrom'> & Partial<FeeRateRow>,
): FeeRateRow {
  return {
    procedureCode,
    item: 'le-phi',
    name,
    kind: 'state-charge',
    authority: 'state',
    per: 'dossier',
    amount,
    ...row,
  };
}

const RESIDENCE = { legalBasis: 'Thông tư 75/2022/TT-BTC', confidence: 'found', validFrom: '2023-02-05' } as const;
const IDENTITY_CARD = { legalBasis: 'Thông tư 73/2024/TT-BTC', confidence: 'found', validFrom: '2024-10-21' } as const;
const LICENCE = { legalBasis: 'Thông tư 37/2023/TT-BTC', confidence: 'found', validFrom: '2023-08-01' } as const;

/** Registration in time is free by law; registration after the time limit costs what the council sets. */
function registrationInTime(procedureCode: string, name: string): FeeRateRow[] {
  return [
    {
      procedureCode,
      item: 'le-phi',
      name,
      kind: 'state-charge',
      authority: 'province',
      per: 'dossier',
      amount: 0,
      legalBasis: CIVIL_STATUS_LAW,
      confidence: 'found',
      validFrom: BEGINNING,
    },
    // The ceiling of Thông tư 250/2016/TT-BTC stands in for the council's amount.
    { ...setByCouncil(procedureCode, 'le-phi', `${name} quá hạn`, 8000), caseCode: 'late' },
  ];
}

export const feeRates: readonly FeeRateRow[] = [
  ...registrationInTime('1.001193', 'Lệ phí đăng ký khai sinh'),
  copies('1.001193', 'Phí cấp bản sao Giấy khai sinh'),
  setByCouncil('1.001612', 'le-phi', 'Lệ phí đăng ký hộ kinh doanh', 100_000),

  free('1.000894', 'Lệ phí đăng ký kết hôn', CIVIL_STATUS_LAW),
  copies('1.000894', 'Phí cấp bản sao Trích lục kết hôn'),
  ...registrationInTime('1.000656', 'Lệ phí đăng ký khai tử'),
  copies('1.000656', 'Phí cấp bản sao Trích lục khai tử'),
  setByCouncil('1.004873', 'le-phi', 'Lệ phí cấp Giấy xác nhận tình trạng hôn nhân', null),
  copies('2.000635', 'Phí cấp bản sao'),
  setByCouncil('1.004884', 'le-phi', 'Lệ phí đăng ký lại khai sinh', null),
  setByCouncil('1.001022', 'le-phi', 'Lệ phí đăng ký nhận cha, mẹ, con', null),
  setByCouncil('1.000689', 'le-phi', 'Lệ phí đăng ký nhận cha, mẹ, con', null),
  setByCouncil('1.004859', 'le-phi', 'Lệ phí thay đổi, cải chính, bổ sung hộ tịch', null),
  setByMinistry('2.000815', 'Phí chứng thực bản sao từ bản chính', 2000, {
    item: 'chung-thuc',
    kind: 'service-fee',
    per: 'page',
    legalBasis: 'Thông tư 226/2016/TT-BTC',
    confidence: 'found',
    validFrom: BEGINNING,
  }),
  setByMinistry('2.001263', 'Lệ phí đăng ký nuôi con nuôi trong nước', 400_000, {
    legalBasis: 'Nghị định 114/2016/NĐ-CP',
    confidence: 'memory',
    validFrom: BEGINNING,
  }),

  setByCouncil('2.000720', 'le-phi', 'Lệ phí đăng ký thay đổi nội dung hộ kinh doanh', null),
  free('1.001570', 'Lệ phí đăng ký tạm ngừng, tiếp tục kinh doanh', COUNCIL),
  free('1.001266', 'Lệ phí chấm dứt hoạt động hộ kinh doanh', COUNCIL),
  setByCouncil('2.000575', 'le-phi', 'Lệ phí cấp lại, cấp đổi Giấy chứng nhận', null),
  setByCouncil('1.005280', 'le-phi', 'Lệ phí đăng ký hợp tác xã, liên hiệp hợp tác xã', null),

  setByMinistry('1.004222', 'Lệ phí đăng ký thường trú', 20_000, RESIDENCE),
  setByMinistry('1.004222', 'Lệ phí đăng ký thường trú', 10_000, { ...RESIDENCE, channel: 'online' }),
  setByMinistry('1.004194', 'Lệ phí đăng ký tạm trú', 15_000, RESIDENCE),
  setByMinistry('1.004194', 'Lệ phí đăng ký tạm trú', 7000, { ...RESIDENCE, channel: 'online' }),
  setByMinistry('1.004194', 'Lệ phí đăng ký tạm trú theo danh sách', 10_000, {
    ...RESIDENCE,
    caseCode: 'list',
    per: 'person',
  }),
  setByMinistry('1.004194', 'Lệ phí đăng ký tạm trú theo danh sách', 5000, {
    ...RESIDENCE,
    caseCode: 'list',
    per: 'person',
    channel: 'online',
  }),
  setByMinistry('1.014063', 'Lệ phí cấp đổi thẻ căn cước', 50_000, IDENTITY_CARD),
  setByMinistry('1.014064', 'Lệ phí cấp lại thẻ căn cước', 70_000, IDENTITY_CARD),
  setByMinistry('3.000333', 'Phí cung cấp thông tin lý lịch tư pháp', 200_000, {
    kind: 'service-fee',
    legalBasis: 'Thông tư 244/2016/TT-BTC',
    confidence: 'memory',
    validFrom: BEGINNING,
  }),
  setByMinistry('3.000347', 'Lệ phí cấp giấy phép lái xe', 135_000, LICENCE),
  setByMinistry('3.000348', 'Lệ phí cấp giấy phép lái xe', 135_000, LICENCE),

  setByCouncil('1.013225', 'le-phi', 'Lệ phí cấp giấy phép xây dựng', null),
  setByCouncil('1.115538', 'le-phi', 'Phí thẩm định và lệ phí cấp Giấy chứng nhận', null),
  setByCouncil('1.115520', 'le-phi', 'Lệ phí cấp Giấy chứng nhận lần đầu', null),
  setByCouncil('1.115492', 'le-phi', 'Lệ phí cấp đổi Giấy chứng nhận', null),
  setByCouncil('1.115490', 'le-phi', 'Phí thẩm định và lệ phí địa chính', null),
  {
    procedureCode: '2.000591',
    item: 'phi',
    name: 'Phí thẩm định cấp Giấy chứng nhận',
    kind: 'service-fee',
    authority: 'state',
    per: 'dossier',
    amount: null,
    legalBasis: 'Thông tư của Bộ Tài chính',
    confidence: 'unsure',
    validFrom: BEGINNING,
  },

  free('1.001776', 'Lệ phí', 'Nghị định 20/2021/NĐ-CP'),
  free('1.001699', 'Lệ phí', 'Thông tư 01/2019/TT-BLĐTBXH'),
  free('1.010803', 'Lệ phí', 'Nghị định 131/2021/NĐ-CP'),
  free('1.010833', 'Lệ phí', 'Nghị định 131/2021/NĐ-CP'),
  free('2.000986', 'Lệ phí', 'Luật Hộ tịch 2014, Điều 11'),
  free('1.014137', 'Lệ phí', 'Luật Bảo hiểm y tế'),
  free('2.002622', 'Lệ phí', 'Luật Hộ tịch 2014, Điều 11'),
  free('1.003197', 'Lệ phí', 'Thông tư 75/2022/TT-BTC'),
  free('1.001731', 'Lệ phí', 'Nghị định 20/2021/NĐ-CP'),
  free('1.014177', 'Lệ phí', 'Luật Bảo hiểm xã hội 2024'),
];
