// A number as the share of another one: share, arithmetic, a sentence, and where all three numbers stand.
import type { Share } from '#engine';
import { words } from '../i18n/index.ts';
import { CopyQuotation } from './copy.tsx';
import { DataTable } from './parts/data-table.tsx';
import { Amount } from './parts/figure.tsx';
import { Section } from './parts/section.tsx';
import type { Ui } from './ui.ts';

export function Shares({ ui, shares }: { ui: Ui; shares: readonly Share[] }) {
  const label = words(ui.lang);
  return (
    <>
      {shares.map((share) => {
        const id = `share-${share.indicator}`;
        return (
          <Section key={id} ui={ui} id={id} title={share.name} class="share">
            <p class="share-line"><Amount figure={share.figure} /> <span class="period">{share.figure.period}</span>{share.figure.statusLabel && <> <span class="tag">{share.figure.statusLabel}</span></>}</p>
            <p>{share.formula}</p>
            <p class="small">{share.note}</p>
            <CopyQuotation ui={ui} id={id} of={share.name} text={share.quotation} />
            <details class="details">
              <summary>{label.sources}</summary>
              <DataTable
                title={label.sources}
                labelledBy={`${id}-title`}
                class="sources"
                heads={[label.sourceWhat, label.sourcePrinted, label.sourceSection, label.sourcePages, `#${label.sourceOffset}`]}
                rows={share.sources.map((row) => [row.what, <span lang="ja">{row.printed}</span>, row.section, row.pages, row.offset])}
              />
            </details>
          </Section>
        );
      })}
    </>
  );
}
