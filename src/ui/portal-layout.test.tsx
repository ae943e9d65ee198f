import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { PortalLayout, type PortalLayoutProps } from './portal-layout.tsx';
import { portalMenu } from './portal-menu.ts';

function page(props: Partial<PortalLayoutProps> = {}) {
  return renderToString(
    <PortalLayout title="Tra cứu" visitorName={null} styles={['/s.css']} scripts={['/p.js']} {...props}>
      <h1>Tra cứu</h1>
    </PortalLayout>,
  );
}

test('a visitor is told the page, the site and, first of all, that something is wrong', () => {
  expect(page()).toContain('<title>Tra cứu | Một Cửa Thanh Hóa</title>');
  expect(page({ hasErrors: true })).toContain('<title>Lỗi: Tra cứu | Một Cửa Thanh Hóa</title>');
  expect(page()).toContain('<html lang="vi">');
});

test('a visitor signs in from any page and comes back to it', () => {
  expect(page({ path: '/thu-tuc/1.001612' })).toContain('href="/dang-nhap?tiep-tuc=%2Fthu-tuc%2F1.001612"');
  expect(page({ path: '/' })).toContain('href="/dang-nhap"');
  expect(page()).not.toContain('Thoát');
});

test('a visitor is offered a new account only where one can be made', () => {
  expect(page()).not.toContain('Đăng ký');
  const places = page({ registerHref: '/dang-ky' }).match(/href="\/dang-ky"/g);
  expect(places, 'in the corner, and in the menu of a phone whose corner has no room').toHaveLength(2);
  expect(page({ registerHref: '/dang-ky', visitorName: 'Lê Hữu Hồng' })).not.toContain('Đăng ký');
});

test('a citizen who signed in is greeted by name and leaves by a form, not by a link', () => {
  const html = page({ visitorName: 'Lê Hữu Hồng' });
  expect(html).toContain('Xin chào <b>Lê Hữu Hồng</b>');
  expect(html).toContain('href="/ho-so-ca-nhan"');
  expect(html).toMatch(/<form action="\/dang-xuat" method="post"/);
  expect(html).not.toContain('/dang-nhap');
});

test('the menu has the words of the guide in its order and marks where the visitor is', () => {
  expect(portalMenu.map(({ label }) => label)).toEqual([
    'Tin tức',
    'Dịch vụ công trực tuyến',
    'Danh mục thủ tục hành chính',
    'Thống kê',
    'Đánh giá',
    'Thanh toán',
    'Tra cứu',
    'Hỏi đáp',
    'Phản ánh, kiến nghị',
    'Khảo sát DVCTT',
    'Hỗ trợ',
  ]);
  expect(page({ active: '/tra-cuu' })).toMatch(/href="\/tra-cuu" aria-current="true"/);
});

test('somebody with a keyboard jumps over the menu to the content', () => {
  const html = page();
  expect(html.indexOf('href="#noi-dung"')).toBeLessThan(html.indexOf('<header'));
  expect(html).toContain('<main id="noi-dung" tabindex="-1">');
});

test('whoever holds a paper finds at the end of every page where to verify it', () => {
  expect(page()).toContain('<a href="/xac-thuc">Kiểm tra giấy tờ đã cấp</a>');
});
