/** Where log lines go. `console` fits. */
export interface Logger {
  error(message: string, ...rest: unknown[]): void;
  warn(message: string, ...rest: unknown[]): void;
  info(message: string, ...rest: unknown[]): void;
  debug(message: string, ...rest: unknown[]): void;
}

export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

/** A logger that passes on what its level, which may change, lets through. */
export interface LeveledLogger extends Logger {
  level: LogLevel;
}

const ORDER: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/**
 * The logger with everything above its level silenced. The first source that gives a level decides, else it is `warn`; one
 * that gives something else is reported and passed over.
 */
export function leveled(sink: Logger, sources: Readonly<Record<string, string | undefined>>): LeveledLogger {
  let level: LogLevel | undefined;
  for (const [origin, given] of Object.entries(sources)) {
    if (given === undefined || level) continue;
    level = ORDER.find((known) => known === given);
    if (!level) sink.warn(`${origin} was set to "${given}", expected one of ${ORDER.join(", ")}`);
  }
  const at =
    (name: Exclude<LogLevel, "off">) =>
    (...line: [string, ...unknown[]]): void => {
      if (ORDER.indexOf(name) <= ORDER.indexOf(logger.level)) sink[name](...line);
    };
  const logger = {
    level: level ?? "warn",
    error: at("error"),
    warn: at("warn"),
    info: at("info"),
    debug: at("debug"),
  };
  return logger;
}
