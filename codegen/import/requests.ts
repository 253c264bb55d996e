import { ts } from "ts-morph";
import { bareExpression, type Locals, type Origin, originOf, readLocals } from "./locals.ts";
import { propertyName } from "./members.ts";
import type { Resolver } from "./resolver.ts";
import type { MethodSource } from "./resources.ts";

/** A piece of a path: its text, or the value that is filled in. */
export type PathPart = string | Origin;

/** What a method sends, as its body says it. */
export interface RequestSource {
  readonly verb: string;
  readonly path: readonly PathPart[];
  readonly node: ts.CallExpression;
  readonly pageClass?: ts.Expression;
  readonly body?: Origin;
  /** The whole of an argument, or single properties of it. */
  readonly query: readonly Origin[];
  readonly headers: readonly HeaderSource[];
  readonly multipart?: true | "maybe";
  readonly binary?: true;
  /** Parts of the options that were there and could not be followed. */
  readonly unread: readonly ts.Node[];
}

/** A header with a fixed value, or one that comes from an argument. */
export interface HeaderSource {
  readonly name: string;
  readonly value: string | Origin;
}

const VERBS = new Set(["get", "post", "put", "patch", "delete", "getAPIList"]);

/** The request that a method makes itself; nothing for a method that only calls others. */
export function readRequest(method: MethodSource, resolver: Resolver): RequestSource | undefined {
  const { body, parameters } = method.implementation;
  const own = parameters.flatMap((parameter): [string, Origin][] =>
    ts.isIdentifier(parameter.name)
      ? [[parameter.name.text, { kind: "argument", argument: parameter.name.text }]]
      : [],
  );
  const locals = readLocals(body, new Map(own));
  const call = findRequest(body, (receiver) => receiver === "this._client");
  return call === undefined ? readHandedOver(method, locals, resolver) : describe(call, locals);
}

/** A method that hands its arguments to a function of the package, which then makes the request. */
function readHandedOver(method: MethodSource, locals: Locals, resolver: Resolver): RequestSource | undefined {
  const last = method.implementation.body.statements.at(-1);
  if (last === undefined || !ts.isReturnStatement(last) || last.expression === undefined) return undefined;
  const call = bareExpression(last.expression);
  if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return undefined;
  const target = resolver.functionNamed(call.expression.text, method.declaration.scope);
  if (target?.body === undefined) return undefined;
  const bound = new Map<string, Origin>();
  let client: string | undefined;
  for (const [position, parameter] of target.parameters.entries()) {
    const argument = call.arguments[position];
    if (argument === undefined || !ts.isIdentifier(parameter.name)) continue;
    if (argument.getText() === "this._client") client = parameter.name.text;
    const origin = originOf(argument, locals);
    if (origin !== undefined) bound.set(parameter.name.text, origin);
  }
  const request = findRequest(target.body, (receiver) => receiver === client);
  return request === undefined ? undefined : describe(request, readLocals(target.body, bound));
}

function findRequest(node: ts.Node, isClient: (receiver: string) => boolean): ts.CallExpression | undefined {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    if (VERBS.has(name.text) && isClient(expression.getText())) return node;
  }
  return ts.forEachChild(node, (child) => findRequest(child, isClient));
}

function describe(node: ts.CallExpression, locals: Locals): RequestSource {
  const called = (node.expression as ts.PropertyAccessExpression).name.text;
  const isList = called === "getAPIList";
  const [path, second] = node.arguments;
  const options = new OptionsReader(locals);
  for (const argument of node.arguments.slice(isList ? 2 : 1)) options.read(argument);
  const { found } = options;
  return {
    verb: found.method ?? (isList ? "get" : called),
    path: path === undefined ? [] : readPath(path, locals, found.unread),
    node,
    ...(isList && second !== undefined ? { pageClass: second } : {}),
    ...(found.body === undefined ? {} : { body: found.body }),
    query: found.query,
    headers: found.headers,
    ...(found.multipart === undefined ? {} : { multipart: found.multipart }),
    ...(found.binary ? { binary: true } : {}),
    unread: found.unread,
  };
}

function readPath(node: ts.Expression, locals: Locals, unread: ts.Node[]): PathPart[] {
  const template = ts.isTaggedTemplateExpression(node) ? node.template : node;
  if (ts.isStringLiteralLike(template)) return [template.text];
  if (!ts.isTemplateExpression(template)) {
    unread.push(node);
    return [];
  }
  const parts: PathPart[] = [template.head.text];
  for (const { expression, literal } of template.templateSpans) {
    const origin = originOf(expression, locals);
    if (origin === undefined) unread.push(expression);
    parts.push(origin ?? { kind: "argument", argument: expression.getText() }, literal.text);
  }
  return parts;
}

/** Finds the options of a request wherever they are: bare, in a wrapper's argument, or in what a callback returns. */
class OptionsReader {
  readonly found: {
    method?: string;
    body?: Origin;
    query: Origin[];
    headers: HeaderSource[];
    multipart?: true | "maybe";
    binary: boolean;
    unread: ts.Node[];
  } = { query: [], headers: [], binary: false, unread: [] };
  readonly #locals: Locals;

  constructor(locals: Locals) {
    this.#locals = locals;
  }

  read(node: ts.Expression): void {
    const bare = bareExpression(node);
    if (ts.isObjectLiteralExpression(bare)) this.#object(bare);
    else if (ts.isCallExpression(bare)) this.#wrapper(bare);
    else if (ts.isArrowFunction(bare) && !ts.isBlock(bare.body)) this.read(bare.body);
    else if (ts.isIdentifier(bare)) {
      const constant = this.#locals.constants.get(bare.text);
      if (constant !== undefined) this.read(constant);
    }
  }

  #wrapper(node: ts.CallExpression): void {
    const name = node.expression.getText();
    if (/^maybeMultipartForm/.test(name)) this.found.multipart = "maybe";
    else if (/multipartForm/i.test(name)) this.found.multipart = true;
    for (const argument of node.arguments) this.read(argument);
  }

  #object(node: ts.ObjectLiteralExpression): void {
    for (const property of node.properties) {
      if (ts.isShorthandPropertyAssignment(property)) this.#option(property.name.text, property.name);
      else if (ts.isPropertyAssignment(property)) {
        const name = propertyName(property.name);
        if (name !== undefined) this.#option(name, property.initializer);
      }
    }
  }

  #option(name: string, value: ts.Expression): void {
    const { found } = this;
    if (name === "body") {
      const origin = originOf(value, this.#locals);
      if (origin === undefined) found.unread.push(value);
      else found.body = origin;
    } else if (name === "method") {
      if (ts.isStringLiteral(value)) found.method = value.text.toLowerCase();
      else found.unread.push(value);
    } else if (name === "query") this.#query(value);
    else if (name === "headers") this.#headers(value);
    else if (name === "__binaryResponse") found.binary = value.kind === ts.SyntaxKind.TrueKeyword;
  }

  #query(value: ts.Expression): void {
    const bare = bareExpression(value);
    if (!ts.isObjectLiteralExpression(bare)) {
      const origin = originOf(bare, this.#locals);
      if (origin === undefined) this.found.unread.push(value);
      else this.found.query.push(origin);
      return;
    }
    for (const property of bare.properties) {
      const expression = ts.isShorthandPropertyAssignment(property)
        ? property.name
        : ts.isPropertyAssignment(property)
          ? property.initializer
          : ts.isSpreadAssignment(property)
            ? property.expression
            : undefined;
      const origin = expression === undefined ? undefined : originOf(expression, this.#locals);
      if (origin === undefined) this.found.unread.push(property);
      else this.found.query.push(origin);
    }
  }

  /** `buildHeaders([{ ... }, options?.headers])`; parts may be conditional. */
  #headers(value: ts.Node): void {
    if (ts.isObjectLiteralExpression(value)) {
      for (const property of value.properties) {
        if (ts.isPropertyAssignment(property)) this.#header(property);
        else if (ts.isSpreadAssignment(property)) this.#headers(property.expression);
      }
      return;
    }
    ts.forEachChild(value, (child) => this.#headers(child));
  }

  #header(property: ts.PropertyAssignment): void {
    const name = propertyName(property.name);
    const { initializer } = property;
    if (name === undefined) return;
    if (ts.isStringLiteralLike(initializer)) this.found.headers.push({ name, value: initializer.text });
    else {
      const origin = originOf(initializer, this.#locals);
      if (origin === undefined) this.found.unread.push(property);
      else this.found.headers.push({ name, value: origin });
    }
  }
}
