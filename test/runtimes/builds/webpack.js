import webpack from "webpack";

const [entry, path] = process.argv.slice(2);
webpack(
  {
    mode: "production",
    target: "node22",
    entry: { app: entry },
    experiments: { outputModule: true },
    output: { path, module: true, filename: "[name].js" },
    performance: false,
    // Optional packages, which are not installed: webpack says so, and builds.
    ignoreWarnings: [/Can't resolve '(?:unpdf|gpt-tokenizer|@modelcontextprotocol\/client)/],
  },
  (error, stats) => {
    if (error) throw error;
    const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
    for (const { message } of [...errors, ...warnings]) console.error(message);
    process.exitCode = stats.hasErrors() ? 1 : 0;
  },
);
