import type { ArticleNode } from '../model.ts';
import type { PageElement } from '../dom/page-tree.ts';
import { makeElement, type Building } from './building.ts';

/** Words in a cell from which on a table is taken for a layout, not for data. */
const LAYOUT_CELL = 120;

/** True for a table of data: at least two rows of two cells, none of them a column of prose. */
export function isDataTable(table: PageElement): boolean {
  const rows = rowsOf(table);
  const wide = rows.filter((row) => cellsOf(row).length >= 2);
  return wide.length >= 2 && rows.every((row) => cellsOf(row).every((cell) => cell.words < LAYOUT_CELL));
}

/** Builds a table of data, row by row. */
export function buildTable(
  table: PageElement,
  building: Building,
  buildCell: (cell: PageElement) => ArticleNode[],
): ArticleNode[] {
  const rows: ArticleNode[] = [];
  for (const row of rowsOf(table)) {
    if (row.hidden || building.removed.has(row)) continue;
    const cells = cellsOf(row)
      .filter((cell) => !cell.hidden && !building.removed.has(cell))
      .map((cell) => makeElement(cell.tag === 'th' ? 'th' : 'td', buildCell(cell), spans(cell, building)));
    if (cells.some((cell) => cell.children.length)) rows.push(makeElement('tr', cells));
  }
  return rows.length ? [makeElement('table', [makeElement('tbody', rows)])] : [];
}

function spans(cell: PageElement, building: Building): { colSpan?: number; rowSpan?: number } {
  const read = (name: string): number => Math.floor(Number(building.page.attribute(cell, name) ?? 1));
  const colSpan = read('colspan');
  const rowSpan = read('rowspan');
  return {
    ...(colSpan > 1 && colSpan <= 100 ? { colSpan } : {}),
    ...(rowSpan > 1 && rowSpan <= 1_000 ? { rowSpan } : {}),
  };
}

function rowsOf(table: PageElement): PageElement[] {
  return table.children.flatMap((child) => {
    if (child.kind === 'text') return [];
    if (child.tag === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tag) ? rowsOf(child) : [];
  });
}

function cellsOf(row: PageElement): PageElement[] {
  return row.children.flatMap((child) => (child.kind === 'element' && (child.tag === 'td' || child.tag === 'th') ? [child] : []));
}
