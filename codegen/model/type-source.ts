import { ts } from "ts-morph";

/**
 * Whether a text of the document is one TypeScript type and nothing else. Such texts become code as they are, so that one
 * which closes its own brackets early would put statements of its choosing into the generated files.
 */
export function isTypeSource(text: string): boolean {
  const known = judged.get(text);
  if (known !== undefined) return known;
  const is = isOneType(text);
  judged.set(text, is);
  return is;
}

/** A document has the same few hundred texts over and over, and each costs a run of the parser. */
const judged = new Map<string, boolean>();

function isOneType(text: string): boolean {
  if (!isPlain(text)) return false;
  const [statement, ...rest] = statementsOf(`type T = (${text});`);
  if (statement === undefined || rest.length > 0 || !ts.isTypeAliasDeclaration(statement)) return false;
  return ts.isParenthesizedTypeNode(statement.type) && statement.type.getText() === `(${text})`;
}

/** Whether a text is a list of type parameters in its brackets: `<A extends B = C>`. */
export function isTypeParameterSource(text: string): boolean {
  if (!isPlain(text)) return false;
  const [statement, ...rest] = statementsOf(`type T${text} = 0;`);
  if (statement === undefined || rest.length > 0 || !ts.isTypeAliasDeclaration(statement)) return false;
  const { typeParameters, type } = statement;
  return typeParameters !== undefined && type.getText() === "0" && text.startsWith("<") && text.endsWith(">");
}

/** Whether a text can name a variable wherever it stands: an identifier that the language does not keep for itself. */
export function isBindable(name: string): boolean {
  if (!/^[A-Za-z]\w*$/.test(name) || KEPT.has(name)) return false;
  const kind = scanned(name)[0];
  return kind !== undefined && !(kind >= FIRST_KEPT && kind <= LAST_KEPT);
}

const FIRST_KEPT = ts.SyntaxKind.FirstReservedWord;
const LAST_KEPT = ts.SyntaxKind.LastFutureReservedWord;
/** No keywords to the scanner, and yet no names in a module. */
const KEPT = new Set(["arguments", "await", "eval", "undefined"]);

/**
 * Comments would swallow what is written behind them. Escapes and templates would make the end of a text unclear to those who
 * resolve the names in it.
 */
function isPlain(text: string): boolean {
  if (/[\\`\n\r\u2028\u2029]/.test(text)) return false;
  return !scanned(text).some(
    (kind) => kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia,
  );
}

function scanned(text: string): ts.SyntaxKind[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false, ts.LanguageVariant.Standard, text);
  const kinds: ts.SyntaxKind[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan())
    kinds.push(kind);
  return kinds;
}

/** None for what does not parse. */
function statementsOf(source: string): readonly ts.Statement[] {
  const { diagnostics = [] } = ts.transpileModule(source, { reportDiagnostics: true });
  if (diagnostics.length > 0) return [];
  return ts.createSourceFile("type.ts", source, ts.ScriptTarget.ESNext, true).statements;
}
