// ICU behind plain C types: no ICU header may be included here, since Swift's Foundation brings an
// ICU of its own whose types clash with the system's.
#ifndef CELEK_ICU_H
#define CELEK_ICU_H

#include <stddef.h>
#include <stdint.h>

// Status codes are ICU's own: above zero is a failure.

/// The ICU version in use, as major * 100 + minor.
int32_t elek_icu_version(void);

/// The ICU name of a status code, such as "U_MEMORY_ALLOCATION_ERROR".
const char *_Nonnull elek_icu_error_name(int32_t status);

// MARK: words (break.c)

/// An iterator over our word rules, with its buffers. For one thread.
typedef struct elek_words elek_words;

/// What the letters of a token have in common; the bits of Token.Flags have the same values.
enum {
  ELEK_CAPITALIZED = 1 << 0,
  ELEK_ALL_CAPS = 1 << 1,
  ELEK_CYRILLIC = 1 << 2,
  ELEK_LATIN = 1 << 3,
  ELEK_DIGIT = 1 << 4,
  ELEK_INNER_HYPHEN = 1 << 5,
  ELEK_SPACE_BEFORE = 1 << 6,
  ELEK_NEWLINE_BEFORE = 1 << 7,
  ELEK_PARAGRAPH_START = 1 << 8,
  ELEK_BLANK_LINE_BEFORE = 1 << 9,
};

/// One token. Offsets count from where elek_words_begin was called.
typedef struct {
  uint32_t start, end;
  uint32_t scalar_start, scalar_end;
  uint16_t kind;  // the tag of words.rules
  uint16_t flags;
} elek_word;

elek_words *_Nullable elek_words_open(int32_t *_Nonnull status);

/// Compiles words.rules into at most `capacity` bytes, the content of words.brk; returns their
/// number, or -1. With no room it tells how many there would be.
int32_t elek_words_compile(
    uint8_t *_Nullable bytes, int32_t capacity, int32_t *_Nonnull status);

void elek_words_close(elek_words *_Nonnull words);

/// Starts a new text: offsets return to zero.
void elek_words_begin(elek_words *_Nonnull words);

/// Cuts the next piece of the text and returns the number of tokens, or -1. The piece is valid
/// UTF-8; `tokens` has room for as many tokens as it has bytes.
int32_t elek_words_next(
    elek_words *_Nonnull words, const uint8_t *_Nonnull bytes, int32_t length,
    elek_word *_Nonnull tokens, int32_t *_Nonnull status);

// MARK: composition (normalize.c)

/// Whether composition (NFC) may start afresh before the scalar.
int32_t elek_nfc_starts(uint32_t scalar);

/// Whether the scalar alone is composed already.
int32_t elek_nfc_stable(uint32_t scalar);

/// Composes scalars; returns their number, or -1 when they are too many for `out`.
int32_t elek_nfc_compose(
    const uint32_t *_Nonnull scalars, int32_t count, uint32_t *_Nonnull out, int32_t capacity);

// MARK: charsets (decode.c)

/// Names the charset of bytes that are no UTF-8; the name is static.
const char *_Nonnull elek_charset_detect(const uint8_t *_Nonnull bytes, int32_t length);

/// A streaming converter to UTF-8.
typedef struct elek_decoder elek_decoder;

elek_decoder *_Nullable elek_decoder_open(
    const char *_Nonnull charset, int32_t *_Nonnull status);
void elek_decoder_close(elek_decoder *_Nonnull decoder);

/// Converts what fits; `consumed` and `produced` say how much. Returns 1 while there is more to
/// come, 0 at the end, -1 on failure.
int32_t elek_decoder_next(
    elek_decoder *_Nonnull decoder, const uint8_t *_Nonnull bytes, size_t length,
    size_t *_Nonnull consumed, uint8_t *_Nonnull out, size_t capacity,
    size_t *_Nonnull produced);

/// The number of word boundaries that ICU's own rules find in UTF-8, or -1: the yardstick of the
/// benchmark, which Elek's speed is set beside.
int64_t elek_icu_yardstick(const uint8_t *_Nonnull bytes, int64_t count);

#endif
