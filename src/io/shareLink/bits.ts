/** Writes whole numbers from 0 in a fixed number of bits, at most 32, highest bit first. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #used = 0;

  write(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) {
      if (this.#used % 8 === 0) this.#bytes.push(0);
      const last = this.#bytes.length - 1;
      if ((value >> bit) & 1) this.#bytes[last] = (this.#bytes[last] ?? 0) | (0x80 >> (this.#used % 8));
      this.#used++;
    }
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what BitWriter wrote; null past the end. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #used = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(width: number): number | null {
    if (this.#used + width > this.#bytes.length * 8) return null;
    let value = 0;
    for (let i = 0; i < width; i++, this.#used++)
      value = (value << 1) | (((this.#bytes[this.#used >> 3] ?? 0) >> (7 - (this.#used % 8))) & 1);
    return value >>> 0;
  }

  /** The same, and 0 past the end: for readers whose caller packs again what was read and compares. */
  readOrZero(width: number): number {
    return this.read(width) ?? 0;
  }
}

/** Bits that tell `count` states apart. */
export function bitsFor(count: number): number {
  return Math.ceil(Math.log2(count));
}
