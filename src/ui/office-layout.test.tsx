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
  expect(html).toContain('<a href="/can-bo/tai-khoan">Phạm Thị Mẫu</a><span class="duty">, cán bộ một cửa</span>');
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

test('a long menu keeps what is not of every day behind one entry, and says when one is there', () => {
  const long = Array.from({ length: 9 }, (_, index) => ({
    key: `muc-${index}`,
    label: `Mục ${index}`,
    href: `/can-bo/muc-${index}`,
    ...(index > 5 ? { rare: true } : {}),
  }));
  const menu = (entries: typeof long) =>
    renderToString(
      <OfficeLayout title="Mục 7" active="muc-7" officer={null} nav={entries} styles={[]} scripts={[]}>
        <h1>Mục 7</h1>
      </OfficeLayout>,
    );
  expect(menu(long)).toMatch(
    /Mục 5<[\s\S]*<summary data-here[^>]*>Thêm<[\s\S]*Mục 6<[\s\S]*aria-current="page">Mục 7</,
  );
  expect(menu(long.slice(0, 7))).not.toContain('Thêm');
});
