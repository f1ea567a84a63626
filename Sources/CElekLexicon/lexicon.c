#include "CElekLexicon.h"

_Alignas(64) static const uint8_t blob[] = {
#embed "lexicon.blob"
};

const uint8_t *elek_lexicon_bytes(void) { return blob; }
size_t elek_lexicon_count(void) { return sizeof blob; }
