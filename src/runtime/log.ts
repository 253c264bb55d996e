/** Where log lines go. `console` fits. */
export interface Logger {
  error(message: string, ...rest: unknown[]): void;
  warn(message: string, ...rest: unknown[]): void;
  info(message: string, ...rest: unknown[]): void;
  debug(message: string, ...rest: unknown[]): void;
}

export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

const ORDER: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];
const nothing = (): void => {};

/** The logger with everything above `level` silenced. An unknown level is reported once and counts as `warn`. */
export function leveled(logger: Logger, level: string | undefined, origin: string): Logger {
  let threshold = ORDER.indexOf(level as LogLevel);
  if (threshold < 0) {
    if (level !== undefined)
      logger.warn(`${origin} was set to "${level}", expected one of ${ORDER.join(", ")}`);
    threshold = ORDER.indexOf("warn");
  }
  const at = (name: Exclude<LogLevel, "off">) =>
    ORDER.indexOf(name) <= threshold ? logger[name].bind(logger) : nothing;
  return { error: at("error"), warn: at("warn"), info: at("info"), debug: at("debug") };
}
