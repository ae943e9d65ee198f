/** Everything that is published here: procedures, and what they cost. */
import { procedure as birth } from './1.001193-dang-ky-khai-sinh/procedure.ts';
import { procedure as householdBusiness } from './1.001612-thanh-lap-ho-kinh-doanh/procedure.ts';
import { procedure as foodSafety } from './an-toan-thuc-pham/du-dieu-kien-an-toan-thuc-pham.ts';
import { procedure as funeralAllowance } from './bao-hiem-xa-hoi/huong-tro-cap-mai-tang.ts';
import { procedure as healthInsurance } from './bao-hiem-y-te/cap-the-bao-hiem-y-te.ts';
import { procedure as funeralSupport } from './bao-tro-xa-hoi/ho-tro-chi-phi-mai-tang.ts';
import { procedure as socialAllowance } from './bao-tro-xa-hoi/tro-cap-xa-hoi-hang-thang.ts';
import { procedure as disability } from './bao-tro-xa-hoi/xac-dinh-muc-do-khuyet-tat.ts';
import { procedure as identityCardRenewal } from './can-cuoc/cap-doi-the-can-cuoc.ts';
import { procedure as identityCardReissue } from './can-cuoc/cap-lai-the-can-cuoc.ts';
import { procedure as certifiedCopy } from './chung-thuc/chung-thuc-ban-sao.ts';
import { procedure as temporaryResidence } from './cu-tru/dang-ky-tam-tru.ts';
import { procedure as permanentResidence } from './cu-tru/dang-ky-thuong-tru.ts';
import { procedure as residenceRemoval } from './cu-tru/xoa-dang-ky-thuong-tru.ts';
import { procedure as landCertificateRenewal } from './dat-dai/cap-doi-giay-chung-nhan.ts';
import { procedure as firstLandCertificate } from './dat-dai/cap-giay-chung-nhan-lan-dau.ts';
import { procedure as landTransfer } from './dat-dai/dang-ky-bien-dong.ts';
import { procedure as landSplit } from './dat-dai/tach-thua-hop-thua.ts';
import type { ProcedureDefinition } from './define.ts';
import { feeBenefits } from './fees/benefits.ts';
import { feeRates } from './fees/rates.ts';
import { procedure as drivingLicenceReissue } from './giay-phep-lai-xe/cap-lai-giay-phep-lai-xe.ts';
import { procedure as drivingLicenceRenewal } from './giay-phep-lai-xe/doi-giay-phep-lai-xe.ts';
import { procedure as householdBusinessReissue } from './ho-kinh-doanh/cap-lai-giay-chung-nhan.ts';
import { procedure as householdBusinessEnd } from './ho-kinh-doanh/cham-dut-hoat-dong.ts';
import { procedure as householdBusinessPause } from './ho-kinh-doanh/tam-ngung-kinh-doanh.ts';
import { procedure as householdBusinessChange } from './ho-kinh-doanh/thay-doi-noi-dung.ts';
import { procedure as civilStatusCopies } from './ho-tich/cap-ban-sao-trich-luc.ts';
import { procedure as birthAgain } from './ho-tich/dang-ky-lai-khai-sinh.ts';
import { procedure as marriage } from './ho-tich/ket-hon.ts';
import { procedure as birthWithParentage } from './ho-tich/khai-sinh-ket-hop-nhan-cha-me-con.ts';
import { procedure as death } from './ho-tich/khai-tu.ts';
import { procedure as parentage } from './ho-tich/nhan-cha-me-con.ts';
import { procedure as civilStatusCorrection } from './ho-tich/thay-doi-cai-chinh-ho-tich.ts';
import { procedure as maritalStatus } from './ho-tich/xac-nhan-tinh-trang-hon-nhan.ts';
import { procedure as cooperative } from './hop-tac-xa/thanh-lap-hop-tac-xa.ts';
import { procedure as linkedBirth } from './lien-thong/khai-sinh/procedure.ts';
import { procedure as linkedDeath } from './lien-thong/khai-tu/procedure.ts';
import { procedure as judicialRecord } from './ly-lich-tu-phap/cap-phieu-ly-lich-tu-phap.ts';
import { procedure as meritRelative } from './nguoi-co-cong/giay-xac-nhan-than-nhan.ts';
import { procedure as martyrWorship } from './nguoi-co-cong/tro-cap-tho-cung-liet-si.ts';
import { procedure as adoption } from './nuoi-con-nuoi/nuoi-con-nuoi-trong-nuoc.ts';
import { workflowsFor } from './workflows/workflows-for.ts';
import { procedure as buildingPermit } from './xay-dung/cap-giay-phep-xay-dung.ts';

const described: readonly ProcedureDefinition[] = [
  birth,
  householdBusiness,
  marriage,
  death,
  maritalStatus,
  civilStatusCopies,
  birthAgain,
  parentage,
  birthWithParentage,
  civilStatusCorrection,
  linkedBirth,
  certifiedCopy,
  adoption,
  householdBusinessChange,
  householdBusinessPause,
  householdBusinessEnd,
  householdBusinessReissue,
  cooperative,
  permanentResidence,
  temporaryResidence,
  identityCardRenewal,
  identityCardReissue,
  judicialRecord,
  drivingLicenceRenewal,
  drivingLicenceReissue,
  buildingPermit,
  landTransfer,
  firstLandCertificate,
  landCertificateRenewal,
  landSplit,
  foodSafety,
  socialAllowance,
  disability,
  martyrWorship,
  meritRelative,
  healthInsurance,
  linkedDeath,
  residenceRemoval,
  funeralSupport,
  funeralAllowance,
];

/** A procedure that says nothing of its own has the workflow that its data imply. */
const procedures: readonly ProcedureDefinition[] = described.map((definition) => ({
  workflows: workflowsFor(definition),
  ...definition,
}));

export const publication = { procedures, feeRates, feeBenefits };
