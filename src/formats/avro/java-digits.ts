/** A positive finite number in binary: `bits * 2^exponent`, and how many bits its format gives it. */
export interface BinaryNumber {
  /** Odd, so that its length is the number of bits that matter. */
  readonly bits: bigint;
  readonly exponent: number;
  /** 53 for a double, 24 for a float, fewer for their smallest numbers. */
  readonly precision: number;
}

/** A number in decimal: `0.digits * 10^point`, without zeros at the end but for a single digit. */
export interface DecimalDigits {
  readonly digits: string;
  readonly point: number;
}

/**
 * The digits that Java up to 18 prints for a number. Mostly the fewest that read back as the number, but not always
 * (the float 2^31 has one more than it needs), which is why JavaScript's own digits do not do. The registry's texts
 * are compared as texts, so that each of Java's habits counts.
 */
export function findJavaDigits(number: BinaryNumber): DecimalDigits {
  const magnitude = measureBits(number.bits) + number.exponent - 1;
  if (magnitude >= -21 && magnitude <= 62 && number.exponent >= 0) return cutInteger(number, magnitude);
  return generateDigits(number, magnitude);
}

/** Integers below 2^63: digits that the precision cannot carry are rounded away in one step. */
function cutInteger({ bits, exponent, precision }: BinaryNumber, magnitude: number): DecimalDigits {
  const value = bits << BigInt(exponent);
  const cut = countIdleDigits(magnitude - precision - 1);
  const unit = 10n ** BigInt(cut);
  const rounded = value / unit + (cut > 0 && value % unit >= unit / 2n ? 1n : 0n);
  const digits = rounded.toString();
  return { digits: trimZeros(digits), point: digits.length + cut };
}

/** How many decimal digits 2^power takes without saying anything about the number above it. */
function countIdleDigits(power: number): number {
  return power > 1 ? Math.floor(power * Math.log10(2)) : 0;
}

/** A division that yields one digit after the other. */
interface Division {
  readonly rest: bigint;
  readonly divisor: bigint;
  /** Half the distance to the neighbouring number, in the unit of `rest`. */
  readonly margin: bigint;
  /** Bits that Java reckons with: 32 or 64, which can run over, or as many as needed. */
  readonly width: 32 | 64 | null;
}

function generateDigits(number: BinaryNumber, magnitude: number): DecimalDigits {
  const estimate = estimateExponent(number.bits, magnitude);
  const source = new DigitSource(createDivision(number, magnitude, estimate));
  const digits: number[] = [];
  let exponent = estimate;
  const first = source.next();
  if (first === 0 && !source.high) exponent--;
  else digits.push(first);
  // Numbers with an exponent have at least one digit behind the point.
  if (exponent < -3 || exponent >= 8) digits.push(source.next());
  while (!source.low && !source.high) digits.push(source.next());
  return finishDigits(digits, exponent + 1, source.isAboveHalf(digits.at(-1) ?? 0));
}

/** Yields the digits of a quotient, and knows when the number is told apart from its neighbours. */
class DigitSource {
  readonly #division: Division;
  readonly #tens: bigint;
  #rest: bigint;
  #margin: bigint;
  /** Whether the digits so far, with zeros behind them, lie close enough below the number. */
  low = false;
  /** Whether they would lie close enough above it with the last digit one higher. */
  high = false;

  constructor(division: Division) {
    this.#division = division;
    this.#tens = division.divisor * 10n;
    this.#rest = division.rest;
    this.#margin = division.margin;
  }

  next(): number {
    const { divisor, width } = this.#division;
    const digit = this.#rest / divisor;
    this.#rest = (this.#rest % divisor) * 10n;
    this.#margin = this.#wrap(this.#margin * 10n);
    const sum = this.#wrap(this.#rest + this.#margin);
    this.low = this.#margin <= 0n || this.#rest < this.#margin;
    this.high = this.#margin <= 0n || (width === null ? sum >= this.#tens : sum > this.#tens);
    return Number(digit);
  }

  /** Whether the last digit is to be one higher. */
  isAboveHalf(last: number): boolean {
    if (!this.high || !this.low) return this.high;
    const difference = this.#wrap(this.#rest * 2n - this.#tens);
    return difference === 0n ? last % 2 === 1 : difference > 0n;
  }

  #wrap(value: bigint): bigint {
    const { width } = this.#division;
    return width === null ? value : BigInt.asIntN(width, value);
  }
}

function finishDigits(digits: readonly number[], point: number, rise: boolean): DecimalDigits {
  if (!rise) return { digits: trimZeros(digits.join("")), point };
  const risen = (BigInt(digits.join("")) + 1n).toString().padStart(digits.length, "0");
  // Nines all through: the point moves.
  return { digits: trimZeros(risen), point: point + risen.length - digits.length };
}

/** The exponent of the first digit, sometimes one too high: Java's straight line through the logarithm. */
function estimateExponent(bits: bigint, magnitude: number): number {
  const significand = Number(bits) / 2 ** (measureBits(bits) - 1);
  return Math.floor((significand - 1.5) * 0.289529654 + 0.176091259 + magnitude * 0.301029995663981);
}

/** Numerator, denominator and margin as products of powers of 2 and 5, common powers of 2 taken out. */
function createDivision({ bits, exponent, precision }: BinaryNumber, magnitude: number, estimate: number): Division {
  const length = measureBits(bits);
  const fraction = Math.max(0, -exponent);
  const restFives = Math.max(0, -estimate);
  const divisorFives = Math.max(0, estimate);
  const restTwos = restFives + fraction + magnitude;
  const divisorTwos = divisorFives + fraction;
  const taken = Math.min(restTwos - (length - 1), divisorTwos);
  // Below a power of two the neighbour is only half as far away.
  const marginTwos = restTwos - precision - taken - (length === 1 ? 1 : 0);
  const lift = Math.max(0, -marginTwos);
  const shiftRest = restTwos - (length - 1) - taken + lift;
  const shiftDivisor = divisorTwos - taken + lift;
  const restBits = length + shiftRest + measureFives(restFives);
  const tensBits = shiftDivisor + 1 + measureFives(divisorFives + 1);
  return {
    rest: (bits * 5n ** BigInt(restFives)) << BigInt(shiftRest),
    divisor: (5n ** BigInt(divisorFives)) << BigInt(shiftDivisor),
    margin: (5n ** BigInt(restFives)) << BigInt(marginTwos + lift),
    width: chooseWidth(Math.max(restBits, tensBits)),
  };
}

function chooseWidth(bits: number): Division["width"] {
  if (bits >= 64) return null;
  return bits < 32 ? 32 : 64;
}

/** The length of 5^power in bits; an estimate beyond 64 bits, as in Java. */
function measureFives(power: number): number {
  return power <= 26 ? (power === 0 ? 0 : measureBits(5n ** BigInt(power))) : power * 3;
}

function measureBits(value: bigint): number {
  return value.toString(2).length;
}

function trimZeros(digits: string): string {
  return digits.replace(/(?<=.)0+$/, "");
}
