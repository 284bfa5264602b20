// The success criteria of WCAG 2.2 (levels A and AA) and of JIS X 8341-3:2016 (level AA, the criteria of WCAG 2.0), what
// holds of the widget, and which tests keep it. `people`: what no program can confirm; nobody has confirmed it yet.

const at = (file, name) => ({ file: `tests/browser/${file}.spec.mjs`, name });
const axe = at('accessibility', 'axe finds nothing');
const ibm = at('accessibility', 'the IBM checker finds no violation');
const keyboard = at('accessibility', 'the whole task by keyboard alone: filter by project, open an indicator, reach the CSV');
const tree = at('accessibility', 'the accessibility tree');
const still = at('presentation', 'nothing moves by itself, and nothing at all for those who ask for less motion');
const live = at('filters', 'there is exactly one live region, and each gesture makes it speak once');
const spoken = at('iframe', 'the keyboard goes into the frame and out of it again');

/**
 * @typedef {object} Criterion
 * @property {string} id
 * @property {'A' | 'AA'} level
 * @property {string} en
 * @property {string} ja
 * @property {boolean} wcag22 in WCAG 2.2
 * @property {boolean} jis in JIS X 8341-3:2016
 * @property {'supports' | 'partly' | 'not applicable' | 'not evaluated'} result
 * @property {{ file: string, name: string }[]} tests
 * @property {string} [note]
 * @property {string} [people]
 */

/** Older criteria are in both; `from` says which version of WCAG brought one. */
function criterion([id, level, en, ja, from, result, tests, note = '', people = '']) {
  return { id, level, en, ja, wcag22: from !== 'jis', jis: from === '2.0' || from === 'jis', result, tests, note, people };
}

const none = 'The widget has no audio, video, motion control or sign-in.';

/** @type {Criterion[]} */
export const criteria = [
  ['1.1.1', 'A', 'Non-text Content', '非テキストコンテンツ', '2.0', 'supports', [at('accessibility', 'pictures are named or silent, and nothing inside a picture takes the focus'), axe, ibm], 'Pictures stand beside the same numbers as text and are silent, or are figures with a name, a summary and a table.', 'whether a summary says what its picture says'],
  ['1.2.1', 'A', 'Audio-only and Video-only (Prerecorded)', '音声だけ及び映像だけ（収録済み）', '2.0', 'not applicable', [], none],
  ['1.2.2', 'A', 'Captions (Prerecorded)', 'キャプション（収録済み）', '2.0', 'not applicable', [], none],
  ['1.2.3', 'A', 'Audio Description or Media Alternative (Prerecorded)', '音声解説又はメディアに対する代替コンテンツ（収録済み）', '2.0', 'not applicable', [], none],
  ['1.2.4', 'AA', 'Captions (Live)', 'キャプション（ライブ）', '2.0', 'not applicable', [], none],
  ['1.2.5', 'AA', 'Audio Description (Prerecorded)', '音声解説（収録済み）', '2.0', 'not applicable', [], none],
  ['1.3.1', 'A', 'Info and Relationships', '情報及び関係性', '2.0', 'supports', [at('accessibility', 'the first targets are a table on a wide page and as cards on a narrow one'), at('accessibility', 'headings skip no level, in every view, also at another heading level and without the header'), tree, axe]],
  ['1.3.2', 'A', 'Meaningful Sequence', '意味のある順序', '2.0', 'supports', [at('presentation', 'overall before details: header, headline, filters, status and results follow one another')]],
  ['1.3.3', 'A', 'Sensory Characteristics', '感覚的な特徴', '2.0', 'supports', [at('board', 'the bars tell value, target and pace in words')], 'Signals have a name beside shape and colour; no instruction points to a place or a form alone.', 'the wording of instructions'],
  ['1.3.4', 'AA', 'Orientation', '表示の向き', '2.1', 'supports', [at('accessibility', 'no view scrolls the page sideways at 320, 360, 768 and 1280')], 'Nothing asks for an orientation; any width works.'],
  ['1.3.5', 'AA', 'Identify Input Purpose', '入力目的の特定', '2.1', 'not applicable', [], 'Nothing is asked about the reader.'],
  ['1.4.1', 'A', 'Use of Color', '色の使用', '2.0', 'supports', [at('board', 'the legend keeps the official grades apart from the computed signals and from the S–D rating'), at('board', 'each of the 21 targets shows its name, target, value, period, grade and signal')], 'Every signal has its own shape and its name.'],
  ['1.4.2', 'A', 'Audio Control', '音声の制御', '2.0', 'not applicable', [], none],
  ['1.4.3', 'AA', 'Contrast (Minimum)', 'コントラスト（最低限レベル）', '2.0', 'supports', [axe, ibm]],
  ['1.4.4', 'AA', 'Resize Text', 'テキストのサイズ変更', '2.0', 'supports', [at('presentation', 'letters of twice the size cut nothing off')]],
  ['1.4.5', 'AA', 'Images of Text', '文字画像', '2.0', 'supports', [at('privacy', 'a session through all views asks only for its own files, keeps nothing and tells nobody')], 'No image is used at all; letters in charts are text.'],
  ['1.4.10', 'AA', 'Reflow', 'リフロー', '2.1', 'supports', [at('presentation', 'at 320 × 256 and at 400 % zoom no view scrolls sideways, and nothing stands fixed over the rest'), at('accessibility', 'a table that is too wide scrolls in a named region that the keyboard reaches')], 'Tables of data that need two directions scroll by themselves.'],
  ['1.4.11', 'AA', 'Non-text Contrast', '非テキストのコントラスト', '2.1', 'supports', [at('presentation', 'what the keyboard reaches shows a black ring of 4 px with a yellow halo, in every view'), ibm], '', 'contrast of parts of charts against one another'],
  ['1.4.12', 'AA', 'Text Spacing', 'テキストの間隔', '2.1', 'supports', [at('accessibility', 'wider text spacing cuts nothing off (WCAG 1.4.12)')]],
  ['1.4.13', 'AA', 'Content on Hover or Focus', 'ホバー又はフォーカスで表示されるコンテンツ', '2.1', 'supports', [at('presentation', 'the pointer over a thing changes how it looks, never what can be read')]],
  ['2.1.1', 'A', 'Keyboard', 'キーボード', '2.0', 'supports', [keyboard, at('filters', 'the choices open and close by keyboard, escape returns to the button'), at('builder', 'by keyboard alone: a view is chosen and its lines are reached')]],
  ['2.1.2', 'A', 'No Keyboard Trap', 'キーボードトラップなし', '2.0', 'supports', [keyboard, spoken]],
  ['2.1.4', 'A', 'Character Key Shortcuts', '文字キーのショートカット', '2.1', 'not applicable', [], 'There are none.'],
  ['2.2.1', 'A', 'Timing Adjustable', 'タイミング調整可能', '2.0', 'not applicable', [], 'Nothing runs out.'],
  ['2.2.2', 'A', 'Pause, Stop, Hide', '一時停止，停止及び非表示', '2.0', 'supports', [still]],
  ['2.3.1', 'A', 'Three Flashes or Below Threshold', '3回のせん（閃）光，又はしきい（閾）値以下', '2.0', 'supports', [still]],
  ['2.4.1', 'A', 'Bypass Blocks', 'ブロックスキップ', '2.0', 'supports', [at('accessibility', 'header and views'), axe], 'Headings and regions; a link past the page’s header belongs to the page, the sample pages have one.'],
  ['2.4.2', 'A', 'Page Titled', 'ページタイトル', '2.0', 'supports', [at('iframe', 'the language of the frame follows the reader; its height with it'), axe], 'The title of a page with the element is the page’s own; the page in a frame names its view.'],
  ['2.4.3', 'A', 'Focus Order', 'フォーカス順序', '2.0', 'supports', [keyboard, at('indicator', 'opening an indicator from the board moves the focus to its heading; back returns to the list'), at('filters', 'a chip that is gone hands the focus to the next chip, the last one to the count')]],
  ['2.4.4', 'A', 'Link Purpose (In Context)', 'リンクの目的（コンテキスト内）', '2.0', 'supports', [tree, axe], '', 'whether names of links are understood'],
  ['2.4.5', 'AA', 'Multiple Ways', '複数の手段', '2.0', 'supports', [at('search', 'from any view the box leads to what is found, and Back leads back'), at('board', 'a count leads to its rows and back')], 'Views, lists, search; ways to the page itself are the site’s.'],
  ['2.4.6', 'AA', 'Headings and Labels', '見出し及びラベル', '2.0', 'supports', [tree, at('accessibility', 'filters')], '', 'whether they are understood'],
  ['2.4.7', 'AA', 'Focus Visible', 'フォーカスの可視化', '2.0', 'supports', [at('presentation', 'what the keyboard reaches shows a black ring of 4 px with a yellow halo, in every view')]],
  ['2.4.11', 'AA', 'Focus Not Obscured (Minimum)', '隠されないフォーカス（最低限）', '2.2', 'supports', [at('presentation', 'at 320 × 256 and at 400 % zoom no view scrolls sideways, and nothing stands fixed over the rest')], 'Fixed parts of the page around are the site’s.'],
  ['2.5.1', 'A', 'Pointer Gestures', 'ポインタのジェスチャ', '2.1', 'supports', [at('indicator', 'the slider reads the path year by year, with arrows, home and end')], 'Every gesture is one tap; the slider is the browser’s own.'],
  ['2.5.2', 'A', 'Pointer Cancellation', 'ポインタのキャンセル', '2.1', 'supports', [tree], 'Only the browser’s own links, buttons and fields.'],
  ['2.5.3', 'A', 'Label in Name', 'ラベルを含む名前', '2.1', 'supports', [tree, axe]],
  ['2.5.4', 'A', 'Motion Actuation', '動きによる起動', '2.1', 'not applicable', [], none],
  ['2.5.7', 'AA', 'Dragging Movements', 'ドラッグ動作', '2.2', 'supports', [at('indicator', 'the slider reads the path year by year, with arrows, home and end')], 'Nothing has to be dragged; the slider also takes taps and keys, and its table has the same numbers.'],
  ['2.5.8', 'AA', 'Target Size (Minimum)', 'ターゲットのサイズ（最低限）', '2.2', 'supports', [at('presentation', 'targets are 24 px or more, the primary controls 44 px, in every view')]],
  ['3.1.1', 'A', 'Language of Page', 'ページの言語', '2.0', 'supports', [at('accessibility', 'the page’s language reaches the element'), at('iframe', 'the language of the frame follows the reader; its height with it')]],
  ['3.1.2', 'AA', 'Language of Parts', '一部分の言語', '2.0', 'supports', [at('accessibility', 'in the English page Japanese stands only where it is marked as Japanese, in every view'), at('accessibility', 'printed tokens of the report are marked as Japanese in the English page')]],
  ['3.2.1', 'A', 'On Focus', 'フォーカス時', '2.0', 'supports', [keyboard]],
  ['3.2.2', 'A', 'On Input', '入力時', '2.0', 'supports', [at('filters', 'choosing keeps the focus in the filter'), live], 'Filters say in words that the list follows at once.'],
  ['3.2.3', 'AA', 'Consistent Navigation', '一貫したナビゲーション', '2.0', 'supports', [at('accessibility', 'header and views')], 'The links to the views stand in one place and order in every view.'],
  ['3.2.4', 'AA', 'Consistent Identification', '一貫した識別性', '2.0', 'supports', [tree], 'One catalogue of words for every view.'],
  ['3.2.6', 'A', 'Consistent Help', '一貫したヘルプ', '2.2', 'not applicable', [], 'The widget offers no contact; the site’s own help is the site’s.'],
  ['3.3.1', 'A', 'Error Identification', 'エラーの特定', '2.0', 'supports', [at('filters', 'codes that the dataset does not know are named and ignored'), at('builder', 'a folder that is none is told, and the lines keep the last good one')]],
  ['3.3.2', 'A', 'Labels or Instructions', 'ラベル又は説明', '2.0', 'supports', [at('accessibility', 'filters'), axe]],
  ['3.3.3', 'AA', 'Error Suggestion', 'エラー修正の提案', '2.0', 'supports', [at('builder', 'a folder that is none is told, and the lines keep the last good one'), at('filters', 'nothing found: a message and a way out')]],
  ['3.3.4', 'AA', 'Error Prevention (Legal, Financial, Data)', 'エラー回避（法的，金融及びデータ）', '2.0', 'not applicable', [], 'Nothing is sent or changed.'],
  ['3.3.7', 'A', 'Redundant Entry', '冗長な入力項目', '2.2', 'not applicable', [], 'Nothing is entered twice.'],
  ['3.3.8', 'AA', 'Accessible Authentication (Minimum)', 'アクセシブルな認証（最低限）', '2.2', 'not applicable', [], none],
  ['4.1.1', 'A', 'Parsing', '構文解析', 'jis', 'supports', [at('embedding', 'the pages with their fallback pass html-validate'), at('accessibility', 'ids are unique inside each root')]],
  ['4.1.2', 'A', 'Name, Role, Value', '名前（name），役割（role）及び値（value）', '2.0', 'supports', [tree, axe, ibm], '', 'how each screen reader says them'],
  ['4.1.3', 'AA', 'Status Messages', 'ステータスメッセージ', '2.1', 'supports', [live, at('filters', 'typing is spoken once, after it rests')], '', 'whether they are heard in time with each screen reader'],
].map(criterion);
