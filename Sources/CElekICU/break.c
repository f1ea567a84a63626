#include "CElekICU.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

#include "classes.h"
#include "rules.h"
#include "tags.h"

struct elek_words {
  UBreakIterator *iterator;
  UChar *text;
  int32_t capacity;
  uint32_t byte, scalar;  // where the next piece starts
  int spaced, newlines;   // white space since the last token
  int started;            // whether a token has been seen
  uint8_t classes[CLASS_TABLE];
};

// Where a walk over UTF-16 units stands, counted in UTF-8 bytes and in scalars.
typedef struct {
  uint32_t byte, scalar;
} position;

// Compiles words.rules: 4 ms, which a start should not cost.
static UBreakIterator *open_source(UErrorCode *status) {
  int32_t size = (int32_t)elek_word_rules_size;
  UChar *source = malloc(((size_t)size + 1) * sizeof(UChar));
  if (source == NULL) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  int32_t length = 0;
  u_strFromUTF8(source, size + 1, &length, elek_word_rules, size, status);
  UParseError place;
  UBreakIterator *iterator = ubrk_openRules(source, length, NULL, 0, &place, status);
  free(source);
  return iterator;
}

// The compiled form, which opens in microseconds; ICU refuses one of another format or byte order.
static UBreakIterator *open_rules(UErrorCode *status) {
  UErrorCode refused = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_openBinaryRules(
      elek_word_rules_compiled, (int32_t)elek_word_rules_compiled_size, NULL, 0, &refused);
  if (U_SUCCESS(refused)) return iterator;
  return open_source(status);
}

int32_t elek_words_compile(uint8_t *bytes, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *iterator = open_source(&error);
  int32_t size = 0;
  if (U_SUCCESS(error)) {
    size = ubrk_getBinaryRules(iterator, bytes, capacity, &error);
    ubrk_close(iterator);
  }
  if (capacity == 0 && error == U_BUFFER_OVERFLOW_ERROR) error = U_ZERO_ERROR;
  *status = error;
  return U_FAILURE(error) ? -1 : size;
}

elek_words *elek_words_open(int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  elek_words *words = calloc(1, sizeof *words);
  if (words == NULL) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  words->iterator = open_rules(&error);
  *status = error;
  if (U_FAILURE(error)) {
    elek_words_close(words);
    return NULL;
  }
  for (uint32_t c = 0; c < CLASS_TABLE; c++) words->classes[c] = elek_class_of(c);
  return words;
}

void elek_words_close(elek_words *words) {
  if (words->iterator != NULL) ubrk_close(words->iterator);
  free(words->text);
  free(words);
}

void elek_words_begin(elek_words *words) {
  words->byte = words->scalar = 0;
  words->spaced = words->newlines = words->started = 0;
}

static int reserve(elek_words *words, int32_t units) {
  if (units <= words->capacity) return 1;
  UChar *text = realloc(words->text, (size_t)units * sizeof(UChar));
  if (text == NULL) return 0;
  words->text = text;
  words->capacity = units;
  return 1;
}

// Steps over one token's units and tells what its letters have in common.
static uint16_t step(
    const elek_words *words, const UChar *units, int32_t count, position *at) {
  uint8_t any = 0, first = 0;
  int32_t letters = 0;
  uint32_t byte = at->byte, scalar = at->scalar;
  for (int32_t i = 0; i < count; i++) {
    UChar unit = units[i];
    uint8_t found;
    byte += 1 + (unit >= 0x80) + (unit >= 0x800);
    scalar++;
    if (unit < CLASS_TABLE) {
      found = words->classes[unit];
    } else if (U16_IS_LEAD(unit) && i + 1 < count) {
      i++;
      byte++;
      found = elek_class_of((uint32_t)U16_GET_SUPPLEMENTARY(unit, units[i]));
    } else {
      found = elek_class_of(unit);
    }
    any |= found;
    if (found & (CLASS_UPPER | CLASS_LOWER)) {
      if (letters++ == 0) first = found;
    }
  }
  at->byte = byte;
  at->scalar = scalar;
  uint16_t flags = 0;
  if (first & CLASS_UPPER) flags |= ELEK_CAPITALIZED;
  if (letters >= 2 && !(any & CLASS_LOWER)) flags |= ELEK_ALL_CAPS;
  if (any & CLASS_CYRILLIC) flags |= ELEK_CYRILLIC;
  if (any & CLASS_LATIN) flags |= ELEK_LATIN;
  if (any & CLASS_DIGIT) flags |= ELEK_DIGIT;
  if ((any & CLASS_HYPHEN) && (any & ~CLASS_HYPHEN)) flags |= ELEK_INNER_HYPHEN;
  return flags;
}

// The flags for the white space before a token, which is forgotten.
static uint16_t take_space(elek_words *words) {
  uint16_t flags = 0;
  if (words->spaced) flags |= ELEK_SPACE_BEFORE;
  if (words->newlines > 0) flags |= ELEK_NEWLINE_BEFORE;
  if (words->newlines > 1) flags |= ELEK_BLANK_LINE_BEFORE;
  if (words->newlines > 0 || !words->started) flags |= ELEK_PARAGRAPH_START;
  words->spaced = words->newlines = 0;
  words->started = 1;
  return flags;
}

int32_t elek_words_next(
    elek_words *words, const uint8_t *bytes, int32_t length, elek_word *tokens,
    int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t units = 0, count = 0, start = 0;
  // No scalar has more UTF-16 units than UTF-8 bytes.
  if (!reserve(words, length + 1)) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return -1;
  }
  u_strFromUTF8(words->text, words->capacity, &units, (const char *)bytes, length, &error);
  ubrk_setText(words->iterator, words->text, units, &error);
  *status = error;
  if (U_FAILURE(error)) return -1;

  position at = {words->byte, words->scalar};
  ubrk_first(words->iterator);
  for (int32_t end; (end = ubrk_next(words->iterator)) != UBRK_DONE; start = end) {
    int32_t tag = ubrk_getRuleStatus(words->iterator);
    elek_word *token = &tokens[count];
    token->start = at.byte;
    token->scalar_start = at.scalar;
    uint16_t flags = step(words, words->text + start, end - start, &at);
    if (tag == TAG_SPACE || tag == TAG_NEWLINE) {
      words->spaced = 1;
      words->newlines += tag == TAG_NEWLINE;
      continue;
    }
    token->end = at.byte;
    token->scalar_end = at.scalar;
    if (tag == TAG_UNKNOWN || tag == TAG_SYMBOL) {
      int32_t first = start;
      UChar32 scalar;
      U16_NEXT(words->text, first, end, scalar);
      tag = elek_tag_of((uint32_t)scalar);
    }
    token->kind = (uint16_t)tag;
    token->flags = flags | take_space(words);
    count++;
  }
  words->byte = at.byte;
  words->scalar = at.scalar;
  return count;
}
