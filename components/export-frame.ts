import type { ExportFrame } from '../lib/transfer/export/export-stories.ts';
import { say, wordsLanguage } from '../lib/words.ts';
import { outletWords } from './speaker-words.ts';

/** What an export needs beside its stories: the words that stand in it, its language and its day. @param expected how many stories it is to hold */
export function exportFrame(expected: number): ExportFrame {
  const words = {
    by: say('exportBy'),
    whoSaidWhat: say('whoSaidWhat'),
    unclear: say('exportUnclear'),
    credit: (name: string) => say('credit', name),
    said: outletWords,
    note: say('exportNote'),
    marks: say('exportMarks'),
    source: say('exportSource'),
    notFetched: say('exportNotFetched'),
  };
  return { say: words, title: say('exportBook'), language: wordsLanguage(), now: new Date(), expected };
}
