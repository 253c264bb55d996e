/** Why a fault that no test finds stays: by file, and a part of the line that it is planted in. */
export const REASONS: Readonly<Record<string, readonly (readonly [line: string, reason: string])[]>> = {};
