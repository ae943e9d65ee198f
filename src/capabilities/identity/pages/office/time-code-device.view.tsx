import { QrDrawing } from '#ui/qr-drawing.tsx';
import { TextField } from '#ui/text-field.tsx';
import type { WaitingFactor } from '../../actions/set-up-officer.ts';
import { timeCodeAddress } from '../../secrets/time-code.ts';

const ISSUER = 'Một Cửa Thanh Hóa';

/** The new authenticator: what to scan or type, and the code that proves it works. */
export function TimeCodeDevice({ factor, error }: { factor: WaitingFactor; error: string | undefined }) {
  return (
    <>
      <ol class="numbers">
        <li>Mở ứng dụng xác thực trên điện thoại (loại nào cũng được, miễn hỗ trợ mã 6 chữ số theo thời gian).</li>
        <li>Quét mã QR dưới đây, hoặc nhập khóa bằng tay.</li>
        <li>Nhập 6 chữ số ứng dụng đang hiện.</li>
      </ol>
      <QrDrawing
        text={timeCodeAddress(factor.secret, factor.username, ISSUER)}
        label="Mã QR của khóa xác thực; khóa bằng chữ ở ngay bên dưới"
      />
      <p>
        Khóa: <code class="secret-text">{factor.secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <TextField
        name="code"
        label="Mã xác thực"
        value=""
        error={error}
        inputMode="numeric"
        autocomplete="one-time-code"
        width="short"
        maxLength={7}
        required
      />
    </>
  );
}
