import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';
import { BrandMark } from './brand-mark.tsx';
import { Button } from './button.tsx';
import { Form } from './form.tsx';
import { Icon } from './icon.tsx';
import { InVietnamese } from './in-vietnamese.tsx';
import { LinkButton } from './link-button.tsx';
import type { PortalMenuEntry } from './portal-menu.ts';
import type { SiteFacts } from './site-facts.ts';

const text = inLanguages(
  {
    official: 'Trang chính thức',
    ofProvince: (province: string) => ` của ${province}`,
    howToTell: 'Cách nhận biết',
    address: 'Địa chỉ có đuôi .gov.vn.',
    addressHow: (host: string) => `Chỉ đăng nhập khi thanh địa chỉ ghi ${host}.`,
    code: 'Không ai được hỏi mã OTP của bạn.',
    codeHow: 'Cán bộ không bao giờ gọi điện để hỏi mật khẩu hay mã OTP.',
    hotline: 'Tổng đài',
    signIn: 'Đăng nhập',
    register: 'Đăng ký',
    hello: 'Xin chào',
    own: 'Hồ sơ cá nhân',
    signOut: 'Thoát',
    acting: 'Làm việc thay',
    actsFor: 'Đang làm việc thay cho ',
    actsNoLongerFor: 'Bạn không còn quyền làm việc thay cho ',
    change: 'Thay đổi',
    chooseAgain: 'Chọn lại',
    menu: 'Mục chính',
    home: 'Trang chủ',
    closeMenu: 'Đóng menu',
  },
  {
    official: 'Official site',
    ofProvince: (province) => ` of ${province}`,
    howToTell: 'How to tell',
    address: 'The address ends in .gov.vn.',
    addressHow: (host) => `Sign in only when the address bar says ${host}.`,
    code: 'Nobody may ask for your one-time code.',
    codeHow: 'Officers never call you to ask for a password or a one-time code.',
    hotline: 'Hotline',
    signIn: 'Sign in',
    register: 'Register',
    hello: 'Hello',
    own: 'My dossiers',
    signOut: 'Sign out',
    acting: 'Acting for somebody else',
    actsFor: 'You act for ',
    actsNoLongerFor: 'You may no longer act for ',
    change: 'Change',
    chooseAgain: 'Choose again',
    menu: 'Main menu',
    home: 'Home',
    closeMenu: 'Close menu',
  },
);

/** The strip above everything that says how to know the real site from a false one. */
function OfficialStrip({ facts, languageSwitch }: Pick<PortalHeaderProps, 'facts' | 'languageSwitch'>) {
  return (
    <aside class="official" aria-label={text.official}>
      <div class="wrap">
        <details>
          <summary>
            <Icon name="shield" />
            <span>
              {text.official}
              <span class="wide-only">{text.ofProvince(facts.provinceName)}</span>. <u>{text.howToTell}</u>
            </span>
          </summary>
          <div class="how">
            <p>
              <b>{text.address}</b> {text.addressHow(facts.officialHost)}
            </p>
            <p>
              <b>{text.code}</b> {text.codeHow}
            </p>
          </div>
        </details>
        <span class="hot">
          <Icon name="phone" /> {text.hotline} <b>{facts.hotline}</b>
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
          {text.signIn}
        </LinkButton>
        {registerHref && (
          <LinkButton kind="secondary" small class="reg" href={registerHref}>
            {text.register}
          </LinkButton>
        )}
      </div>
    );
  }
  return (
    <div class="account">
      <span class="hello">
        <a href="/tai-khoan">
          {text.hello}{' '}
          <b>
            <InVietnamese>{visitorName}</InVietnamese>
          </b>
        </a>
      </span>
      <LinkButton kind="secondary" small icon="user" class="mine" href="/ho-so-ca-nhan">
        {text.own}
      </LinkButton>
      <Form action="/dang-xuat" class="sign-out">
        <Button kind="tertiary" small>
          {text.signOut}
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
    <aside class={isLost ? 'acting lost' : 'acting'} aria-label={text.acting}>
      <div class="wrap">
        <p>
          <Icon name="user" />
          {isLost ? text.actsNoLongerFor : text.actsFor}
          <b>
            <InVietnamese>{name}</InVietnamese>
          </b>
        </p>
        {changeHref && <a href={changeHref}>{isLost ? text.chooseAgain : text.change}</a>}
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
      <PortalMenu {...props} />
    </>
  );
}

type PortalMenuProps = Pick<PortalHeaderProps, 'menu' | 'active' | 'visitorName' | 'registerHref'>;

function PortalMenu({ menu, active, visitorName, registerHref }: PortalMenuProps) {
  return (
    <nav class="nav" id="menu" aria-label={text.menu}>
      <div class="wrap">
        <ul>
          <li>
            <a href="/" aria-current={active === '/' ? 'page' : undefined}>
              <Icon name="home" />
              <span class="nav-home">{text.home}</span>
            </a>
          </li>
          {menu.map((entry) => (
            <li key={entry.href}>
              <a href={entry.href} aria-current={entry.href === active ? 'true' : undefined}>
                {entry.label}
              </a>
            </li>
          ))}
          {/* The corner of a phone has room for one button. */}
          {visitorName === null && registerHref && (
            <li class="phone-only">
              <a href={registerHref}>{text.register}</a>
            </li>
          )}
          <li class="phone-only">
            <a class="close" href="#noi-dung">
              {text.closeMenu}
            </a>
          </li>
        </ul>
      </div>
    </nav>
  );
}
