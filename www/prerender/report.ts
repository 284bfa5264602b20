// Every text of the report in its order, read from the bundle and its parts: no view of the engine holds all of them.
import type { Lang } from '../element/errors.ts';

type Bilingual = { ja: string; en?: string };

interface Section {
  title: Bilingual;
  page_from?: number;
  page_to?: number;
}

/** What of the bundle is read here. */
interface Bundle {
  sources: { title: Bilingual }[];
  sections: Section[];
  narratives: { kind: string; text: Bilingual; source: number; section?: number; offset: number; length: number }[];
}

interface Correction {
  source: number;
  offset: number;
  printed: string;
  proof: Bilingual;
}

/** What of the part with the texts is read here: its columns, where an offset counts from the one before. */
interface Texts {
  sections: Section[];
  corrections: Correction[];
  narratives: { kind: { of: string[]; at: number[] }; text: string[]; source: number[]; section: (number | null)[]; offset: number[]; length: number[] };
}

interface Passage {
  kind: string;
  text: Bilingual;
  source: number;
  section: Section | undefined;
  offset: number;
  length: number;
}

export interface ReportText {
  /** It names what follows. */
  heading: boolean;
  text: string;
  lang: Lang;
  /** Misread words: as printed, and why they are read otherwise. */
  misread: { printed: string; proof: string }[];
}

export interface ReportSection {
  title: string;
  document: string;
  /** First and last page; without a last one the section begins on the first. */
  pages: [number, number | undefined] | null;
  texts: ReportText[];
}

const headings: ReadonlySet<string> = new Set(['HEADING', 'RESULT_CASE', 'TARGET']);

function passages(bundle: Bundle, texts: Texts | undefined, translations: readonly (string | null)[]): Passage[] {
  const first = bundle.narratives.map((each) => ({ ...each, section: each.section === undefined ? undefined : bundle.sections[each.section] }));
  if (!texts) return first;
  const { kind, text, source, section, offset, length } = texts.narratives;
  let at = 0;
  const rest = text.map((ja, row): Passage => {
    at += offset[row] ?? 0;
    const own = section[row];
    const en = translations[row];
    return {
      kind: kind.of[kind.at[row] ?? -1] ?? '',
      text: en ? { ja, en } : { ja },
      source: source[row] ?? 0,
      section: own === null || own === undefined ? undefined : texts.sections[own],
      offset: at,
      length: length[row] ?? 0,
    };
  });
  return [...first, ...rest];
}

/**
 * @param bundle as text
 * @param parts texts of its parts by name
 */
export function reportOf(bundle: string, parts: Readonly<Record<string, string>>, lang: Lang): ReportSection[] {
  const data = JSON.parse(bundle) as Bundle;
  const part = <T>(name: string): T | undefined => (parts[name] === undefined ? undefined : JSON.parse(parts[name]) as T);
  const texts = part<Texts>('narratives');
  const { text: translations = [] } = part<{ text: (string | null)[] }>('narratives-en') ?? {};
  const own = (words: Bilingual | undefined): string => (lang === 'en' ? words?.en || words?.ja : words?.ja) ?? '';
  // A part that stands inside another comes after it.
  const all = passages(data, texts, translations).sort((one, other) => one.source - other.source || one.offset - other.offset || other.length - one.length);
  const sections: (ReportSection & { key: string })[] = [];
  for (const { kind, text, source, section, offset, length } of all) {
    const title = own(section?.title);
    const key = `${source} ${title}`;
    if (sections.at(-1)?.key !== key) {
      const pages: ReportSection['pages'] = section?.page_from === undefined ? null : [section.page_from, section.page_to];
      sections.push({ key, title, document: own(data.sources[source]?.title), pages, texts: [] });
    }
    const misread = (texts?.corrections ?? []).filter((each) => each.source === source && each.offset >= offset && each.offset < offset + length);
    sections.at(-1)?.texts.push({
      heading: headings.has(kind),
      text: own(text),
      lang: lang === 'en' && text.en ? 'en' : 'ja',
      misread: misread.map(({ printed, proof }) => ({ printed, proof: own(proof) })),
    });
  }
  return sections;
}
