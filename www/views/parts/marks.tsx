// The official grade and the computed signal: two different things that must never look alike.
import type { Agreement, Grade, ReferenceResult, Signal } from '#engine';
import { Icon } from './icon.tsx';

export function GradeMark({ grade }: { grade: Grade }) {
  return (
    <span class="grade">
      {grade.code && <span class="grade-letter">{grade.code}</span>}
      {grade.code && ' '}
      <span class={grade.code ? 'grade-words' : 'grade-words quiet'}>{grade.label}</span>
    </span>
  );
}

export function SignalMark({ signal, brief = false }: { signal: Signal; brief?: boolean }) {
  return (
    <span class={`signal tone-${signal.tone}`}>
      <Icon shape={signal.shape} />
      <span class="signal-words">
        <span class="signal-label">{signal.label}</span>
        {!brief && signal.ratio && <span class="signal-ratio">{signal.ratio}</span>}
        {!brief && signal.reason && <span class="signal-ratio">{signal.reason}</span>}
        {!brief && signal.flags.map((flag) => <span class="tag" key={flag.id}>{flag.label}</span>)}
      </span>
    </span>
  );
}

/** A reference method's answer: under its own name, without the symbols of the signal. */
export function ReferenceMark({ reference }: { reference: ReferenceResult }) {
  return (
    <span class="reference" part="reference">
      <span class="reference-name">{reference.label}</span>
      <span class="reference-verdict">{reference.verdict}</span>
      {reference.measure && <span class="signal-ratio">{reference.measure}</span>}
      {reference.reason && <span class="signal-ratio">{reference.reason}</span>}
    </span>
  );
}

/** Said plainly, and only where grade and numbers differ. */
export function Differs({ agreement }: { agreement: Agreement }) {
  return agreement.state === 'differs' ? <span class="tag tag-strong" part="differs">{agreement.label}</span> : null;
}
