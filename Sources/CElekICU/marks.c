// The kinds of single marks, which words.rules leaves out.
#include <unicode/uchar.h>

#include "tags.h"

// By Unicode's properties and categories, for what the table below does not name.
static int32_t category_tag(UChar32 c) {
  if (u_hasBinaryProperty(c, UCHAR_REGIONAL_INDICATOR)) return TAG_EMOJI;
  if (c > 0x2122 && u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC)) return TAG_EMOJI;
  if (u_isalpha(c)) return TAG_WORD;
  switch (u_charType(c)) {
    case U_DECIMAL_DIGIT_NUMBER:
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER:
      return TAG_NUMBER;
    case U_INITIAL_PUNCTUATION:
      return TAG_QUOTE_OPEN;
    case U_FINAL_PUNCTUATION:
      return TAG_QUOTE_CLOSE;
    case U_START_PUNCTUATION:
      return TAG_BRACKET_OPEN;
    case U_END_PUNCTUATION:
      return TAG_BRACKET_CLOSE;
    case U_DASH_PUNCTUATION:
      return TAG_DASH;
    case U_CURRENCY_SYMBOL:
      return TAG_CURRENCY;
    case U_OTHER_PUNCTUATION:
    case U_MATH_SYMBOL:
    case U_MODIFIER_SYMBOL:
    case U_OTHER_SYMBOL:
      return TAG_SYMBOL;
    default:
      return TAG_OTHER;
  }
}

int32_t elek_tag_of(uint32_t scalar) {
  switch (scalar) {
    case '.': return TAG_PERIOD;
    case ',': return TAG_COMMA;
    case ':': return TAG_COLON;
    case ';': return TAG_SEMICOLON;
    case '?': return TAG_QUESTION;
    case '!': return TAG_EXCLAMATION;
    case '%': case 0x2030: return TAG_PERCENT;
    case '/': case '\\': return TAG_SLASH;
    case '(': case '[': case '{': return TAG_BRACKET_OPEN;
    case ')': case ']': case '}': return TAG_BRACKET_CLOSE;
    case '-': case 0x2010: case 0x2011: return TAG_HYPHEN;
    case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212: return TAG_DASH;
    case '"': case '\'': case '`': case 0xB4: return TAG_QUOTE;
    case 0xAB: case 0x201C: case 0x201E: case 0x2018: case 0x201A: return TAG_QUOTE_OPEN;
    case 0xBB: case 0x201D: case 0x2019: return TAG_QUOTE_CLOSE;
    case 0x2026: return TAG_ELLIPSIS;
    case 0x2116: return TAG_NUMERO;
    default: return category_tag((UChar32)scalar);
  }
}
