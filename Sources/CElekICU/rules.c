#include "rules.h"

const char elek_word_rules[] = {
#embed "words.rules"
};
const size_t elek_word_rules_size = sizeof elek_word_rules;

// Written by 'make break-rules'; ICU reads it where it lies.
_Alignas(16) const uint8_t elek_word_rules_compiled[] = {
#embed "words.brk"
};
const size_t elek_word_rules_compiled_size = sizeof elek_word_rules_compiled;
