import type { BlockContent, DefinitionContent, PhrasingContent } from "mdast";

/** What stands in a block of a page. */
export type Block = BlockContent | DefinitionContent;

/**
 * The fields of an object, or the parameters of an operation. As HTML a list in which each field has an anchor; as Markdown a
 * nested list.
 */
export interface FieldList {
  readonly type: "fieldList";
  readonly children: Field[];
}

/** One field: a member of an object, a parameter, a header, an item. */
export interface Field {
  readonly type: "field";
  /** Its anchor, unique on the page: `body.sink.s3.bucket`. */
  readonly anchor: string;
  /** As callers write it. */
  readonly name: string;
  /** Its type in the words of callers, links to schemas in it: `string`, `array of [Sink](/reference/schemas/sink)`. */
  readonly typeName: PhrasingContent[];
  /** Short marks after the type, in this order: `required`, `deprecated`, `write-only`, `read-only`, `nullable`. */
  readonly marks: readonly string[];
  /** Constraints, default and examples, one a line: each a few words and code. */
  readonly facts: readonly PhrasingContent[][];
  /** Pointer into the bundle to what the field shows; the tests walk by it. */
  readonly pointer: string;
  /** Description, nested fields, union tabs. */
  readonly children: Block[];
}

/** One of several is shown at a time: branches of a union, languages of a sample, statuses of an operation. */
export interface Tabs {
  readonly type: "tabs";
  /** What is chosen, for people who do not see it: `Language`. */
  readonly label: string;
  /** Tabs of one group change together and the choice is kept: `language`. */
  readonly group?: string;
  readonly children: Tab[];
}

export interface Tab {
  readonly type: "tab";
  readonly title: string;
  /** Its anchor, unique on the page, when it can be linked to. */
  readonly anchor?: string;
  readonly children: Block[];
}

/** Something to be opened: in Markdown and without scripts its content is there all the same. */
export interface Disclosure {
  readonly type: "disclosure";
  readonly anchor?: string;
  readonly title: PhrasingContent[];
  readonly isOpen: boolean;
  readonly children: Block[];
}

/** A note beside the text. */
export interface Callout {
  readonly type: "callout";
  readonly tone: "note" | "warning";
  readonly children: Block[];
}

/** Method and path of an operation, on one line. */
export interface Endpoint {
  readonly type: "endpoint";
  readonly method: string;
  readonly path: string;
}

/** Where the console of the page's operation opens; nothing in Markdown. */
export interface ConsolePlace {
  readonly type: "consolePlace";
}

declare module "mdast" {
  interface BlockContentMap {
    fieldList: FieldList;
    tabs: Tabs;
    disclosure: Disclosure;
    callout: Callout;
    endpoint: Endpoint;
    consolePlace: ConsolePlace;
  }
  interface RootContentMap {
    fieldList: FieldList;
    field: Field;
    tabs: Tabs;
    tab: Tab;
    disclosure: Disclosure;
    callout: Callout;
    endpoint: Endpoint;
    consolePlace: ConsolePlace;
  }
  interface HeadingData {
    /** Anchor of the heading; made of its text unless given. */
    anchor?: string;
  }
}
