// Our break rules: their source, and what ICU made of it.
#ifndef CELEK_RULES_H
#define CELEK_RULES_H

#include <stddef.h>
#include <stdint.h>

extern const char elek_word_rules[];
extern const size_t elek_word_rules_size;
extern const uint8_t elek_word_rules_compiled[];
extern const size_t elek_word_rules_compiled_size;

#endif
