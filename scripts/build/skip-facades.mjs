const FACADE = /^export \{ ([\w$]+(?:, [\w$]+)*) \} from "(\.\/[\w-]+\.js)";\s*$/;
const DYNAMIC_IMPORT = /(?<=\bimport\(")\.\/(?:chunks\/)?[\w-]+\.js(?="\))/g;

/**
 * Lets dynamic imports load the chunk that holds a module itself, not the file of one line that the bundler writes for
 * the module where the chunk holds others too: it is one more file to find and open. Names must be exported unchanged.
 */
export function skipFacades() {
  return {
    name: "skip-facades",
    generateBundle(_options, bundle) {
      const targets = findFacades(Object.values(bundle));
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        chunk.code = chunk.code.replace(DYNAMIC_IMPORT, (path) => redirect(path, targets));
      }
      for (const facade of targets.keys()) delete bundle[`chunks/${facade}`];
    },
  };
}

/** The file each facade stands for; an entry is no facade, since people import it by its name. */
function findFacades(chunks) {
  const facades = chunks.filter((chunk) => chunk.type === "chunk" && !chunk.isEntry && FACADE.test(chunk.code));
  return new Map(facades.map(({ fileName, code }) => [fileName.split("/").at(-1), FACADE.exec(code)[2].slice(2)]));
}

function redirect(path, targets) {
  const name = path.split("/").at(-1);
  return path.slice(0, -name.length) + (targets.get(name) ?? name);
}
