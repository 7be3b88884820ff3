/** Path that a proxy puts before the server's own; the page's root element has it. */
const prefix = globalThis.document?.getElementById("explorer")?.dataset.prefix ?? "";

/** Address of a path of this server. */
export const ownAddress = (path: string): string => prefix + path;
