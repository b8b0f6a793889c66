let count = 0n;

/** A new id of Discord's form: 18 to 19 digits, later ones higher. */
export function snowflake(): string {
  count += 1n;
  return String(((BigInt(Date.now()) - 1_420_070_400_000n) << 22n) + (count & 0x3fffffn));
}
