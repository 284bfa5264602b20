// Plain text tables for people.

/** Columns of Latin text and numbers, padded; the first column to the left, the others to the right. */
export function table(rows, { left = [0] } = {}) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (left.includes(column) ? String(cell).padEnd(widths[column]) : String(cell).padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
