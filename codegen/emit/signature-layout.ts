import type { MethodSignature, Parameter } from "./method-signatures.ts";
import { bracketed } from "./naming.ts";
import { splitOutside, typeParameterText } from "./type-parameters.ts";

/** A method's signature with `tail` behind it, broken where the formatter breaks it. */
export function signatureLayout(
  name: string,
  signature: MethodSignature,
  tail: string,
  width: number,
): string {
  const parameters = signature.parameters.map(
    ({ name: parameter, optional, type }) => `${parameter}${optional ? "?" : ""}: ${type}`,
  );
  const end = `: ${signature.returns}${tail}`;
  const head = typeParameterText(name, signature.typeParams, "(", width);
  if (head.includes("\n")) return `${head}${parameters.join(", ")})${end}`;
  const flat = `${head}${parameters.join(", ")})${end}`;
  if (flat.length <= width || parameters.length === 0) return flat;
  const [only] = signature.parameters;
  if (parameters.length === 1 && only !== undefined && isObjectType(only)) {
    return `${head}${objectParameter(only)})${end}`;
  }
  const lines = signature.parameters.map((parameter, position) => {
    const text = parameters[position] ?? "";
    return text.length + 3 > width && isObjectType(parameter) ? objectParameter(parameter) : text;
  });
  return bracketed(head.slice(0, -1), "()", lines, returnText(signature.returns, tail, width), 0);
}

function isObjectType({ type }: Parameter): boolean {
  return type.startsWith("{") && splitOutside(type, "|").length === 1;
}

function objectParameter({ name, optional, type }: Parameter): string {
  const members = splitOutside(type.slice(1, -1), ";").map((member) => `  ${member};`);
  return [`${name}${optional ? "?" : ""}: {`, ...members, "}"].join("\n");
}

/** The result type behind the closing bracket; its type arguments are broken where they do not fit there. */
function returnText(returns: string, tail: string, width: number): string {
  const flat = `: ${returns}${tail}`;
  const open = returns.indexOf("<");
  if (flat.length + 1 <= width || open < 0 || !returns.endsWith(">")) return flat;
  const args = splitOutside(returns.slice(open + 1, -1), ",").map((argument) => {
    const members = splitOutside(argument, "|");
    return argument.length + 3 <= width
      ? `  ${argument}`
      : members.map((member) => `  | ${member}`).join("\n");
  });
  return [`: ${returns.slice(0, open + 1)}`, args.join(",\n"), `>${tail}`].join("\n");
}
