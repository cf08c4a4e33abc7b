import { describe, expect, it } from 'vitest';
import { backupDue, type BackupDue, LATER, type LastBackup } from '../../lib/transfer/backup/backup-due.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 4, 1);
const MADE: LastBackup = { at: NOW, failed: false, laterUntil: 0 };

describe('the reminder of a backup', () => {
  it.each<[string, Partial<LastBackup>, number, BackupDue | null]>([
    ['comes a month after the last one', { at: NOW - 31 * DAY }, 1, 'old'],
    ['does not come before', { at: NOW - 29 * DAY }, 500, null],
    ['does not come where there is nothing to lose', { at: NOW - 31 * DAY }, 0, null],
    ['comes to who has never made one, once there is much to lose', { at: null }, 20, 'never'],
    ['leaves a new reader alone', { at: null }, 19, null],
    ['comes where an automatic one has failed, however young the last one is', { failed: true }, 1, 'failed'],
    ['stays away as long as it was put off', { at: NOW - 31 * DAY, failed: true, laterUntil: NOW + LATER }, 500, null],
    ['comes again after that', { at: NOW - 31 * DAY, laterUntil: NOW - 1 }, 500, 'old'],
  ])('%s', (_what, last, saved, due) => {
    expect(backupDue({ ...MADE, ...last }, saved, NOW)).toBe(due);
  });
});
