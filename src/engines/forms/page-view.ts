/** Một trang tờ khai để hiển thị: plain data; the presentation renders it and knows nothing else of a form. */
import type { Answers, EForm, EFormField } from './define.ts';
import type { Fault } from './faults.ts';

export interface ChoiceView {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A fault with what its sentence needs. */
export interface FaultView extends Fault {
  readonly label: string;
  readonly kind: EFormField['kind'] | 'group';
  /** The row inside a group: "Ngành 2". */
  readonly item?: string;
}

interface FieldViewBase {
  /** Name of the control and key of the answer: `lines[0].name`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly visible: boolean;
  /** Other fields of this page appear or go with its answer. */
  readonly controls: boolean;
  /** Where a read-only value comes from. */
  readonly lockedBy?: string;
  readonly fault?: FaultView;
  /** Worth a second look, no hindrance. */
  readonly notice?: FaultView;
  readonly value: string;
  /** The value as a person reads it. */
  readonly shown: string;
}

interface TextFieldView extends FieldViewBase {
  readonly kind: 'text' | 'textarea' | 'number' | 'money' | 'time' | 'phone' | 'email' | 'url' | 'digits';
  readonly width: 'short' | 'medium' | 'full';
  readonly suffix?: string;
}

interface DateFieldView extends FieldViewBase {
  readonly kind: 'date' | 'partialDate';
  readonly parts: { readonly day: string; readonly month: string; readonly year: string };
}

interface ChoiceFieldView extends FieldViewBase {
  readonly kind: 'select' | 'radio';
  readonly options: readonly ChoiceView[];
  readonly inline: boolean;
  /** Its answer decides the options of another field of the page. */
  readonly isParent: boolean;
  /** Name of the field whose answer decides the options. */
  readonly parent?: string;
}

interface PlainFieldView extends FieldViewBase {
  readonly kind: 'checkbox' | 'display';
}

/** Tìm trong danh mục: a search box, the matches as choices, and the choice made. */
interface LookupFieldView extends FieldViewBase {
  readonly kind: 'lookup';
  readonly searchLabel: string;
  readonly queryName: string;
  readonly query: string;
  readonly matches: readonly ChoiceView[];
  /** Field that takes the label of the choice. */
  readonly fills?: string;
}

/** One radio over the rows of a group. */
interface RowChoiceFieldView extends FieldViewBase {
  readonly kind: 'rowChoice';
  /** Name shared by the rows; its value is the number of the row. */
  readonly groupName: string;
  readonly row: number;
}

export type FieldView =
  | TextFieldView
  | DateFieldView
  | ChoiceFieldView
  | PlainFieldView
  | LookupFieldView
  | RowChoiceFieldView;

interface RowView {
  readonly title: string;
  readonly index: number;
  readonly removable: boolean;
  readonly fields: readonly FieldView[];
}

export interface GroupView {
  readonly id: string;
  readonly addLabel: string;
  readonly canAdd: boolean;
  readonly rows: readonly RowView[];
  readonly fault?: FaultView;
}

export interface SectionView {
  readonly id: string;
  readonly title?: string;
  readonly hint?: string;
  readonly visible: boolean;
  readonly fields: readonly FieldView[];
  readonly group?: GroupView;
}

export interface EFormPageView {
  readonly formId: string;
  readonly pageId: string;
  readonly title: string;
  readonly hint?: string;
  readonly position: number;
  readonly pages: number;
  readonly sections: readonly SectionView[];
  readonly faults: readonly FaultView[];
  readonly script: PageScript;
}

/** What the browser needs to apply the same rules: the page's questions and the few answers of others they look at. */
export interface PageScript {
  readonly form: EForm;
  readonly answers: Answers;
  readonly today: string;
  readonly flags: Readonly<Record<string, boolean>>;
}
