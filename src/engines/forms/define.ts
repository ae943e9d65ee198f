/**
 * Tờ khai điện tử (e-form) as data: what is asked, when, and what counts as an answer. Never code, so that a form
 * is stored whole with each dossier and reads the same years later, on the server and in the browser.
 */

/**
 * Điều kiện: when something is asked or needed.
 * A field is named by its id; `lines[].main` inside the group `lines` means the same row.
 */
export type Condition =
  | { readonly field: string; readonly equals: string }
  | { readonly field: string; readonly in: readonly string[] }
  | { readonly field: string; readonly filled: boolean }
  /** Cờ của hệ thống, e.g. `db.interrupted`; false unless the context says otherwise. */
  | { readonly flag: string }
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition }
  /** More than this many days from one date to the other; `today` is the day of filing. False while a date is missing. */
  | { readonly daysBetween: { readonly from: string; readonly to: string; readonly moreThan: number } };

/** The value of a ticked checkbox and of the main row; an unticked one is empty. */
export const TICKED = 'on';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Có hiệu lực từ / hết hiệu lực từ: offered from this day, no longer offered on that one. */
  readonly from?: string;
  readonly until?: string;
}

/** Options that the system keeps: `communes` depends on the answer of its parent field. */
export interface ListReference {
  readonly list: 'provinces' | 'communes' | 'ethnic-groups' | 'nationalities' | 'id-document-types' | 'industries';
  readonly parentField?: string;
}

export type PrefillSource = 'citizen' | 'business' | 'contact' | 'submitter' | 'owner' | 'dossier';

/** Lấy sẵn: a value the system already knows. With `lock` it is read-only when a register vouches for it. */
export interface Prefill {
  readonly from: PrefillSource;
  readonly path: string;
  readonly lock?: boolean;
}

export type Computed =
  | { readonly compute: 'dateInWords' | 'amountInWords'; readonly of: string }
  | { readonly compute: 'rowNumber' }
  /** Chọn giúp: the first case that holds, unless the person chose something outside `replaces`. */
  | {
      readonly compute: 'choice';
      readonly cases: readonly { readonly when: Condition; readonly value: string }[];
      readonly replaces: readonly string[];
    };

export type Check =
  | { readonly check: 'notFuture' }
  | { readonly check: 'notBefore'; readonly field: string }
  | { readonly check: 'ageAtLeast'; readonly years: number }
  | { readonly check: 'pattern'; readonly pattern: string; readonly example: string }
  /** The pattern depends on another answer, e.g. the kind of identity paper. */
  | { readonly check: 'patternBy'; readonly field: string; readonly patterns: Readonly<Record<string, string>> }
  /** Sex and year of birth in the number against those declared: an error for the person, a warning for others. */
  | {
      readonly check: 'personalIdAgrees';
      readonly birthDate: string;
      readonly gender?: string;
      readonly sex?: '1' | '2';
      readonly warnOnly?: boolean;
    }
  /** Tên không được dùng các từ này. */
  | { readonly check: 'withoutWords'; readonly words: readonly string[] }
  | { readonly check: 'mobileOnly' }
  /** Warning only: the same as one of these answers, compared whole or by family name. */
  | { readonly check: 'sameAsOneOf'; readonly fields: readonly string[]; readonly by: 'value' | 'familyName' };

interface FieldBase {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean | Condition;
  readonly visibleWhen?: Condition;
  readonly prefill?: Prefill;
  readonly default?: string;
  readonly computed?: Computed;
  readonly checks?: readonly Check[];
}

export interface TextField extends FieldBase {
  readonly kind: 'text' | 'textarea' | 'name' | 'email' | 'url' | 'time' | 'phone' | 'personalId' | 'taxCode';
  readonly width?: 'short' | 'medium' | 'full';
  readonly maxLength?: number;
  readonly upperCase?: boolean;
  /** Put before the answer when the person leaves it out. */
  readonly startsWith?: string;
}

export interface NumberField extends FieldBase {
  readonly kind: 'number' | 'money';
  readonly min?: number;
  readonly max?: number;
}

interface DateField extends FieldBase {
  /** `partialDate` also takes a month and year, or a year. */
  readonly kind: 'date' | 'partialDate';
}

interface ChoiceField extends FieldBase {
  readonly kind: 'select' | 'radio';
  readonly options: readonly Option[] | ListReference;
  readonly inline?: boolean;
}

interface LookupField extends FieldBase {
  readonly kind: 'lookup';
  readonly options: ListReference;
  readonly searchLabel: string;
  /** Field that takes the label of the choice. */
  readonly fills?: string;
}

interface PlainField extends FieldBase {
  readonly kind: 'checkbox' | 'display' | 'rowChoice';
}

export type EFormField = TextField | NumberField | DateField | ChoiceField | LookupField | PlainField;

/** Nhóm lặp: the ids of its fields begin with `<id>[].`. */
export interface Repeat {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly itemTitle: string;
  readonly addLabel: string;
  readonly checks?: readonly (
    | { readonly check: 'exactlyOne'; readonly field: string }
    | { readonly check: 'unique'; readonly field: string }
    /** One row must carry the answer of that field outside the group. */
    | { readonly check: 'includes'; readonly field: string; readonly answerOf: string; readonly whose: string }
  )[];
}

export interface EFormSection {
  readonly id: string;
  readonly title?: string;
  readonly hint?: string;
  readonly visibleWhen?: Condition;
  readonly repeat?: Repeat;
  readonly fields: readonly EFormField[];
}

export interface EFormPage {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly sections: readonly EFormSection[];
}

/** Chép câu trả lời: fills an untouched block from another one, and takes it back when the condition ends. */
interface Copy {
  readonly when: Condition;
  readonly pairs: readonly { readonly from: string; readonly to: string }[];
}

/** Tờ khai điện tử. */
export interface EForm {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly legalBasis: string;
  readonly pages: readonly EFormPage[];
  readonly copies?: readonly Copy[];
}

/** Flat: field name (`lines[0].name`) to text. Dates are ISO, or as typed while they are no date. */
export type Answers = Readonly<Record<string, string>>;

export function defineEForm(form: EForm): EForm {
  return form;
}
