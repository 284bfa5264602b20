// The path to a target, year by year: what is expected at the end of each year, and what was reached.
// Positions are in percent of the plot, heights in pixels: lettering keeps its size at every width.
import type { PathPoint } from '#engine';
import type { Lang } from '../element/errors.ts';
import { axisNumber, ticks } from './scale.ts';

const height = 260;

interface Input {
  points: readonly PathPoint[];
  shape: string;
  max: number;
  lang: Lang;
  labelledBy: string;
  /** Where only the target itself is drawn. */
  targetLabel: string;
  paceLabel: string;
  actualLabel: string;
  /** The mark of the reader's own values, where there are any. */
  assumedLabel: string | null;
  /** The year that is being read. */
  cursor: number | null;
}

export function TargetPath({ points, shape, max, lang, labelledBy, paceLabel, targetLabel, actualLabel, assumedLabel, cursor }: Input) {
  const marks = ticks(max);
  const top = marks[marks.length - 1] || 1;
  const n = points.length;
  const x = (index: number) => `${(((index + 0.5) / n) * 100).toFixed(3)}%`;
  const edge = (index: number) => `${((index / n) * 100).toFixed(3)}%`;
  const y = (value: number) => Number((height - (value / top) * height).toFixed(2));
  const stepped = shape === 'stepped';
  const known = (key: 'expected' | 'actual' | 'assumed') => points.flatMap((point, index) => (point[key] === null ? [] : [{ index, value: point[key] }]));
  const expected = known('expected');
  const actual = known('actual');
  const lastExpected = expected[expected.length - 1];
  const lastActual = actual[actual.length - 1];
  const assumed = known('assumed');
  const lastAssumed = assumed[assumed.length - 1];
  const pairs = <T,>(list: readonly T[]) => list.slice(1).map((to, index) => [list[index] as T, to] as const);
  const apart = lastActual && points[lastActual.index]?.expected != null
    ? (points[lastActual.index]?.expected ?? 0) > lastActual.value ? 22 : -12
    : -12;

  return (
    <svg class="path" width="100%" height={height + 44} role="img" aria-labelledby={labelledBy} focusable="false">
      <g aria-hidden="true">
        {cursor !== null && <rect class="path-cursor" x={edge(cursor)} width={edge(1)} y="0" height={height + 12} />}
        {marks.map((mark) => (
          <g key={mark}>
            <line class={mark === 0 ? 'path-zero' : 'path-grid'} x1="0" x2="100%" y1={y(mark) + 12} y2={y(mark) + 12} />
            <text class="path-text" x="-8" y={y(mark) + 17} text-anchor="end">{axisNumber(mark, lang)}</text>
          </g>
        ))}
        {points.map((point, index) => (
          <text class="path-text" key={point.year} x={x(index)} y={height + 36} text-anchor="middle">{point.year}</text>
        ))}
        <svg y="12" overflow="visible">
          {stepped
            ? actual.map(({ index, value }) => (
                <rect
                  key={index}
                  class="path-column"
                  x={`${(((index + 0.22) / n) * 100).toFixed(3)}%`}
                  width={`${((0.56 / n) * 100).toFixed(3)}%`}
                  y={y(value)}
                  height={height - y(value)}
                />
              ))
            : pairs(actual).map(([from, to]) => (
                <line key={to.index} class="path-actual" x1={x(from.index)} y1={y(from.value)} x2={x(to.index)} y2={y(to.value)} />
              ))}
          {stepped
            ? expected.map(({ index, value }, at) => (
                <g key={index}>
                  <line class="path-pace-halo" x1={edge(index)} x2={edge(index + 1)} y1={y(value)} y2={y(value)} />
                  <line class="path-pace" x1={edge(index)} x2={edge(index + 1)} y1={y(value)} y2={y(value)} />
                  {at > 0 && <line class="path-pace" x1={edge(index)} x2={edge(index)} y1={y(expected[at - 1]?.value ?? value)} y2={y(value)} />}
                </g>
              ))
            : pairs(expected).map(([from, to]) => (
                <line key={to.index} class="path-pace" x1={x(from.index)} y1={y(from.value)} x2={x(to.index)} y2={y(to.value)} />
              ))}
          {!stepped && expected.map(({ index, value }) => (
            <svg key={index} x={x(index)} y={y(value)} overflow="visible"><path class="path-pace-mark" d="M0-5 5 0 0 5-5 0z" /></svg>
          ))}
          {!stepped && actual.map(({ index, value }) => <circle key={index} class="path-actual-mark" cx={x(index)} cy={y(value)} r="6" />)}
          {stepped
            ? assumed.map(({ index, value }) => (
                <rect
                  key={index}
                  class="path-column is-assumed"
                  x={`${(((index + 0.22) / n) * 100).toFixed(3)}%`}
                  width={`${((0.56 / n) * 100).toFixed(3)}%`}
                  y={y(value)}
                  height={height - y(value)}
                />
              ))
            : pairs([...actual.slice(-1), ...assumed]).map(([from, to]) => (
                <line key={to.index} class="path-actual is-assumed" x1={x(from.index)} y1={y(from.value)} x2={x(to.index)} y2={y(to.value)} />
              ))}
          {!stepped && assumed.map(({ index, value }) => <circle key={index} class="path-actual-mark is-assumed" cx={x(index)} cy={y(value)} r="6" />)}
          {lastAssumed && (
            <text class="path-label is-actual" x={x(lastAssumed.index)} y={y(lastAssumed.value) + (stepped ? -12 : 26)} text-anchor="middle">{assumedLabel}</text>
          )}
          {lastExpected && (
            <text class="path-label" x={stepped ? '100%' : x(lastExpected.index)} y={Math.max(6, y(lastExpected.value) - 12)} text-anchor="end">{points.filter(({ expected }) => expected !== null).length > 1 ? paceLabel : targetLabel}</text>
          )}
          {lastActual && (
            <text class="path-label is-actual" x={x(lastActual.index)} y={y(lastActual.value) + (stepped ? -12 : apart)} text-anchor="middle">{actualLabel}</text>
          )}
        </svg>
      </g>
    </svg>
  );
}
