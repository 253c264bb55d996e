import { entriesOf, fieldsOf, listOf, type Spec, textsOf } from "./fields.ts";
import { PAGE_CLASSES, PAGES, type Sheet } from "./sheet.ts";

/** Everything that can be imported or written behind a dot. */
export function useNames(sheet: Sheet): void {
  const client = sheet.client;
  const check = (name: string, entry: Spec): void => {
    if (entry["module"] === PAGES) sheet.generic(name, /(?:Page|Response)$/.test(name) ? 1 : 0);
    else if (typeof entry["class"] === "string") {
      sheet.add(`new ${name}(value<any>());`);
      sheet.add(
        `ok<Both<${name}, ${sheet.import(sheet.module(entry["module"]), String(entry["class"]))}>>();`,
      );
    } else if (typeof entry["component"] === "string") {
      sheet.add(`ok<Both<${name}, ${sheet.component(entry["component"])}>>();`);
    } else sheet.generic(name);
  };
  for (const entry of listOf(sheet.sdk["rootTypes"]).map(fieldsOf)) {
    check(`${client}.${String(entry["name"])}`, entry);
  }
  for (const [accessor, entries] of entriesOf(sheet.sdk["classTypes"])) {
    const resource = sheet.resources().find((each) => each["accessor"] === accessor);
    const owner = sheet.import(sheet.module(resource?.["module"]), String(resource?.["class"]));
    for (const entry of listOf(entries).map(fieldsOf)) check(`${owner}.${String(entry["name"])}`, entry);
  }
  for (const [index, entries] of entriesOf(sheet.sdk["indexExports"])) {
    for (const { name, from, declared = name } of listOf(entries).map(fieldsOf)) {
      const alias = sheet.import(sheet.module(index), String(name));
      const key = sheet.keyIn(String(from), String(declared));
      if (key === undefined) sheet.generic(alias);
      else sheet.add(`ok<Both<${alias}, ${sheet.component(key)}>>();`);
    }
  }
  for (const { name, module, item, class: page } of listOf(sheet.sdk["pages"]).map(fieldsOf)) {
    const whole = sheet.import(PAGE_CLASSES, String(page));
    sheet.add(
      `const ${sheet.fresh("page")}: ${whole}<${sheet.component(String(item))}> = value<${sheet.import(sheet.module(module), String(name))}>();`,
    );
  }
  const modules = new Set([
    ...textsOf(sheet.sdk["modules"]),
    ...sheet.resources().map((each) => each["module"]),
  ]);
  for (const { name, module } of listOf(sheet.sdk["external"]).map(fieldsOf)) {
    // Of the other ones `openai` has no page either that programs import.
    if (!modules.has(module)) continue;
    const alias = sheet.import(sheet.module(module), String(name));
    sheet.generic(alias);
  }
  for (const module of textsOf(sheet.sdk["modules"])) {
    sheet.add(`value<typeof ${sheet.import(sheet.module(module), "*")}>();`);
  }
  for (const { accessor, class: name, module } of sheet.resources()) {
    sheet.add(
      `const ${sheet.fresh("resource")}: ${sheet.import(sheet.module(module), String(name))} = client.${String(accessor)};`,
    );
  }
}
