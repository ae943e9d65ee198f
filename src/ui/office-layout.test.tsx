import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { OfficeLayout } from './office-layout.tsx';

const nav = [
  { key: 'viec', label: 'Việc của tôi', href: '/can-bo', count: 1200 },
  { key: 'tra', label: 'Trả kết quả', href: '/can-bo/tra-ket-qua', count: 0 },
];

test('an officer sees who they are, what waits where, and leaves by a form', () => {
  const html = renderToString(
    <OfficeLayout
      title="Việc của tôi"
      active="/can-bo"
      officer={{ name: 'Phạm Thị Mẫu', title: 'cán bộ một cửa', unitName: 'Phường Hạc Thành', idleInMinutes: 15 }}
      nav={nav}
      styles={[]}
      scripts={[]}
    >
      <h1>Việc của tôi</h1>
    </OfficeLayout>,
  );
  expect(html).toContain('<a href="/can-bo/tai-khoan">Phạm Thị Mẫu</a>, cán bộ một cửa');
  expect(html).toMatch(
    /href="\/can-bo" aria-current="page">Việc của tôi<span class="cnt" data-count="\w+"><span>1\.200/,
  );
  expect(html).not.toContain('>0<');
  expect(html).toMatch(/role="alert" data-idle-minutes="15" hidden/);
  expect(html).toMatch(/<form action="\/can-bo\/dang-xuat" method="post"/);
});

test('before signing in the office shows neither menu nor way out', () => {
  const html = renderToString(
    <OfficeLayout title="Đăng nhập" officer={null} nav={[]} styles={[]} scripts={[]}>
      <h1>Đăng nhập</h1>
    </OfficeLayout>,
  );
  expect(html).not.toContain('<nav');
  expect(html).not.toContain('Thoát');
});
