/**
 * A process that writes into a shared folder until it is killed. It says on stdout what was acknowledged, and only then:
 * the test holds it to every word.
 */
// The build, not the sources: eight processes that strip types would do little else.
import { OAuthCodexClient } from "oauth-codex-sdk";

const [folder, name] = process.argv.slice(2) as [string, string];
const client = new OAuthCodexClient({ accessToken: "unused", compatStorageDir: folder, logLevel: "off" });
const say = (event: object): void => {
  process.stdout.write(`${JSON.stringify(event)}\n`);
};

const store = await client.vectorStores.create({ name });
say({ made: "store", id: store.id });
for (let n = 0; ; n++) {
  // Some contents are alike across processes: their bytes are shared, and deleted while others store them.
  const content = n % 3 === 0 ? `common ${n}` : `own words of ${name} number ${n}`;
  const file = await client.files.create({ file: new File([content], `${n}.txt`), purpose: "assistants" });
  say({ made: "file", id: file.id, content });
  await client.vectorStores.files.create(store.id, { file_id: file.id });
  say({ made: "place", id: file.id, store: store.id });
  if (n % 4 === 3) {
    say({ deleting: file.id });
    await client.files.delete(file.id);
    say({ deleted: file.id });
  }
}
