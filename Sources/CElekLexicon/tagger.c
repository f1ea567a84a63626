#include "CElekLexicon.h"

// Written by 'make tagger'; read where it lies.
_Alignas(64) static const uint8_t weights[] = {
#embed "tagger.weights"
};

const uint8_t *elek_tagger_bytes(void) { return weights; }
size_t elek_tagger_count(void) { return sizeof weights; }
