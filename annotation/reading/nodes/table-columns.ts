/** The longest table whose columns are followed, in rows. */
const maxRows = 1000;

/**
 * The cells below a cell that heads a column: a header cell, or one in the first row of its table. Cells that span several
 * columns or rows are taken into account.
 */
export function cellsBelow(head: HTMLTableCellElement): HTMLTableCellElement[] {
  const table = head.closest('table');
  const row = head.closest('tr');
  if (!table || !row || table.rows.length > maxRows || (head.localName !== 'th' && row !== table.rows[0])) return [];
  const below: HTMLTableCellElement[] = [];
  /** For each column, the number of rows that a cell above still covers. */
  const covered: number[] = [];
  let columns: { from: number; to: number } | undefined;
  for (const { cells } of table.rows) {
    let column = 0;
    const isBelow = columns !== undefined;
    for (const cell of cells) {
      while ((covered[column] ?? 0) > 0) column++;
      const to = column + cell.colSpan;
      if (cell === head) columns = { from: column, to };
      if (isBelow && columns && column < columns.to && to > columns.from) below.push(cell);
      for (; column < to; column++) covered[column] = cell.rowSpan;
    }
    for (const [index, rows] of covered.entries()) covered[index] = Math.max(0, (rows ?? 0) - 1);
  }
  return below;
}
