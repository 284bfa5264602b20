// Places in a page that are filled: what stands between two marks is replaced, so a page can be filled again and again.
//   <!-- plan-indicators:prerender board,indicators --> … <!-- /plan-indicators:prerender -->
//   <!-- plan-indicators:dataset --> … <!-- /plan-indicators:dataset -->
// A first mark without its second one gets it.

/** A place: its words, and what stands in the page for it. */
export type Fill = (words: string) => string;

/**
 * @param names the kinds of places and what fills them
 * @returns the page, and how many places were filled
 */
export function fillMarks(page: string, names: Readonly<Record<string, Fill>>): { text: string; filled: number } {
  let filled = 0;
  let text = page;
  for (const [name, fill] of Object.entries(names)) {
    const first = `<!--\\s*plan-indicators:${name}(?:\\s+([\\w,\\s-]*?))?\\s*-->`;
    const places = new RegExp(`${first}(?:(?:(?!<!--\\s*plan-indicators:)[\\s\\S])*?<!--\\s*/plan-indicators:${name}\\s*-->)?`, 'g');
    text = text.replace(places, (_, words: string | undefined) => {
      filled += 1;
      const said = (words ?? '').trim();
      return `<!-- plan-indicators:${name}${said && ` ${said}`} -->\n${fill(said)}\n<!-- /plan-indicators:${name} -->`;
    });
  }
  return { text, filled };
}

/** The language that a page says it is in. */
export const languageOf = (page: string): 'ja' | 'en' => (/<html\b[^>]*\blang\s*=\s*["']?en\b/i.test(page) ? 'en' : 'ja');
