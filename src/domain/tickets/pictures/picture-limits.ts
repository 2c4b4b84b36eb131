/** What one picture may be at most. A larger one is refused before it is decoded. */
export const PICTURE_LIMITS = {
  /** Bytes of a file: ten times 1,048,576. */
  bytes: 10_485_760,
  /** Pixels, counted from the header: four bytes each once decoded, so 160 MB. */
  pixels: 40_000_000,
  /** Pixels of one side: Chromium draws no longer one. */
  side: 16_384,
  /** Pictures of one ticket. */
  perTicket: 50,
} as const;
