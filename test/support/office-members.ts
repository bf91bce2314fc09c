import ts from 'typescript';

/** A use of a member of Office.js in a source file. */
export interface MemberUse {
  /** What Office.js says of the member: a property, a method, a value of an enumeration. */
  readonly declaration: ts.Declaration;
  readonly node: ts.Node;
}

export interface OfficeUse {
  readonly members: readonly MemberUse[];
  /** Where a `load` asks for something that cannot be read from the code, or that no type has. */
  readonly unreadLoads: readonly ts.Node[];
}

/** Every member of Office.js that the files use, also by its name in a text: `load('items/name')`, `'Portrait'`. */
export function officeUse(program: ts.Program, files: readonly ts.SourceFile[]): OfficeUse {
  const checker = program.getTypeChecker();
  const members: MemberUse[] = [];
  const unreadLoads: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    const loaded = loadedMembers(checker, node);
    if (loaded === null) unreadLoads.push(node);
    const found = [...namedMembers(checker, node), ...enumerationValues(checker, node), ...(loaded ?? [])];
    for (const declaration of found) if (isOffice(declaration)) members.push({ declaration, node });
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return { members, unreadLoads };
}

const isOffice = (declaration: ts.Node) => declaration.getSourceFile().fileName.includes('@types/office-js/');

const declarationsOf = (symbol: ts.Symbol | undefined): readonly ts.Declaration[] => symbol?.declarations ?? [];

const typesOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

/** The texts that a value can be, where its type says which. */
const stringsOf = (type: ts.Type): readonly string[] =>
  typesOf(type).flatMap((each) => (each.isStringLiteral() ? [each.value] : []));

/** A property as each of the types that something can have declares it. */
const propertiesOf = (checker: ts.TypeChecker, type: ts.Type, name: string): readonly ts.Symbol[] =>
  typesOf(type).flatMap((each) => checker.getPropertyOfType(each, name) ?? []);

/** What is named in code: `range.values`, `range['values']`, `const { values } = range`, `{ values: … }`. */
function namedMembers(checker: ts.TypeChecker, node: ts.Node): readonly ts.Declaration[] {
  const inType = (type: ts.Type, name: string) => propertiesOf(checker, type, name).flatMap(declarationsOf);
  if (ts.isPropertyAccessExpression(node)) {
    // Of several ways to call a method, only the one that is used.
    const call = ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : undefined;
    const called = call && checker.getResolvedSignature(call)?.declaration;
    return called ? [called] : declarationsOf(checker.getSymbolAtLocation(node.name));
  }
  if (ts.isElementAccessExpression(node)) {
    const names = stringsOf(checker.getTypeAtLocation(node.argumentExpression));
    return names.flatMap((name) => inType(checker.getTypeAtLocation(node.expression), name));
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    return inType(checker.getTypeAtLocation(node.parent), (node.propertyName ?? node.name).getText());
  }
  if (ts.isObjectLiteralExpression(node)) {
    const type = checker.getContextualType(node);
    if (!type) return [];
    // An object of Office.js that is spread out brings what it has; nothing of that is named here.
    const given = checker.getTypeAtLocation(node).getProperties();
    return given.filter((each) => !declarationsOf(each).some(isOffice)).flatMap(({ name }) => inType(type, name));
  }
  return [];
}

/** The values of enumerations that are given as texts, to a property or to a method. */
function enumerationValues(checker: ts.TypeChecker, node: ts.Node): readonly ts.Declaration[] {
  const valuesIn = (type: ts.Type | undefined, value: ts.Expression) => {
    const members = type ? typesOf(type).filter((each) => each.flags & ts.TypeFlags.EnumLiteral) : [];
    if (members.length === 0) return [];
    const given = stringsOf(checker.getTypeAtLocation(value));
    const isGiven = (member: ts.Type) => member.isStringLiteral() && given.includes(member.value);
    return members.filter(isGiven).flatMap(({ symbol }) => declarationsOf(symbol));
  };
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    return valuesIn(checker.getTypeAtLocation(node.left), node.right);
  }
  if (ts.isPropertyAssignment(node)) return valuesIn(checker.getContextualType(node.initializer), node.initializer);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  // What takes a text in one way of calling it takes the enumeration in another.
  const ways = declarationsOf(checker.getSymbolAtLocation(node.expression.name)).filter(isOffice);
  const parameters = ways.filter(ts.isMethodDeclaration).map((way) => way.parameters);
  return node.arguments.flatMap((argument, index) =>
    parameters.flatMap(({ [index]: parameter }) =>
      valuesIn(parameter && checker.getTypeAtLocation(parameter), argument),
    ),
  );
}

/** What `object.load('a,b/c')` loads; null where that cannot be read from the code. */
function loadedMembers(checker: ts.TypeChecker, node: ts.Node): readonly ts.Declaration[] | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression: object, name } = node.expression;
  if (name.text !== 'load' || !declarationsOf(checker.getSymbolAtLocation(name)).some(isOffice)) return [];
  // A context loads what it is given: `context.load(object, 'a,b')`.
  const [paths, owner] =
    node.arguments.length === 2 ? [node.arguments[1], node.arguments[0]] : [node.arguments[0], object];
  if (!paths || !owner) return null;
  // An object says what is loaded in the names of its properties.
  if (ts.isObjectLiteralExpression(paths)) return [];
  const texts = ts.isArrayLiteralExpression(paths) ? paths.elements : [paths];
  const found = texts.map((text) => {
    const written = stringsOf(checker.getTypeAtLocation(text)).flatMap((list) => list.split(','));
    const steps = written.map((path) => stepsOf(checker, checker.getTypeAtLocation(owner), path.trim().split('/')));
    return written.length > 0 && !steps.includes(null) ? steps.flatMap((each) => each ?? []) : null;
  });
  return found.includes(null) ? null : found.flatMap((each) => each ?? []);
}

/** The properties along a path, from one type to the next; null where one has no such property. */
function stepsOf(checker: ts.TypeChecker, type: ts.Type, path: readonly string[]): readonly ts.Declaration[] | null {
  const [name, ...others] = path;
  if (name === undefined) return [];
  const [property] = propertiesOf(checker, type, name);
  if (!property) return null;
  const next = checker.getTypeOfSymbol(property);
  const below = stepsOf(checker, checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next, others);
  return below && [...declarationsOf(property), ...below];
}
