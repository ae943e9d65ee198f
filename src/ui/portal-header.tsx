import type { ComponentChildren } from 'preact';
import { BrandMark } from './brand-mark.tsx';
import { Button } from './button.tsx';
import { Form } from './form.tsx';
import { Icon } from './icon.tsx';
import { LinkButton } from './link-button.tsx';
import type { PortalMenuEntry } from './portal-menu.ts';
import type { SiteFacts } from './site-facts.ts';

/** The strip above everything that says how to know the real site from a false one. */
function OfficialStrip({ facts, languageSwitch }: Pick<PortalHeaderProps, 'facts' | 'languageSwitch'>) {
  return (
    <aside class="official" aria-label="Trang chính thức">
      <div class="wrap">
        <details>
          <summary>
            <Icon name="shield" />
            <span>
              Trang chính thức<span class="wide-only"> của {facts.provinceName}</span>. <u>Cách nhận biết</u>
            </span>
          </summary>
          <div class="how">
            <p>
              <b>Địa chỉ có đuôi .gov.vn.</b> Chỉ đăng nhập khi thanh địa chỉ ghi {facts.officialHost}.
            </p>
            <p>
              <b>Không ai được hỏi mã OTP của bạn.</b> Cán bộ không bao giờ gọi điện để hỏi mật khẩu hay mã OTP.
            </p>
          </div>
        </details>
        <span class="hot">
          <Icon name="phone" /> Tổng đài <b>{facts.hotline}</b>
          {facts.hotlineHours && `, ${facts.hotlineHours}`}
        </span>
        {languageSwitch}
      </div>
    </aside>
  );
}

interface AccountCornerProps {
  visitorName: string | null;
  registerHref?: string | undefined;
  signInHref: string;
}

function AccountCorner({ visitorName, registerHref, signInHref }: AccountCornerProps) {
  if (visitorName === null) {
    return (
      <div class="account">
        <LinkButton small href={signInHref}>
          Đăng nhập
        </LinkButton>
        {registerHref && (
          <LinkButton kind="secondary" small class="reg" href={registerHref}>
            Đăng ký
          </LinkButton>
        )}
      </div>
    );
  }
  return (
    <div class="account">
      <span class="hello">
        <a href="/tai-khoan">
          Xin chào <b>{visitorName}</b>
        </a>
      </span>
      <LinkButton kind="secondary" small icon="user" class="mine" href="/ho-so-ca-nhan">
        Hồ sơ cá nhân
      </LinkButton>
      <Form action="/dang-xuat" class="sign-out">
        <Button kind="tertiary" small>
          Thoát
        </Button>
      </Form>
    </div>
  );
}

/** Làm việc thay: told on every page, so that nobody files for the wrong one. */
export interface ActingShown {
  name: string;
  /** May act for it no longer. */
  isLost: boolean;
  /** Null for an account that minds nothing else. */
  changeHref: string | null;
}

function ActingBand({ name, isLost, changeHref }: ActingShown) {
  return (
    <aside class={isLost ? 'acting lost' : 'acting'} aria-label="Làm việc thay">
      <div class="wrap">
        <p>
          <Icon name="user" />
          {isLost ? 'Bạn không còn quyền làm việc thay cho ' : 'Đang làm việc thay cho '}
          <b>{name}</b>
        </p>
        {changeHref && <a href={changeHref}>{isLost ? 'Chọn lại' : 'Thay đổi'}</a>}
      </div>
    </aside>
  );
}

interface PortalHeaderProps extends AccountCornerProps {
  acting?: ActingShown | null | undefined;
  facts: SiteFacts;
  languageSwitch?: ComponentChildren;
  menu: readonly PortalMenuEntry[];
  active?: string | undefined;
}

export function PortalHeader(props: PortalHeaderProps) {
  const { facts } = props;
  return (
    <>
      <OfficialStrip facts={facts} languageSwitch={props.languageSwitch} />
      <header class="masthead">
        <div class="wrap">
          <a class="brand" href="/">
            <BrandMark />
            <span>
              <span class="b0">{facts.shortName}</span>
              <span class="b1">{facts.systemName}</span>
              <span class="b2">
                {facts.provinceName} <span class="b3">— {facts.motto}</span>
              </span>
            </span>
          </a>
          <AccountCorner {...props} />
          <a class="menu-link" href="#menu">
            <Icon name="menu" />
            Menu
          </a>
        </div>
      </header>
      {props.acting && <ActingBand {...props.acting} />}
      <PortalMenu menu={props.menu} active={props.active} />
    </>
  );
}

function PortalMenu({ menu, active }: Pick<PortalHeaderProps, 'menu' | 'active'>) {
  return (
    <nav class="nav" id="menu" aria-label="Mục chính">
      <div class="wrap">
        <ul>
          <li>
            <a href="/" aria-current={active === '/' ? 'page' : undefined}>
              <Icon name="home" />
              <span class="nav-home">Trang chủ</span>
            </a>
          </li>
          {menu.map((entry) => (
            <li key={entry.href}>
              <a href={entry.href} aria-current={entry.href === active ? 'true' : undefined}>
                {entry.label}
              </a>
            </li>
          ))}
          <li class="phone-only">
            <a class="close" href="#noi-dung">
              Đóng menu
            </a>
          </li>
        </ul>
      </div>
    </nav>
  );
}
