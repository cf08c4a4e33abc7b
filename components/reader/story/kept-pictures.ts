import { createContext } from 'preact';

/** The pictures of the story that are kept for reading offline: from their address on the web to the one here. */
export const KeptPictures = createContext<ReadonlyMap<string, string>>(new Map());
