import { words } from '../i18n/index.ts';
import { Heading } from './parts/heading.tsx';
import { Icon } from './parts/icon.tsx';
import type { Ui } from './ui.ts';

export function Downloads({ ui }: { ui: Ui }) {
  const label = words(ui.lang);
  return (
    <section class="section downloads" part="downloads" aria-labelledby="downloads-title">
      <Heading ui={ui} depth={2} id="downloads-title" class="panel-title">{label.downloads}</Heading>
      <p class="small">{label.downloadsHint}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => ui.save('csv')}><Icon shape="save" /> {label.csv}</button>
        <button type="button" class="button" onClick={() => ui.save('json')}><Icon shape="save" /> {label.json}</button>
      </div>
    </section>
  );
}

export function Colophon({ ui }: { ui: Ui }) {
  const { source, edition, asOf, updated, notices } = ui.screen.colophon;
  return (
    <section class="section colophon" part="colophon" aria-labelledby="colophon-title">
      <Heading ui={ui} depth={2} id="colophon-title" class="panel-title">{words(ui.lang).about}</Heading>
      <ul class="colophon-facts">
        {[source, edition, asOf, updated].filter(Boolean).map((text) => <li key={text}>{text}</li>)}
      </ul>
      <ul class="colophon-notices">
        {notices.map((text) => <li key={text}>{text}</li>)}
      </ul>
    </section>
  );
}
