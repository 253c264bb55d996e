import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Ajv, type AnySchema } from "ajv";

type Loose = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One request, as the document sees it. */
interface Judged {
  /** `GET /gists/{gist_id}` */
  readonly operation: string;
  /** What of it the document does not allow. */
  readonly faults: readonly string[];
  /** What it was answered with. */
  readonly answer: unknown;
  readonly headers: IncomingMessage["headers"];
}

/** A server that knows of an API what its document says: it judges requests by that, and answers what the document promises. */
export class MockServer {
  readonly judged: Judged[] = [];
  readonly #document: Loose;
  readonly #ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false, allErrors: true });
  readonly #server: Server;

  constructor(document: Loose) {
    this.#document = document;
    const schema: AnySchema = document;
    this.#ajv.addSchema(schema, "document");
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    const address = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${address.port}`;
  }

  close(): void {
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = new URL(request.url ?? "", "http://mock");
    const verb = (request.method ?? "").toLowerCase();
    const template = this.#template(url.pathname, verb);
    const faults: string[] = [];
    if (template === undefined) faults.push(`no path of the document: ${request.method} ${url.pathname}`);
    const item = this.#at("paths", template ?? "");
    const operation = this.#resolved(isMap(item) ? item[verb] : undefined);
    faults.push(...this.#queryFaults(url.searchParams, item, operation));
    faults.push(...this.#bodyFaults(Buffer.concat(chunks).toString(), template ?? "", verb, operation));
    const [status, body] = this.#promised(operation);
    this.judged.push({
      operation: `${request.method} ${template}`,
      faults,
      answer: body,
      headers: request.headers,
    });
    response.writeHead(status, { "content-type": "application/json" });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  #template(path: string, verb: string): string | undefined {
    const fits = (template: string): boolean => {
      const pattern = template.replace(/[.+*?^$()[\]\\|]/g, "\\$&").replace(/\{[^}]+\}/g, "[^/]+");
      const item = this.#at("paths", template);
      return new RegExp(`^${pattern}$`).test(path) && isMap(item) && verb in item;
    };
    const found = Object.keys(this.#at("paths") ?? {}).filter(fits);
    // A segment that is a word counts more than one that may be anything.
    return found.sort((a, b) => a.split("{").length - b.split("{").length)[0];
  }

  #queryFaults(query: URLSearchParams, item: unknown, operation: Loose): string[] {
    const lists = [isMap(item) ? item["parameters"] : [], operation["parameters"]];
    const known = lists
      .flatMap((list) => (Array.isArray(list) ? list : []))
      .map((each) => this.#resolved(each));
    const ofQuery = known.filter((each) => each["in"] === "query");
    const strange = [...query.keys()].filter((name) => !ofQuery.some((each) => each["name"] === name));
    const missing = ofQuery.filter((each) => each["required"] === true && !query.has(String(each["name"])));
    const wrong = ofQuery.flatMap((each) => {
      const { name, schema } = each;
      const { type } = this.#resolved(schema);
      const value = query.get(String(name));
      return value !== null && type === "integer" && !/^-?\d+$/.test(value)
        ? [`query ${name} is ${value}`]
        : [];
    });
    return [
      ...strange.map((name) => `query ${name} is unknown`),
      ...missing.map((each) => `query ${each["name"]} is missing`),
      ...wrong,
    ];
  }

  #bodyFaults(text: string, template: string, verb: string, operation: Loose): string[] {
    const { requestBody } = operation;
    const body = this.#resolved(requestBody);
    const content = isMap(body["content"]) ? body["content"] : {};
    const media = Object.keys(content).find((each) => /json/.test(each));
    if (media === undefined)
      return text === "" || requestBody !== undefined ? [] : ["there is a body, and none is described"];
    if (text === "") return body["required"] === true ? ["the body is missing"] : [];
    const inline =
      isMap(requestBody) && typeof requestBody["$ref"] === "string"
        ? requestBody["$ref"]
        : pointer("paths", template, verb, "requestBody");
    const check = this.#ajv.compile({
      $ref: `document${inline}${pointer("content", media, "schema").slice(1)}`,
    });
    return check(JSON.parse(text))
      ? []
      : (check.errors ?? []).map(({ instancePath, message }) => `body ${instancePath} ${message}`);
  }

  #promised(operation: Loose): [status: number, body: unknown] {
    const responses = isMap(operation["responses"]) ? operation["responses"] : {};
    const status = Object.keys(responses).find((each) => each.startsWith("2")) ?? "200";
    const { content } = this.#resolved(responses[status]);
    const media = Object.keys(isMap(content) ? content : {}).find((each) => /json/.test(each));
    if (!isMap(content) || media === undefined) return [Number(status), undefined];
    const described = content[media];
    return [Number(status), this.#sample(isMap(described) ? described["schema"] : {}, 0)];
  }

  /** A value of a schema. */
  #sample(given: unknown, depth: number): unknown {
    const schema = this.#resolved(given);
    const { type, properties, items, allOf, anyOf, oneOf, enum: values, example } = schema;
    if (example !== undefined && !isMap(example)) return example;
    if (Array.isArray(values)) return values[0];
    if (depth > 4) return null;
    if (Array.isArray(allOf)) {
      const parts = allOf.map((part) => this.#sample(part, depth));
      return parts.every(isMap) ? Object.assign({}, ...parts) : parts[0];
    }
    const [first] = [anyOf, oneOf].flatMap((members) => (Array.isArray(members) ? members : []));
    if (first !== undefined) return this.#sample(first, depth);
    if (type === "array") return [this.#sample(items, depth + 1)];
    if (type === "integer" || type === "number") return 7;
    if (type === "boolean") return true;
    if (type === "string") return "text";
    const members = Object.entries(isMap(properties) ? properties : {});
    return Object.fromEntries(members.map(([name, each]) => [name, this.#sample(each, depth + 1)]));
  }

  #resolved(value: unknown): Loose {
    let found = value;
    while (isMap(found) && typeof found["$ref"] === "string") {
      found = this.#at(
        ...found["$ref"]
          .slice(2)
          .split("/")
          .map((step) => decodeURIComponent(step.replaceAll("~1", "/").replaceAll("~0", "~"))),
      );
    }
    return isMap(found) ? found : {};
  }

  #at(...steps: readonly string[]): unknown {
    return steps.reduce<unknown>((value, step) => (isMap(value) ? value[step] : undefined), this.#document);
  }
}

function pointer(...steps: readonly string[]): string {
  const texts = steps.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1")));
  return `#/${texts.join("/")}`;
}
