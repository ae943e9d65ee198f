import { Note } from '#ui/note.tsx';
import { SignInSheet } from '#ui/sign-in-sheet.tsx';
import { providerPath } from '../../paths.ts';

/** Where accounts are no longer made by portals: how to come in with the State's electronic identity. */
export function RegisterWithVneidPage() {
  return (
    <SignInSheet
      title="Bạn không cần đăng ký"
      lead="Bạn dùng tài khoản định danh điện tử VNeID để đăng nhập và nộp hồ sơ."
      closeHref="/"
    >
      <Note tone="info" title="Từ ngày 01/7/2024, cá nhân chỉ dùng tài khoản VNeID">
        Theo Nghị định 69/2024/NĐ-CP, các cổng dịch vụ công không cấp tài khoản riêng nữa. Từ ngày 01/7/2025, doanh
        nghiệp và tổ chức cũng dùng tài khoản định danh điện tử.
      </Note>
      <h2>Chưa có VNeID?</h2>
      <ol class="numbers">
        <li>Cài ứng dụng VNeID trên điện thoại.</li>
        <li>Đến Công an xã, phường, mang theo thẻ căn cước, để làm tài khoản định danh mức 2.</li>
        <li>Kích hoạt tài khoản trong ứng dụng theo tin nhắn nhận được.</li>
      </ol>
      <h2>Đã có VNeID?</h2>
      <p>
        <a class="btn" href={providerPath('vneid', '/')}>
          Đăng nhập bằng VNeID
        </a>
      </p>
      <p class="muted">Cần làm ngay: đến quầy Một Cửa, cán bộ nộp giúp bạn.</p>
    </SignInSheet>
  );
}
