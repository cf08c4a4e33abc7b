/** Readers of the DOM that a page cannot bend: taken from the prototypes, not from the nodes. */
export interface Natives {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parentNode(node: Node): Node | null;
  nodeType(node: Node): number;
  nodeValue(node: Node): string | null;
  textContent(node: Node): string | null;
  documentElement(document: Document): Element | null;
  localName(element: Element): string;
  getAttribute(element: Element, name: string): string | null;
  setAttribute(element: Element, name: string, value: string): void;
  removeAttribute(element: Element, name: string): void;
  cloneDocument(document: Document): Document;
  /** Every element of the document, in its order. */
  allElements(document: Document): ArrayLike<Element>;
}

/**
 * Takes the readers off the document's own prototype chain. A form control named `parentNode`, or an image named
 * `cloneNode`, shadows the property on its form or document but never on the prototype (security.md, section 0.5).
 */
export function readNatives(document: Document): Natives {
  const documentElement: (node: Node) => Element | null = getter(document, 'documentElement');
  const root = documentElement(document) ?? document;
  const clone = method<[boolean], Document>(document, 'cloneNode');
  const select = method<[string], NodeListOf<Element>>(document, 'querySelectorAll');
  const localName: (node: Node) => string = getter(root, 'localName');
  const get = method<[string], string | null>(root, 'getAttribute');
  const set = method<[string, string], undefined>(root, 'setAttribute');
  const remove = method<[string], undefined>(root, 'removeAttribute');
  return {
    firstChild: getter(document, 'firstChild'),
    nextSibling: getter(document, 'nextSibling'),
    parentNode: getter(document, 'parentNode'),
    nodeType: getter(document, 'nodeType'),
    nodeValue: getter(document, 'nodeValue'),
    textContent: getter(document, 'textContent'),
    documentElement,
    localName,
    getAttribute: (element, name) => get.call(element, name),
    setAttribute: (element, name, value) => {
      set.call(element, name, value);
    },
    removeAttribute: (element, name) => {
      remove.call(element, name);
    },
    cloneDocument: (given) => clone.call(given, true),
    allElements: (given) => select.call(given, '*'),
  };
}

function getter<T>(node: Node, name: string): (node: Node) => T {
  const get: ((this: Node) => T) | undefined = inherited(node, name)?.get;
  if (!get) throw new TypeError(`The document's nodes have no ${name}`);
  // Not by Reflect.apply, whose list of arguments is made anew at every node.
  return (given) => get.call(given);
}

type Method<Given extends unknown[], Answer> = (this: Node, ...given: Given) => Answer;

function method<Given extends unknown[], Answer>(node: Node, name: string): Method<Given, Answer> {
  const value: unknown = inherited(node, name)?.value;
  if (!isCallable<Method<Given, Answer>>(value)) throw new TypeError(`The document's nodes have no ${name}`);
  return value;
}

function inherited(node: Node, name: string): PropertyDescriptor | undefined {
  let holder: object | null = Reflect.getPrototypeOf(node);
  while (holder) {
    const found = Reflect.getOwnPropertyDescriptor(holder, name);
    if (found) return found;
    holder = Reflect.getPrototypeOf(holder);
  }
  return undefined;
}

function isCallable<Kind>(value: unknown): value is Kind {
  return typeof value === 'function';
}
