import { ts } from "ts-morph";

/** What to call a type that is referred to. */
export type NameType = (name: ts.EntityName) => string;

const PRINTER = ts.createPrinter({ removeComments: true });

/** A type as text on one line. It is printed anew, not cut out of the file, so that no comment comes along. */
export function typeText(node: ts.Node, nameType: NameType): string {
  const { transformed } = ts.transform(node, [
    (transformation) => (root) => {
      const visit = (child: ts.Node): ts.Node => {
        const inner = ts.visitEachChild(child, visit, transformation);
        if (!ts.isTypeReferenceNode(child) || !ts.isTypeReferenceNode(inner)) return inner;
        const name = ts.factory.createIdentifier(nameType(child.typeName));
        return ts.factory.updateTypeReferenceNode(inner, name, inner.typeArguments);
      };
      return ts.visitNode(root, visit) as ts.Node;
    },
  ]);
  const [result = node] = transformed;
  return PRINTER.printNode(ts.EmitHint.Unspecified, result, node.getSourceFile()).replace(/\s+/g, " ").trim();
}
