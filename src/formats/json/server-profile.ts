/** What differs between Confluent Platform versions in how they read and compare JSON Schemas. */
export interface ServerProfile {
  /** 2019-09 and 2020-12 have their own reader; earlier they were read as draft 7. */
  readonly readsModernDrafts: boolean;
  /** A schema text that is a number, a string, an array or null is refused. */
  readonly checksRoot: boolean;
  /** `NaN` and `Infinity` are accepted, as strings. */
  readonly acceptsNonFinite: boolean;
  /** Root-level `definitions` count as `$defs` in 2019-09 and 2020-12. */
  readonly copiesDefinitions: boolean;
  /** `unevaluated*`, `minContains` and `maxContains` are compared. */
  readonly comparesUnevaluated: boolean;
  /** `multipleOf` is compared exactly instead of by its integer part. */
  readonly comparesDecimals: boolean;
  /** Recursion is tracked by pairs of schemas; earlier by the old schema alone. */
  readonly tracksPairs: boolean;
  /** The values of two `const` are compared. */
  readonly comparesConst: boolean;
  /** A combined type with one member is compared through that member. */
  readonly unwrapsSingletons: boolean;
  /** An `allOf` may shrink to one of its members. */
  readonly narrowsProducts: boolean;
  /** The compatibility policy LENIENT: unknown, its first crude form, or its final form. */
  readonly lenient: "none" | "first" | "final";
}

type Release = readonly [number, number, number];

/** The profile of a version (`7.9.9`); of the newest known when none is given or it cannot be read. */
export function findServerProfile(serverVersion: string | undefined): ServerProfile {
  if (serverVersion === undefined) return NEWEST_PROFILE;
  if (lastAsked?.version !== serverVersion)
    lastAsked = { version: serverVersion, profile: createProfile(serverVersion) };
  return lastAsked.profile;
}

/** One run asks for one version again and again. */
let lastAsked: { readonly version: string; readonly profile: ServerProfile } | null = null;

function createProfile(serverVersion: string | undefined): ServerProfile {
  const release = readRelease(serverVersion);
  const isHead = isAtLeast(release, [8, 4, 0]);
  const corrected = isFixedIn(release, ["8.0.6", "8.1.4", "8.2.2", "8.3.0"]);
  return {
    readsModernDrafts: isAtLeast(release, [7, 6, 0]),
    checksRoot: isHead,
    acceptsNonFinite: isAtLeast(release, [8, 0, 0]),
    copiesDefinitions: corrected,
    comparesUnevaluated: corrected,
    comparesDecimals: isHead,
    tracksPairs: isHead,
    comparesConst: isFixedIn(release, ["7.4.6", "7.5.5", "7.6.2", "7.7.0"]),
    unwrapsSingletons: isFixedIn(release, ["7.4.5", "7.5.4", "7.6.0"]),
    narrowsProducts: isFixedIn(release, "6.1.15 6.2.14 7.0.13 7.1.11 7.2.9 7.3.7 7.4.4 7.5.3 7.6.0".split(" ")),
    lenient: corrected ? "final" : isFixedIn(release, ["8.0.3", "8.1.1", "8.2.0"]) ? "first" : "none",
  };
}

const NEWEST: Release = [Infinity, 0, 0];

function readRelease(text: string | undefined): Release {
  const match = /^v?([0-9]{1,4})\.([0-9]{1,4})(?:\.([0-9]{1,4}))?/.exec(text ?? "");
  return match === null ? NEWEST : [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
}

function isAtLeast(release: Release, other: Release): boolean {
  const difference = release[0] - other[0] || release[1] - other[1] || release[2] - other[2];
  return difference >= 0;
}

/** A fix is in a release when its own line got it by then, or when it is newer than the last line listed. */
function isFixedIn(release: Release, fixes: readonly string[]): boolean {
  const releases = fixes.map(readRelease);
  const own = releases.find(([major, minor]) => major === release[0] && minor === release[1]);
  return isAtLeast(release, own ?? releases.at(-1) ?? NEWEST);
}

const NEWEST_PROFILE: ServerProfile = createProfile(undefined);
