import { build } from "vite";

const [entry, outDir] = process.argv.slice(2);
await build({
  configFile: false,
  logLevel: "error",
  build: {
    outDir,
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: entry,
      output: { entryFileNames: "app.js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
