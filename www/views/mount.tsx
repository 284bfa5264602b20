import { render } from 'preact';
import { fill, words } from '../i18n/index.ts';
import type { Lang } from '../element/errors.ts';
import { Icon } from './parts/icon.tsx';
import { ScreenView } from './screen.tsx';
import type { Ui } from './ui.ts';

export function mountScreen(root: ShadowRoot, ui: Ui): void {
  render(<ScreenView ui={ui} />, root);
}

interface Failure {
  lang: Lang;
  theme: string;
  code: string;
  message: string;
  retry: () => void;
}

/** The sentence, and below it the page's own content in the page's own colours. */
export function mountError(root: ShadowRoot, { lang, theme, code, message, retry }: Failure): void {
  const label = words(lang);
  render(
    <>
      <div class="plan is-error" part="base" lang={lang} data-theme={theme} key="error">
        <div class="error" part="error" role="alert">
          <p class="error-title"><Icon shape="info" /> {label.errorTitle}</p>
          <p>{message}</p>
          <p class="small">{fill(label.errorCode, { code })}</p>
          <button type="button" class="button" onClick={retry}>{label.retry}</button>
        </div>
      </div>
      <slot />
    </>,
    root,
  );
}
