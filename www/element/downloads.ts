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

/** Address of a part of the dataset beside `source`, an absolute address that ends in `.json`. */
export function partBeside(source: string, part: string): string {
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
