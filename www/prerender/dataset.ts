// The dataset as schema.org describes one (https://schema.org/Dataset), from what the data itself states.
import type { Lang } from '../element/errors.ts';

type Bilingual = { ja: string; en?: string };

/** What of the bundle is read here. */
interface Bundle {
  about: { plan: Bilingual; plan_short: Bilingual; report: Bilingual; edition: Bilingual; version: string; as_of: string; updated: string; notices: Bilingual[] };
  codelists: { id: string; codes: { code: string; label: Bilingual }[] }[];
  indicators: { code: string; label: Bilingual; unit?: number; definition?: Bilingual }[];
  sources: { title: Bilingual; publisher?: Bilingual; url?: string; licence?: Bilingual; attribution?: Bilingual }[];
  observations: { period: { of: [string | null, string | null, string][] } };
}

/** What of the Data Package's descriptor is read here: what the bundle does not have. */
export interface Descriptor {
  spatialCoverage?: Bilingual;
  licenses?: { name?: string; path?: string; title?: string }[];
  keywords?: string[];
}

/** A file beside the data: its name and its media type. */
export interface Distribution {
  name: string;
  type: string;
}

export interface DatasetInput {
  lang: Lang;
  /** Where the data's folder is, as the page's readers reach it: an address or a path that ends in "/". */
  base: string;
  files: readonly Distribution[];
  /** Addresses of pages that hold the data as HTML. */
  pages?: readonly string[];
  descriptor?: Descriptor | undefined;
}

export function datasetOf(text: string, { lang, base, files, pages = [], descriptor = {} }: DatasetInput): object {
  const { about, codelists, indicators, sources, observations } = JSON.parse(text) as Bundle;
  const own = (words: Bilingual | undefined): string | undefined => (lang === 'en' ? words?.en || words?.ja : words?.ja) || undefined;
  const units = codelists.find(({ id }) => id === 'UNIT_MEASURE')?.codes ?? [];
  const days = (at: 0 | 1): string[] => observations.period.of.map((period) => period[at]).filter((day) => day !== null).sort();
  const first = days(0)[0];
  const last = days(1).at(-1);
  const [source] = sources;
  const licence = descriptor.licenses?.map(({ path, title, name }) => path ?? title ?? name).filter(Boolean);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: own(about.report),
    alternateName: own(about.plan_short),
    description: [own(about.plan), own(about.edition), ...about.notices.map(own)].filter(Boolean).join(lang === 'en' ? '. ' : '。'),
    inLanguage: ['ja', 'en'],
    version: about.version,
    dateModified: about.updated,
    temporalCoverage: first && last ? `${first}/${last}` : undefined,
    spatialCoverage: descriptor.spatialCoverage && { '@type': 'Place', name: own(descriptor.spatialCoverage) },
    keywords: descriptor.keywords,
    license: licence?.length ? licence : undefined,
    usageInfo: own(source?.licence),
    creditText: own(source?.attribution),
    isAccessibleForFree: true,
    isBasedOn: sources.map(({ title, publisher, url, licence: terms }) => ({
      '@type': 'CreativeWork', name: own(title), url, publisher: own(publisher) && { '@type': 'Organization', name: own(publisher) }, usageInfo: own(terms),
    })),
    variableMeasured: indicators.map(({ code, label, unit, definition }) => ({
      '@type': 'PropertyValue', propertyID: code, name: own(label), unitText: unit === undefined ? undefined : own(units[unit]?.label), description: own(definition),
    })),
    distribution: [
      ...files.map(({ name, type }) => ({ contentUrl: `${base}${name}`, encodingFormat: type })),
      ...pages.map((address) => ({ contentUrl: address, encodingFormat: 'text/html' })),
    ].map((each) => ({ '@type': 'DataDownload', ...each })),
  };
}

/** As a data block of HTML. What could end the block is written otherwise. */
export const dataBlock = (dataset: object): string => `<script type="application/ld+json">${JSON.stringify(dataset).replaceAll('<', '\\u003c')}</script>`;
