// Words of the prerendered tables that no control of the widget has.
import type { Lang } from '../element/errors.ts';

const ja = {
  everyNumber: '報告書に書かれたすべての数値',
  everyNumberNote: '指標ごとに、報告書に書かれた数値を記載順に示します。「#」は、もとにしたテキストの中の位置です。',
  place: '位置',
};

const en: typeof ja = {
  everyNumber: 'Every number printed in the report',
  everyNumberNote: 'For each indicator the numbers as the report prints them, in its order. “#” is the place in the text that the data was made from.',
  place: 'Place',
};

export const prerenderWords = (lang: Lang): typeof ja => (lang === 'en' ? en : ja);
