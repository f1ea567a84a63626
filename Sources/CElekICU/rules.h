// The source of our break rules.
#ifndef CELEK_RULES_H
#define CELEK_RULES_H

#include <stddef.h>

extern const char elek_word_rules[];
extern const size_t elek_word_rules_size;

#endif
