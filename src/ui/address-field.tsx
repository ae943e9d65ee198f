import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';
import { Button } from './button.tsx';
import { fieldId } from './field-id.ts';
import { FieldGroup, FieldSource } from './field-parts.tsx';
import { SelectField, type SelectOption } from './select-field.tsx';
import { TextField } from './text-field.tsx';

const text = inLanguages(
  {
    province: 'Tỉnh, thành phố',
    chooseProvince: 'Chọn tỉnh, thành phố',
    takeProvince: 'Chọn tỉnh này',
    commune: 'Xã, phường, đặc khu',
    chooseCommune: 'Chọn xã, phường, đặc khu',
    provinceFirst: 'Chọn tỉnh, thành phố trước',
    detail: 'Số nhà, đường, thôn, tổ dân phố',
  },
  {
    province: 'Province or city',
    chooseProvince: 'Choose a province or city',
    takeProvince: 'Choose this province',
    commune: 'Commune, ward or special zone',
    chooseCommune: 'Choose a commune, ward or special zone',
    provinceFirst: 'Choose the province or city first',
    detail: 'House number, street, village',
  },
);

export interface TypedAddress {
  province: string;
  commune: string;
  detail: string;
}

interface AddressFieldProps {
  name: string;
  legend: string;
  value: TypedAddress;
  provinces: readonly SelectOption[];
  /** The communes of the chosen province; empty while none is chosen. */
  communes: readonly SelectOption[];
  errors?: Partial<Record<keyof TypedAddress, string | undefined>> | undefined;
  error?: string | undefined;
  hint?: ComponentChildren;
  required?: boolean | undefined;
  detailLabel?: string | undefined;
  source?: ComponentChildren;
}

/** Two-level address. Without script the button reloads the page with the communes of the chosen province. */
export function AddressField(props: AddressFieldProps) {
  const { name, legend, value, provinces, communes, errors = {}, required } = props;
  const id = fieldId(name);
  return (
    <div id={id} class="target" data-address={name}>
      <FieldGroup id={id} legend={legend} hint={props.hint} error={props.error} required={required}>
        <div class="address">
          <div>
            <SelectField
              name={`${name}.province`}
              label={text.province}
              value={value.province}
              options={provinces}
              emptyLabel={text.chooseProvince}
              error={errors.province}
              required={required}
              data={{ 'data-province': name }}
            />
            <Button kind="secondary" type="submit" name="_chon-tinh" value={name} class="choose-province">
              {text.takeProvince}
            </Button>
          </div>
          <SelectField
            name={`${name}.commune`}
            label={text.commune}
            value={value.commune}
            options={communes}
            emptyLabel={communes.length > 0 ? text.chooseCommune : text.provinceFirst}
            error={errors.commune}
            required={required}
            data={{ 'data-commune': name }}
          />
        </div>
        <TextField
          name={`${name}.detail`}
          label={props.detailLabel ?? text.detail}
          value={value.detail}
          error={errors.detail}
          required={required}
          autocomplete="street-address"
          maxLength={250}
        />
        <FieldSource id={id} source={props.source} />
      </FieldGroup>
    </div>
  );
}
