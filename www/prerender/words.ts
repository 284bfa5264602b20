// Words of the prerendered tables that no control of the widget has.
import type { Lang } from '../element/errors.ts';

const ja = {
  everyNumber: '報告書に書かれたすべての数値',
  everyNumberNote: '指標ごとに、報告書に書かれた数値を記載順に示します。「#」は、もとにしたテキストの中の位置です。',
  everyText: '報告書のすべての文章',
  everyTextNote: '報告書の文章を、記載順に、節ごとにページを添えて示します。',
  pages: '{from}～{to}ページ',
  pagesFrom: '{from}ページから',
};

const en: typeof ja = {
  everyNumber: 'Every number printed in the report',
  everyNumberNote: 'For each indicator the numbers as the report prints them, in its order. “#” is the place in the text that the data was made from.',
  everyText: 'Every text of the report',
  everyTextNote: 'The texts of the report in its order, section by section, with the pages they stand on. The English is an unofficial translation.',
  pages: 'pages {from}–{to}',
  pagesFrom: 'from page {from}',
};

export const prerenderWords = (lang: Lang): typeof ja => (lang === 'en' ? en : ja);
