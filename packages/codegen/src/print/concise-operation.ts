import ts from "typescript";

/**
 * An operation's members that say something. openapi-typescript also prints what is not there (`query?: never`), and
 * headers of which nothing is known: a third of the lines of a large document's operations.
 */
export function conciseOperation(operation: readonly ts.TypeElement[]): ts.TypeElement[] {
  return withoutNever(operation).map((member) => {
    const name = nameOf(member);
    if (name === "parameters") return withMembers(member, withoutNever);
    if (name !== "responses") return member;
    return withMembers(member, (responses) =>
      responses.map((response) => withMembers(response, withoutEmptyHeaders)),
    );
  });
}

function withoutNever(members: readonly ts.TypeElement[]): ts.TypeElement[] {
  return members.filter(
    (it) => !(ts.isPropertySignature(it) && it.questionToken && it.type?.kind === ts.SyntaxKind.NeverKeyword),
  );
}

function withoutEmptyHeaders(members: readonly ts.TypeElement[]): ts.TypeElement[] {
  return withoutNever(members).filter((it) => {
    const type = nameOf(it) === "headers" && ts.isPropertySignature(it) ? it.type : undefined;
    return !(type && ts.isTypeLiteralNode(type) && type.members.every(ts.isIndexSignatureDeclaration));
  });
}

/** The property with its type's members changed; its comment stays. */
function withMembers(
  property: ts.TypeElement,
  change: (members: readonly ts.TypeElement[]) => ts.TypeElement[],
): ts.TypeElement {
  if (
    !ts.isPropertySignature(property) ||
    property.type === undefined ||
    !ts.isTypeLiteralNode(property.type)
  )
    return property;
  const type = ts.factory.createTypeLiteralNode(change(property.type.members));
  const { modifiers, name, questionToken } = property;
  const changed = ts.factory.createPropertySignature(modifiers, name, questionToken, type);
  return ts.setSyntheticLeadingComments(changed, ts.getSyntheticLeadingComments(property));
}

function nameOf({ name }: ts.TypeElement): string | undefined {
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}
