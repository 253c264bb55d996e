/** A server of one's own, built by Vite with all that it imports. */
import { build } from "vite";

const [entry, outDir] = process.argv.slice(2);
await build({
  configFile: false,
  logLevel: "error",
  build: {
    ssr: entry,
    outDir,
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: "app.js" } },
  },
  ssr: { noExternal: true },
});
