import type { Person } from '../model.ts';
import { isSpeech } from './attribution/attribute.ts';
import type { Attribution } from './attribution/attribute.ts';
import type { Entity } from './entities/entity.ts';

/** The people of a story: every speaker, and every named person, the most often named first. */
export function listPeople(entities: readonly Entity[], found: ReadonlyMap<number, Attribution>): Person[] {
  const speakers = new Map<number, number>();
  for (const attribution of found.values()) {
    if (attribution.speaker && isSpeech(attribution.kind)) speakers.set(attribution.speaker.id, (speakers.get(attribution.speaker.id) ?? 0) + 1);
  }
  return entities
    .filter((entity) => speakers.has(entity.id) || (entity.kind === 'person' && entity.words.length > 1))
    .sort((a, b) => (speakers.get(b.id) ?? 0) - (speakers.get(a.id) ?? 0) || b.mentions - a.mentions || a.id - b.id)
    .map((entity) => ({
      name: entity.name,
      kind: entity.kind === 'unknown' ? 'person' : entity.kind,
      role: entity.introduction,
      forms: [entity.name, ...[...entity.forms.keys()].filter((form) => form !== entity.name)],
      mentions: Math.max(entity.mentions, 1),
    }));
}
