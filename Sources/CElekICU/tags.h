// The tags of words.rules: Token.Kind's raw values plus 10.
#ifndef CELEK_TAGS_H
#define CELEK_TAGS_H

#include <stdint.h>

enum {
  TAG_UNKNOWN = 0,
  TAG_SPACE = 1,
  TAG_NEWLINE = 2,
  TAG_WORD = 10,
  TAG_NUMBER = 12,
  TAG_SYMBOL = 17,
  TAG_EMOJI = 18,
  TAG_QUOTE_OPEN = 20,
  TAG_QUOTE_CLOSE = 21,
  TAG_QUOTE = 22,
  TAG_BRACKET_OPEN = 23,
  TAG_BRACKET_CLOSE = 24,
  TAG_DASH = 25,
  TAG_HYPHEN = 26,
  TAG_COMMA = 27,
  TAG_PERIOD = 28,
  TAG_ELLIPSIS = 29,
  TAG_COLON = 30,
  TAG_SEMICOLON = 31,
  TAG_QUESTION = 32,
  TAG_EXCLAMATION = 33,
  TAG_SLASH = 34,
  TAG_PERCENT = 35,
  TAG_CURRENCY = 36,
  TAG_NUMERO = 37,
  TAG_OTHER = 38,
};

/// The tag of a character that no rule knows.
int32_t elek_tag_of(uint32_t scalar);

#endif
