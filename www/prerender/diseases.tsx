// Projects by disease areas, as a plain table.
import { ask } from './context.ts';
import type { Source } from './context.ts';
import { Heading } from './heading.tsx';

export function Diseases({ source }: { source: Source }) {
  const { body } = ask(source, { view: 'diseases' });
  // Without a cut by disease area there is nothing to show.
  if (body?.view !== 'diseases' || body.rows.length === 0) return null;
  return (
    <>
      <Heading level={source.level}>{body.title}</Heading>
      <p>{body.subtitle}</p>
      <p>{body.summary}</p>
      <table>
        <thead>
          <tr><td />{body.columns.map(({ code, label }) => <th key={code} scope="col">{label}</th>)}</tr>
        </thead>
        <tbody>
          {body.rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell) => <td>{[cell.text, cell.note].filter(Boolean).join(' / ')}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{body.note}</p>
    </>
  );
}
