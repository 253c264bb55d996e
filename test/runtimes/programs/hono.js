import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { accept } from "./acceptance.js";
import { options } from "./environment.js";

const app = new Hono().get("/", async (context) => context.json(await accept(options(process.env))));
const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, async ({ port }) => {
  console.log(await (await fetch(`http://127.0.0.1:${port}/`)).text());
  server.close();
});
