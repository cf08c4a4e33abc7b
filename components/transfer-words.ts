import { errorSentence } from '../lib/errors.ts';
import type { ImportFormat, ImportProblem } from '../lib/transfer/import/imported-link.ts';
import type { TransferCode } from '../lib/transfer/transfer-fault.ts';
import type { ErrorCode } from '../lib/model.ts';
import { say, type WordKey } from '../lib/words.ts';

const FAULTS: Record<TransferCode, WordKey> = {
  'not-text': 'faultNotText',
  'not-json': 'faultNotJson',
  'not-backup': 'faultNotBackup',
  'newer-version': 'faultNewer',
  'too-big': 'faultTooBig',
  'too-deep': 'faultTooDeep',
  'too-many': 'faultTooMany',
  'bad-zip': 'faultBadZip',
  'unknown-format': 'faultUnknown',
  'nothing-in-it': 'faultNothing',
  stopped: 'dataStopped',
};

const REASONS: Record<ImportProblem['reason'], WordKey> = {
  'no-address': 'dataProblemNoAddress',
  'other-address': 'dataProblemOtherAddress',
  'no-entry': 'dataProblemNoEntry',
};

/** Apps go by their own names in every language. */
const APPS: Partial<Record<ImportFormat, string>> = {
  pocket: 'Pocket', instapaper: 'Instapaper', omnivore: 'Omnivore', reader: 'Readwise Reader', matter: 'Matter', karakeep: 'Karakeep', wallabag: 'wallabag', raindrop: 'Raindrop',
}; // prettier-ignore

/** The sentence for a transfer that came to nothing. A code that pages have too is said of the file here. */
export function faultSentence(code: TransferCode | ErrorCode): string {
  return isTransferCode(code) ? say(FAULTS[code]) : errorSentence(code);
}

function isTransferCode(code: TransferCode | ErrorCode): code is TransferCode {
  return Object.hasOwn(FAULTS, code);
}

/** Why an entry was left out. */
export function problemWords(reason: ImportProblem['reason']): string {
  return say(REASONS[reason]);
}

/** Where a list comes from. */
export function sourceName(format: ImportFormat): string {
  return APPS[format] ?? say(format === 'bookmarks' ? 'dataImportBookmarks' : 'dataImportOther');
}
