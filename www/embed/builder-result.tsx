// What was written, to be copied.
import { Component, createRef } from 'preact';
import { fill } from '../i18n/index.ts';
import type { BuilderWords } from './builder-words.ts';
import type { Snippets } from './snippets.ts';

interface Props {
  words: BuilderWords;
  id: string;
  title: string;
  text: string;
  rows: number;
  announce: (text: string) => void;
}

/** Lines to take along. Where the page may not write to the clipboard, they are selected instead. */
class Lines extends Component<Props> {
  #field = createRef<HTMLTextAreaElement>();

  #copy = async (): Promise<void> => {
    const { words, title, text, announce } = this.props;
    this.#field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      announce(fill(words.copied, { what: title }));
    } catch {
      announce(words.copyByHand);
    }
  };

  override render({ words, id, title, text, rows }: Props) {
    return (
      <div class="builder-lines">
        <textarea id={id} aria-label={title} readOnly spellcheck={false} rows={rows} ref={this.#field} value={text} />
        <button type="button" class="builder-button" aria-label={fill(words.copyOf, { what: title })} onClick={this.#copy}>{words.copy}</button>
      </div>
    );
  }
}

export function Result({ words, snippets, hasFragment, announce }: { words: BuilderWords; snippets: Snippets; hasFragment: boolean; announce: (text: string) => void }) {
  const shared = { words, announce };
  return (
    <>
      <h3>{words.elementTitle}</h3>
      <p>{words.elementNote}</p>
      <Lines {...shared} id="element-lines" title={words.elementTitle} text={snippets.element} rows={5} />
      {snippets.style && <p>{words.styleNote}</p>}
      {snippets.style && <Lines {...shared} id="style-lines" title={words.width} text={snippets.style} rows={1} />}
      <h3>{words.frameTitle}</h3>
      <p>{words.frameNote}</p>
      <Lines {...shared} id="frame-lines" title={words.frameTitle} text={snippets.frame} rows={6} />
      <h3>{words.fragmentTitle}</h3>
      <p>{hasFragment ? words.fragmentNote : words.noFragment}</p>
      <Lines {...shared} id="fragment-lines" title={words.fragmentTitle} text={snippets.fragment} rows={hasFragment ? 6 : 2} />
      <h3>{words.policyTitle}</h3>
      <p>{words.policyNote}</p>
      <h4>{words.policyOfElement}</h4>
      <Lines {...shared} id="policy-lines" title={`${words.policyTitle}: ${words.policyOfElement}`} text={snippets.policy} rows={4} />
      <h4>{words.policyOfFrame}</h4>
      <Lines {...shared} id="frame-policy-lines" title={`${words.policyTitle}: ${words.policyOfFrame}`} text={snippets.framePolicy} rows={3} />
    </>
  );
}
