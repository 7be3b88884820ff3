import { KnownError } from "../../errors.js";

/** Error of a load that does not fit what is stored. */
export const conflict = (message: string) => new KnownError("CONFLICT", `${message}; nothing was loaded`);
