import { fieldsOf, listOf, type Spec } from "./fields.ts";
import { formsOf } from "./giving.ts";
import { read } from "./reading.ts";
import { PAGE_CLASSES, type Sheet } from "./sheet.ts";

/** Every way to call a method, and all that comes of it. */
export function call(sheet: Sheet, operation: Spec): void {
  const sdk = fieldsOf(operation["x-sdk"]);
  const args = listOf(sdk["args"]).map(fieldsOf);
  const name = `client.${String(sdk["accessor"])}.${String(sdk["method"])}`;
  const forms = args.map((arg) => argumentForms(sheet, arg));
  const firsts = forms.map(([first]) => first ?? "");
  const least = args.findIndex(({ optional }) => optional === true);
  const calls = [
    ...(least < 0 ? [] : [firsts.slice(0, least)]),
    ...forms.flatMap((each, at) => each.map((form) => firsts.with(at, form))),
    ...(forms.length === 0 ? [[]] : []),
  ];
  if (args.some(({ in: place, type }) => place === "params" && !Object.hasOwn(sheet.schemas, String(type)))) {
    // Params that are written by hand.
    sheet.add(`value<typeof ${name}>();`);
    return;
  }
  const results = calls.map((given) => {
    const result = sheet.fresh("result");
    sheet.add(`const ${result} = await ${name}(${given.join(", ")});`);
    return result;
  });
  // The first gives the least: no stream.
  const [result] = results;
  if (sdk["overloads"] === undefined) sheet.add(`${name}(${[...firsts, "{ timeout: 1 }"].join(", ")});`);
  readResult(sheet, `typeof ${result}`, operation, sdk);
  const stream = fieldsOf(sdk["stream"]);
  if (typeof stream["event"] !== "string") return;
  const event = sheet.fresh("event");
  const params = fieldsOf(stream["params"])["streaming"];
  const at = args.findIndex((arg) => arg["in"] === "params");
  const [form = "{}"] = formsOf(sheet, fieldsOf(sheet.schemas[String(params)]));
  sheet.add(`for await (const ${event} of await ${name}(${firsts.with(at, form).join(", ")})) {`);
  read(sheet, sheet.type(`typeof ${event}`), { $ref: `#/components/schemas/${stream["event"]}` });
  sheet.add("}");
}

function argumentForms(sheet: Sheet, { in: place, type, nullable }: Spec): string[] {
  const forms = place === "params" ? formsOf(sheet, sheet.schemaOf(String(type))) : ["value<string>()"];
  return nullable === true ? [...forms, "null"] : forms;
}

function readResult(sheet: Sheet, type: string, operation: Spec, sdk: Spec): void {
  const page = fieldsOf(sdk["page"]);
  if (typeof page["class"] === "string") {
    const whole = sheet.import(PAGE_CLASSES, page["class"]);
    sheet.add(
      `const ${sheet.fresh("page")}: ${whole}<${sheet.component(String(page["item"]))}> = value<${type}>();`,
    );
    return;
  }
  if (sdk["binary"] === true) {
    sheet.add(`const ${sheet.fresh("bytes")}: Response = value<${type}>();`);
    return;
  }
  const answer = fieldsOf(fieldsOf(operation["responses"])["200"]);
  const { schema } = fieldsOf(fieldsOf(answer["content"])["application/json"]);
  if (schema !== undefined) read(sheet, sheet.type(type), fieldsOf(schema));
}

/** Every form of a helper, as far as the texts of its types can be named. */
export function callHelper(
  sheet: Sheet,
  { accessor, method, typeParams, args, returns, overloads }: Spec,
): void {
  const name = `client.${String(accessor)}.${String(method)}`;
  const forms = overloads === undefined ? [{ typeParams, args, returns }] : listOf(overloads).map(fieldsOf);
  for (const form of forms) {
    const texts = [
      ...listOf(form["args"]).map((arg) => fieldsOf(arg)["type"]),
      form["returns"],
      form["typeParams"] ?? "",
    ];
    if (!sheet.canName(texts.map(String))) {
      sheet.add(`value<typeof ${name}>();`);
      continue;
    }
    const generics = new Map(
      [...String(form["typeParams"] ?? "").matchAll(/(\w+) extends (\w+)/g)].map(
        ([, one = "", base = ""]) => [one, base],
      ),
    );
    const given = listOf(form["args"]).map(fieldsOf);
    const all = given.map(
      ({ type }) => `value<${sheet.named(generics.get(String(type)) ?? String(type))}>()`,
    );
    const least = given.findIndex(({ optional }) => optional === true);
    const calls = least < 0 ? [all] : [all.slice(0, least), all];
    for (const call of calls) {
      sheet.add(
        `const ${sheet.fresh("helped")}: ${sheet.named(String(form["returns"]))} = ${name}(${call.join(", ")});`,
      );
    }
  }
}
