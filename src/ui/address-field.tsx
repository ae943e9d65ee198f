import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { fieldId } from './field-id.ts';
import { FieldGroup, FieldSource } from './field-parts.tsx';
import { SelectField, type SelectOption } from './select-field.tsx';
import { TextField } from './text-field.tsx';

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
              label="Tỉnh, thành phố"
              value={value.province}
              options={provinces}
              emptyLabel="Chọn tỉnh, thành phố"
              error={errors.province}
              required={required}
              data={{ 'data-province': name }}
            />
            <Button kind="secondary" type="submit" name="_chon-tinh" value={name} class="choose-province">
              Chọn tỉnh này
            </Button>
          </div>
          <SelectField
            name={`${name}.commune`}
            label="Xã, phường, đặc khu"
            value={value.commune}
            options={communes}
            emptyLabel={communes.length > 0 ? 'Chọn xã, phường, đặc khu' : 'Chọn tỉnh, thành phố trước'}
            error={errors.commune}
            required={required}
            data={{ 'data-commune': name }}
          />
        </div>
        <TextField
          name={`${name}.detail`}
          label={props.detailLabel ?? 'Số nhà, đường, thôn, tổ dân phố'}
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
