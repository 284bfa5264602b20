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
  code: string;
  message: string;
  retry: () => void;
}

/** The sentence, and the page's own content below it. */
export function mountError(root: ShadowRoot, { lang, code, message, retry }: Failure): void {
  const label = words(lang);
  render(
    <div class="plan" part="base" lang={lang} key="error">
      <div class="error" part="error" role="alert">
        <p class="error-title"><Icon shape="info" /> {label.errorTitle}</p>
        <p>{message}</p>
        <p class="small">{fill(label.errorCode, { code })}</p>
        <button type="button" class="button" onClick={retry}>{label.retry}</button>
      </div>
      <slot />
    </div>,
    root,
  );
}
