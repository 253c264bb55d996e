import commonjs from "@rollup/plugin-commonjs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";

const OPTIONAL = /^(?:unpdf|gpt-tokenizer|@modelcontextprotocol\/client)/;

const [entry, dir] = process.argv.slice(2);
const made = await rollup({
  input: { app: entry },
  plugins: [nodeResolve({ exportConditions: ["node"], preferBuiltins: true }), commonjs()],
  onwarn: ({ code, message, exporter = "" }) => {
    // Circles and comments within zod and others are theirs.
    if (code === "CIRCULAR_DEPENDENCY" || code === "INVALID_ANNOTATION") return;
    // Optional packages, which are not installed: Rollup says so, and builds.
    if (code === "UNRESOLVED_IMPORT" && OPTIONAL.test(exporter)) return;
    throw new Error(`${code}: ${message}`);
  },
});
await made.write({ dir, format: "esm" });
await made.close();
