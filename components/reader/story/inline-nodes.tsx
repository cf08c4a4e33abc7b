import { h, type ComponentChild } from 'preact';
import { cutRanges, type Segment } from '../../../lib/article/mark-ranges.ts';
import type { ArticleElement, ArticleNode } from '../../../lib/model.ts';
import type { Footnotes } from '../../../lib/reading/footnotes.ts';
import type { HighlightMark } from '../../../lib/reading/place-highlights.ts';
import type { QuoteMark } from '../../../lib/reading/quote-marks.ts';
import { FootnoteReference } from './FootnoteReference.tsx';
import { QuoteLabel } from '../sayings/QuoteLabel.tsx';
import { speakerSign } from '../sayings/speaker-sign.ts';
import { say, wordsLanguage } from '../../../lib/words.ts';

export type Mark = { start: number; end: number; quote: QuoteMark } | { start: number; end: number; highlight: HighlightMark };

/** The marks of one block: what others said in it and what the reader marked. */
export interface BlockMarks {
  quotes: readonly QuoteMark[];
  highlights: readonly HighlightMark[];
}

export const NO_MARKS: BlockMarks = { quotes: [], highlights: [] };

interface Pen {
  at: number;
  segments: Segment<Mark>[];
  /** What stands between two letters, by place; taken out once it is written. */
  labels: { at: number; label: ComponentChild }[];
  begun: Set<number>;
  footnotes: Footnotes['references'] | undefined;
}

/**
 * The inline content of a block with its quotes and highlights marked and the speakers' labels put in. Offsets count
 * the block's text alone, a line break as one; labels are no part of it.
 * @param footnotes the raised numbers that open a footnote
 */
export function markedNodes(nodes: readonly ArticleNode[], text: string, { quotes, highlights }: BlockMarks, footnotes?: Footnotes['references']): ComponentChild[] {
  const marks: Mark[] = [
    ...quotes.map((quote) => ({ start: quote.start, end: quote.end, quote })),
    ...highlights.map((highlight) => ({ start: highlight.start, end: highlight.end, highlight })),
  ];
  const labels = quotes
    .flatMap((mark) => [
      ...(mark.labelBefore === null ? [] : [{ at: mark.labelBefore, label: <QuoteLabel mark={mark} where="margin" /> }]),
      ...(mark.labelAfter === null ? [] : [{ at: mark.labelAfter, label: <><QuoteEnd /><QuoteLabel mark={mark} where="line" /></> }]),
    ])
    .sort((a, b) => a.at - b.at);
  const segments = cutRanges(text.length, marks, labels.map(({ at }) => at));
  const pen: Pen = { at: 0, segments, labels, begun: new Set(), footnotes };
  const written = writeNodes(nodes, pen);
  return [...written, ...pen.labels.map(({ label }) => label)];
}

function writeNodes(nodes: readonly ArticleNode[], pen: Pen): ComponentChild[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return writeText(node.value, pen);
    const footnote = pen.footnotes?.get(node);
    if (footnote !== undefined) return <sup><FootnoteReference number={footnote}>{writeNodes(node.children, pen)}</FootnoteReference></sup>;
    if (node.tagName !== 'br') return h(node.tagName, inlineAttributes(node), writeNodes(node.children, pen));
    pen.at += 1;
    return <br />;
  });
}

function writeText(value: string, pen: Pen): ComponentChild[] {
  const start = pen.at;
  const end = start + value.length;
  pen.at = end;
  const pieces = pen.segments.filter((segment) => segment.start < end && segment.end > start);
  return pieces.flatMap((segment) => {
    const from = Math.max(segment.start, start);
    const due = pen.labels.filter(({ at }) => at <= from);
    pen.labels = pen.labels.filter(({ at }) => at > from);
    const words = value.slice(from - start, Math.min(segment.end, end) - start);
    return [...due.map(({ label }) => label), wrap(words, segment.ranges, pen)];
  });
}

/** Wraps words in one element for each mark that covers them. */
function wrap(words: string, marks: readonly Mark[], pen: Pen): ComponentChild {
  return marks.reduceRight<ComponentChild>((inner, mark) => {
    if ('highlight' in mark) {
      const { id, colour, hasNote } = mark.highlight;
      return (
        <mark class="highlight" data-part="highlight" data-highlight={id} data-marker={colour} data-noted={hasNote ? '' : undefined}>
          {inner}
        </mark>
      );
    }
    const { quote, name, sign, certainty } = mark.quote;
    const isFirst = !pen.begun.has(quote);
    pen.begun.add(quote);
    return (
      <span class="quote-mark" data-part="quote-mark" data-quote={quote} data-speaker={name ?? ''} data-certainty={certainty} data-begins={isFirst ? '' : undefined} {...speakerSign(sign)}>
        {inner}
      </span>
    );
  }, words);
}

/** Where a speaker ends, for a screen reader: it says who begins, but seldom the marks of quotation. */
function QuoteEnd() {
  return (
    <span class="sr-only quote-end" data-aside lang={wordsLanguage()}>
      {' '}
      {say('quoteEnd')}{' '}
    </span>
  );
}

function inlineAttributes(node: ArticleElement): Record<string, string | number | undefined> {
  const { href, lang, dir } = node.properties;
  const link = node.tagName === 'a' && href !== undefined ? { href, target: '_blank', rel: 'noopener noreferrer', referrerPolicy: 'no-referrer' } : {};
  return { lang, dir, ...link };
}
