// What the page in the frame says of itself.
import type { Lang } from '../element/errors.ts';

const words = {
  ja: { refusedSource: 'このアドレスのデータは、このページでは表示できません。src には、このページと同じフォルダーかその下にある .json ファイルを指定してください。' },
  en: { refusedSource: 'This page does not show data from that address. In src, name a .json file in the folder of this page or below it.' },
} as const;

export const embedWords = (lang: Lang): { refusedSource: string } => words[lang];
