import { type BlockMarks, markedNodes } from './inline-nodes.tsx';

/** A line of plain text (headline, dek, key point) with its quotes marked. */
export function MarkedLine({ text, marks }: { text: string; marks: BlockMarks }) {
  return <>{markedNodes([{ type: 'text', value: text }], text, marks)}</>;
}
