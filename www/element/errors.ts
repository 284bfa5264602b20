// What can go wrong, as stable codes with one sentence in each language that says what to do.

export type Lang = 'ja' | 'en';

const sentences = {
  'src-missing': {
    ja: 'データの場所が指定されていません。要素に src 属性を付けてください。',
    en: 'No data address is given. Add a src attribute to the element.',
  },
  'data-unreachable': {
    ja: 'データを読み込めませんでした。通信を確かめて、もう一度お試しください。（サイトを管理する方は src の場所もご確認ください。）',
    en: 'The data could not be loaded. Check the connection, then try again. (If this is your site, check the address in src too.)',
  },
  'engine-unreachable': {
    ja: '計算に使うファイル（.wasm）を読み込めませんでした。通信を確かめて、もう一度お試しください。（サイトを管理する方は wasm-src の場所もご確認ください。）',
    en: 'The computing module (.wasm) could not be loaded. Check the connection, then try again. (If this is your site, check the address in wasm-src too.)',
  },
  'engine-blocked': {
    ja: 'WebAssembly の実行が許可されていません。ページの Content-Security-Policy の script-src に \'wasm-unsafe-eval\' を加えるか、ブラウザーを更新してください。',
    en: "WebAssembly is not allowed to run here. Add 'wasm-unsafe-eval' to script-src in the page's Content-Security-Policy, or update the browser.",
  },
  'engine-broken': {
    ja: '計算に使うファイル（.wasm）が壊れているか、この版のものではありません。ファイルを置き直してください。',
    en: 'The computing module (.wasm) is damaged or belongs to another version. Put the file in place again.',
  },
  'engine-integrity': {
    ja: '計算に使うファイル（.wasm）が wasm-integrity のハッシュ値と一致しないため、使いませんでした。ファイルとハッシュ値を確かめてください。',
    en: 'The computing module (.wasm) was not used: it does not match the hash in wasm-integrity. Check the file and the hash.',
  },
  'data-integrity': {
    ja: 'データが integrity のハッシュ値と一致しないため、使いませんでした。ファイルとハッシュ値を確かめてください。',
    en: 'The data was not used: it does not match the hash in integrity. Check the file and the hash.',
  },
  'engine-stopped': {
    ja: '表示の途中で計算が止まりました。もう一度読み込んでください。',
    en: 'The computation stopped while showing this page. Load it again.',
  },
  'style-unsupported': {
    ja: 'ブラウザーを更新してください。',
    en: 'Update the browser.',
  },
  unexpected: {
    ja: '表示できませんでした。もう一度読み込んでください。',
    en: 'The display failed. Load it again.',
  },
} as const;

export type ErrorCode = keyof typeof sentences;

/** An error with a stable code and its sentence in both languages. */
export class PlanError extends Error {
  readonly code: string;
  readonly messageJa: string;
  readonly messageEn: string;

  constructor(code: string, messages: { ja: string; en: string }, cause?: unknown) {
    super(messages.en, cause === undefined ? undefined : { cause });
    this.name = 'PlanError';
    this.code = code;
    this.messageJa = messages.ja;
    this.messageEn = messages.en;
  }

  /** The sentence in a language. */
  in(lang: Lang): string {
    return lang === 'en' ? this.messageEn : this.messageJa;
  }
}

/** An error of this side of the boundary. */
export const failure = (code: ErrorCode, cause?: unknown): PlanError => new PlanError(code, sentences[code], cause);

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Any thrown thing as a coded error; the engine's own errors bring their code and sentences. */
export function coded(thrown: unknown): PlanError {
  if (thrown instanceof PlanError) return thrown;
  if (typeof WebAssembly === 'object' && thrown instanceof WebAssembly.RuntimeError) return failure('engine-stopped', thrown);
  const given = (thrown ?? {}) as { code?: unknown; message?: unknown; messageJa?: unknown; messageEn?: unknown };
  const code = text(given.code);
  if (!code) return failure('unexpected', thrown);
  const message = text(given.message) ?? sentences.unexpected.en;
  const en = text(given.messageEn) ?? message;
  return new PlanError(code, { ja: text(given.messageJa) ?? en, en }, thrown);
}
