import { asObject, childPointer, type Operation, type Parameter, type Problems } from "@intuned/document";

export type { Parameter, ParameterLocation } from "@intuned/document";

/** Whether a parameter is given once, to the client, instead of to each call. */
export function isClientOption(parameter: Parameter): boolean {
  return "x-client-option" in parameter.value;
}

/** The names in a path template, each once: `/{a}/{b}` → `a`, `b`. */
export function pathNames(template: string): string[] {
  return [...new Set(Array.from(template.matchAll(/\{([^{}]+)\}/g), ([, name]) => name ?? ""))];
}

/**
 * An operation's parameters, those of its path being the names in the path template: one that no parameter declares is a
 * string, and a problem; one that the template doesn't have is left out.
 */
export function parametersInPath({ path, parameters, pointer }: Operation, problems: Problems): Parameter[] {
  const inTemplate = pathNames(path);
  const isDeclared = (name: string) => parameters.some((it) => it.in === "path" && it.name === name);
  const undeclared = inTemplate.filter((name) => !isDeclared(name));
  for (const name of undeclared)
    problems.add(pointer, `the path's {${name}} is not declared as a parameter: it is taken to be a string`);
  return [
    ...parameters.filter((it) => it.in !== "path" || inTemplate.includes(it.name)),
    ...undeclared.map((name) => undeclaredParameter(name, `${pointer}/parameters`)),
  ];
}

function undeclaredParameter(name: string, pointer: string): Parameter {
  const value = { schema: { type: "string" } };
  const style = { style: "simple", explode: false };
  return { name, in: "path", isRequired: true, isOfPathItem: false, ...style, value, pointer };
}

/** The schema of a parameter, and whether it is written as JSON (`content` instead of `schema`, OpenAPI 3.1 §4.8.12). */
export function parameterSchema(parameter: Parameter): { schema: unknown; pointer: string; json: boolean } {
  const [mediaType] = Object.keys(asObject(parameter.value["content"]));
  if (mediaType === undefined)
    return { schema: parameter.value["schema"], pointer: `${parameter.pointer}/schema`, json: false };
  return {
    schema: asObject(asObject(parameter.value["content"])[mediaType])["schema"],
    pointer: childPointer(parameter.pointer, "content", mediaType, "schema"),
    json: true,
  };
}
