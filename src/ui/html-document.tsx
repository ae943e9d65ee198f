import type { ComponentChildren } from 'preact';
import { currentLanguage, inLanguages } from '#shared/language.ts';
import { inVietnamese } from './in-vietnamese.tsx';

/** The built files a page links; addresses as the server publishes them. */
export interface PageAssets {
  styles: readonly string[];
  scripts: readonly string[];
  /** Typefaces fetched at once, so that the words do not jump. */
  fonts?: readonly string[] | undefined;
  favicon?: string | undefined;
}

const text = inLanguages(
  { skip: 'Đến nội dung chính', error: 'Lỗi: ' },
  { skip: 'Skip to main content', error: 'Error: ' },
);

interface HtmlDocumentProps extends PageAssets {
  title: string;
  siteName: string;
  hasErrors?: boolean | undefined;
  description?: string | undefined;
  /** Title and description are a name or words that exist in Vietnamese only. */
  isNamedInVietnamese?: boolean | undefined;
  themeColor: string;
  bodyClass?: string | undefined;
  children: ComponentChildren;
}

/** The document around a page; the server writes `<!doctype html>` before it. */
export function HtmlDocument(props: HtmlDocumentProps) {
  const named = props.isNamedInVietnamese ? inVietnamese() : undefined;
  return (
    <html lang={currentLanguage()}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title lang={named}>{`${props.hasErrors ? text.error : ''}${props.title} | ${props.siteName}`}</title>
        {props.description && <meta name="description" lang={named} content={props.description} />}
        <meta name="theme-color" content={props.themeColor} />
        <meta name="format-detection" content="telephone=no" />
        {props.favicon && <link rel="icon" href={props.favicon} type="image/svg+xml" />}
        {props.fonts?.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        {props.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {props.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body class={props.bodyClass}>
        <a class="skip" href="#noi-dung">
          {text.skip}
        </a>
        {props.children}
      </body>
    </html>
  );
}
