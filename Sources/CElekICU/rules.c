#include "rules.h"

const char elek_word_rules[] = {
#embed "words.rules"
};
const size_t elek_word_rules_size = sizeof elek_word_rules;
