// The files of the whole dataset that stand beside the data which the element loads.

export type DownloadFormat = 'csv' | 'json' | 'texts' | 'checks' | 'assessments' | 'assessments-json';

const endings: Readonly<Record<DownloadFormat, string>> = {
  csv: '.csv',
  json: '.observations.json',
  texts: '.texts.csv',
  checks: '.identities.csv',
  assessments: '.assessments.csv',
  'assessments-json': '.assessments.json',
};

/** Parts that do not lie beside their data under its name, by the data's address. */
const placed = new Map<string, Readonly<Record<string, string>>>();

/** Says where the parts of a dataset are, for files that were renamed. */
export function placeParts(source: string, parts: Readonly<Record<string, string>>): void {
  placed.set(source, parts);
}

/** Address of a part of the dataset beside `source`, an absolute address that ends in `.json`. */
export function partBeside(source: string, part: string): string {
  // Some bundlers leave of an address only its path.
  for (const [known, parts] of placed) if (parts[part] && new URL(known, source).href === source) return parts[part];
  const address = new URL(source);
  address.pathname = address.pathname.replace(/\.json$/, `.${part}.json`);
  return address.href;
}

/** Address of a file beside `source`, an absolute address that ends in `.json`. */
export function fileBeside(source: string, format: DownloadFormat): string {
  const address = new URL(source);
  address.pathname = address.pathname.replace(/\.json$/, endings[format]);
  return address.href;
}
