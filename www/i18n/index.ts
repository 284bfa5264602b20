import type { Lang } from '../element/errors.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Words } from './ja.ts';

export type { Words } from './ja.ts';

export const words = (lang: Lang): Words => (lang === 'en' ? en : ja);

/** Fills the places of a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
