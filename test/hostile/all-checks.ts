import type { Check } from './check.ts';
import { clobberCheck, nativesCheck } from './checks/clobber.ts';
import { hugeCheck } from './checks/huge.ts';
import { importedCheck } from './checks/imported.ts';
import { metadataCheck } from './checks/metadata.ts';
import { navigationCheck } from './checks/navigation.ts';
import { networkCheck } from './checks/network.ts';
import { policiesCheck } from './checks/policies.ts';
import { forgedCheck, reachInCheck } from './checks/reach-in.ts';
import { remoteCheck } from './checks/remote.ts';
import { sinksCheck } from './checks/sinks.ts';
import { renderCheck, textCheck } from './checks/stored.ts';
import { vectorsCheck } from './checks/vectors.ts';

/** Every check that runs in a real browser, in the order of their numbers. Those of plain functions are unit tests. */
export const ALL_CHECKS: readonly Check[] = [
  vectorsCheck, metadataCheck, importedCheck, sinksCheck, remoteCheck, navigationCheck, clobberCheck, nativesCheck, policiesCheck, hugeCheck, renderCheck, textCheck, reachInCheck, forgedCheck, networkCheck,
]; // prettier-ignore
