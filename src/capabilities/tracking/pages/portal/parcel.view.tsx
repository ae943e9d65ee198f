import { Note } from '#ui/note.tsx';
import type { OwnParcel } from '../../storage/parcel-queries.ts';

const WORDS: Readonly<Record<string, string>> = {
  listed: 'Đang giao bưu điện.',
  'with-post': 'Bưu điện đang phát.',
  delivered: 'Bưu điện đã phát.',
  'came-back': 'Bưu điện không phát được, kết quả đã về nơi trả. Bạn đến nhận tại quầy hoặc gọi 1022 để gửi lại.',
  refused: 'Bưu điện chưa nhận. Cán bộ đang kiểm tra địa chỉ; bạn có thể gọi 1022.',
};

/** Kết quả đang ở đâu, when it goes by post. */
export function ParcelNote({ parcel }: { parcel: OwnParcel }) {
  const { state, itemCode, told } = parcel;
  const isAmiss = state === 'came-back' || state === 'refused';
  return (
    <Note tone={state === 'delivered' ? 'ok' : isAmiss ? 'warn' : 'info'} title={WORDS[state]}>
      {itemCode && (
        <>
          Số hiệu bưu gửi <b class="code">{itemCode}</b>.{' '}
        </>
      )}
      {told && state === 'with-post' && `${told}.`}
    </Note>
  );
}
