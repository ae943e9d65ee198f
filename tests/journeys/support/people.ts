/** The people of the demo province, and how each signs in. */
import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { aVisitor, type Visitor } from './browser.ts';
import { ownSystem } from './system.ts';

interface DemoAccount {
  readonly role: string;
  readonly signIn: 'vneid' | 'dvcqg' | 'staff';
  readonly id: string;
  readonly password: string;
  readonly phone?: string;
  readonly name: string;
  readonly totpSecret?: string;
}

const ACCOUNTS_FILE = path.resolve(import.meta.dirname, '../../../demo/accounts.json');

export function account(role: string): DemoAccount {
  const accounts = JSON.parse(readFileSync(ACCOUNTS_FILE, 'utf8')) as DemoAccount[];
  const found = accounts.find((one) => one.role === role);
  if (!found) throw new Error(`No demo account has the role ${role}`);
  return found;
}

interface SignInOptions {
  readonly javaScript?: boolean;
  /** Looks at every page on the way. */
  readonly onPage?: (visitor: Visitor, name: string) => Promise<void>;
}

export async function signInAs(role: string, { javaScript = true, onPage }: SignInOptions = {}): Promise<Visitor> {
  const visitor = await aVisitor({ javaScript });
  await visitor.page.goto('/dang-nhap');
  await onPage?.(visitor, 'dang-nhap');
  await signInHere(visitor, role, onPage);
  await visitor.page.goto('/');
  expect(await visitor.page.locator('header').textContent()).toContain(`Xin chào ${account(role).name}`);
  return visitor;
}

type OnPage = (visitor: Visitor, name: string) => Promise<void>;

/** From the page of choices to the page where the person was going. */
export async function signInHere(visitor: Visitor, role: string, onPage?: OnPage): Promise<void> {
  await proveIdentity(visitor, role, onPage);
  await arriveAtPortal(visitor, account(role).signIn, onPage);
}

/** Number, password and code at the provider, whatever it says to them. */
export async function proveIdentity(visitor: Visitor, role: string, onPage?: OnPage): Promise<void> {
  const { page } = visitor;
  const { signIn, id, password, phone = '' } = account(role);
  const provider = signIn === 'vneid' ? /VNeID Bộ Công an/ : /Cổng DVC Quốc gia/;
  await page.getByRole('link', { name: provider }).click();
  await onPage?.(visitor, `${signIn}-mat-khau`);
  await page.fill('[name=username]', id);
  await page.fill('[name=password]', password);
  const before = await newestCode(phone);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForSelector('[name=otp]');
  await onPage?.(visitor, `${signIn}-otp`);
  await page.fill('[name=otp]', await codeAfter(phone, before));
  await page.getByRole('button', { name: /^xác nhận$/i }).click();
}

/** What follows a sign-in at a provider: consent, where it was not given before, and the way back. */
export async function arriveAtPortal(visitor: Visitor, signIn: string, onPage?: OnPage): Promise<void> {
  const { page } = visitor;
  const agree = page.getByRole('button', { name: 'Đồng ý', exact: true });
  const portal = ownSystem().portalUrl;
  const there = (url: URL): boolean => url.href.startsWith(portal) && !url.pathname.startsWith('/dang-nhap');
  await Promise.race([agree.waitFor(), page.waitForURL(there)]);
  if (await agree.isVisible()) {
    await onPage?.(visitor, `${signIn}-dong-y`);
    await agree.click();
  }
  await page.waitForURL(there);
}

interface Message {
  readonly text: string;
  readonly at: string;
}

export async function messagesTo(phone: string): Promise<Message[]> {
  const answer = await fetch(`${ownSystem().messagesUrl}/messages?to=${phone}`);
  return (await answer.json()) as Message[];
}

export async function newestCode(phone: string): Promise<string | undefined> {
  return (await messagesTo(phone)).find(({ text }) => /\b\d{6}\b/.test(text) && /OTP|mã/i.test(text))?.at;
}

export async function codeAfter(phone: string, before: string | undefined): Promise<string> {
  for (let i = 0; i < 100; i++) {
    const messages = (await messagesTo(phone)).filter(({ text }) => /OTP/i.test(text));
    const code = messages.find(({ at }) => at !== before && (before === undefined || at > before));
    const digits = /\b(\d{6})\b/.exec(code?.text ?? '')?.[1];
    if (digits !== undefined) return digits;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no one-time code arrived');
}

/**
 * An officer at work. A code works once, so whoever signed in before in this run comes with the same session, unless
 * it was left idle for too long since.
 */
export async function anOfficer(role: string, { javaScript = true }: SignInOptions = {}): Promise<Visitor> {
  const session = path.join(ownSystem().sessions, `${role}.json`);
  if (existsSync(session)) {
    const returning = await aVisitor({ javaScript, session });
    if (await isSignedIn(returning)) return returning;
    await returning.context.close();
  }
  const visitor = await aVisitor({ javaScript });
  const { page } = visitor;
  const { id, password, totpSecret = '' } = account(role);
  const atWork = (url: URL): boolean => url.pathname.startsWith('/can-bo') && !url.pathname.includes('dang-nhap');
  for (let tries = 1; !atWork(new URL(page.url(), ownSystem().portalUrl)); tries++) {
    if (tries > 1) await new Promise((resolve) => setTimeout(resolve, STEP_IN_MS - (Date.now() % STEP_IN_MS) + 500));
    if (tries > 3) throw new Error(`${role} cannot sign in: ${await page.locator('main').textContent()}`);
    await page.goto('/can-bo/dang-nhap');
    await page.fill('[name=username]', id);
    await page.fill('[name=password]', password);
    await page.fill('[name=otp]', totp(totpSecret));
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.waitForLoadState();
  }
  await visitor.context.storageState({ path: session });
  return visitor;
}

async function isSignedIn({ context }: Visitor): Promise<boolean> {
  const answer = await context.request.get('/can-bo', { maxRedirects: 0 });
  return answer.ok();
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP_IN_MS = 30_000;

/** RFC 6238, as an authenticator app shows it now. */
export function totp(secret: string): string {
  const bits = [...secret].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / STEP_IN_MS)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = digest.at(-1)! & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
