import { accept } from "./acceptance.js";
import { options } from "./environment.js";

accept(options(process.env)).then((results) => console.log(JSON.stringify(results)));

// Rings only where something keeps a program that is done.
setTimeout(() => {
  console.error("the program does not end by itself");
  process.exit(1);
}, 20_000).unref();
