/** Builds the units of the province from the lists in database/seeds. */
import { fold } from '#shared/fold.ts';
import { CURRENT_ERA, committeeOf, FORMER_ERA, policeOf, type Unit, type UnitKind } from './unit.ts';

export interface ProvinceLists {
  readonly departments: readonly string[];
  /** [code, name] in the order of their codes. */
  readonly communes: readonly (readonly [string, string])[];
  /** [code, name, last day, successor codes] */
  readonly formerDistricts: readonly (readonly [string, string, string, readonly string[]])[];
  /** [code, name, district, successor codes] */
  readonly formerCommunes: readonly (readonly [string, string, string, readonly string[]])[];
}

export type SeedUnit = Omit<Unit, 'placeName'> & { readonly searchText: string };

const PROVINCE = { code: '38', agencyCode: 'H56', name: 'Ủy ban nhân dân tỉnh Thanh Hóa' };
const CENTRE_ADDRESS = 'Số 28 Đại lộ Lê Lợi, phường Hạc Thành, tỉnh Thanh Hóa';
const CENTRE_PLACE = '14797';
const LAST_DAY_OF_FORMER_ERA = '2025-06-30';
const START_OF_FORMER_ERA = '2004-01-01';

const CENTRE_ID = 2;
const FIRST_DEPARTMENT_ID = 100;
const FIRST_FORMER_DISTRICT_ID = 1000;
/** A commune keeps its own code as id; codes were used again in 2025, so those of the former era are moved away. */
const FIRST_FORMER_COMMUNE_ID = 100_000;
const FIRST_COMMUNE_NUMBER = 101;
const FIRST_POLICE_ID = 200_000;
/** Công an tỉnh, of which the police of a commune is a part. */
const POLICE_AGENCY = 'H56.S17';

/** Codes below H56 are synthetic: the real ones are entered by an administrator (database/reference/NOTICE.md). */
export function provinceUnits(lists: ProvinceLists): SeedUnit[] {
  return [
    current(1, 'province', PROVINCE.code, PROVINCE.agencyCode, PROVINCE.name, { placeCode: PROVINCE.code }),
    current(CENTRE_ID, 'province-centre', 'S00', 'H56.S00', 'Trung tâm Phục vụ hành chính công tỉnh Thanh Hóa', {
      placeCode: CENTRE_PLACE,
      address: CENTRE_ADDRESS,
    }),
    ...lists.departments.map((name, index) => {
      const code = `S${String(index + 1).padStart(2, '0')}`;
      return current(FIRST_DEPARTMENT_ID + index, 'department', code, `H56.${code}`, name, {
        placeCode: CENTRE_PLACE,
        address: CENTRE_ADDRESS,
      });
    }),
    ...lists.communes.map(([code, place], index) =>
      current(Number(code), 'commune', code, `H56.S${FIRST_COMMUNE_NUMBER + index}`, committeeOf(place), {
        placeCode: code,
        address: `Trung tâm Phục vụ hành chính công ${committeeOf(place).slice('Ủy ban nhân dân '.length)}, tỉnh Thanh Hóa`,
      }),
    ),
    ...lists.communes.map(([code, place], index) => {
      const name = policeOf(place);
      const address = `Trụ sở ${name}, tỉnh Thanh Hóa`;
      const agencyCode = `${POLICE_AGENCY}.${FIRST_COMMUNE_NUMBER + index}`;
      return current(FIRST_POLICE_ID + Number(code), 'commune-police', `CA${code}`, agencyCode, name, {
        placeCode: code,
        address,
      });
    }),
    ...lists.formerDistricts.map(([code, place, lastDay, successors]) =>
      former(FIRST_FORMER_DISTRICT_ID + Number(code), 'former-district', code, committeeOf(place), successors, lastDay),
    ),
    ...lists.formerCommunes.map(([code, place, district, successors]) =>
      former(
        FIRST_FORMER_COMMUNE_ID + Number(code),
        'former-commune',
        code,
        `${committeeOf(place)}, ${district.charAt(0).toLowerCase()}${district.slice(1)}`,
        successors,
        LAST_DAY_OF_FORMER_ERA,
      ),
    ),
  ];
}

function current(
  id: number,
  kind: UnitKind,
  code: string,
  agencyCode: string,
  name: string,
  where: { placeCode: string; address?: string },
): SeedUnit {
  return {
    id,
    era: CURRENT_ERA,
    code,
    agencyCode,
    kind,
    name,
    placeCode: where.placeCode,
    address: where.address ?? null,
    successorCodes: [],
    validFrom: CURRENT_ERA,
    validTo: null,
    searchText: fold(name),
  };
}

function former(
  id: number,
  kind: UnitKind,
  code: string,
  name: string,
  successorCodes: readonly string[],
  validTo: string,
): SeedUnit {
  return {
    id,
    era: FORMER_ERA,
    code,
    agencyCode: `H56.T${code}`,
    kind,
    name,
    placeCode: code,
    address: null,
    successorCodes,
    validFrom: START_OF_FORMER_ERA,
    validTo,
    searchText: fold(name),
  };
}
