// Addresses that the page gives as templates: `{url}`, `{title}` and `{edition}` are filled in, each encoded.

const schemes = ['https:', 'http:', 'mailto:'];
const told = new Set<string>();

/** The address, or nothing where there is no template or it leads elsewhere than to a page or a mailbox. */
export function filled(attribute: string, template: string, base: string, values: Readonly<Record<string, string>>): string | undefined {
  if (!template) return undefined;
  const text = template.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? encodeURIComponent(values[name] ?? '') : place));
  try {
    const url = new URL(text, base);
    if (schemes.includes(url.protocol)) return url.href;
  } catch {
    // Told below.
  }
  if (!told.has(template)) {
    told.add(template);
    console.warn(`plan-indicators [address-refused]: ${attribute}="${template}" is not used: only https:, http: and mailto: addresses are.`);
  }
  return undefined;
}
