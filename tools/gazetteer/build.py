#!/usr/bin/env python3
"""Write lexicons/places/*.tsv from public tables and the hand-written ones beside this file.

    python3 tools/gazetteer/build.py SOURCES lexicons/places [--report]

SOURCES is a folder that holds

    places-geonames/cities.tsv              GeoNames: places of Kyrgyzstan, cities of the world
    places-kg-admin/divisions.tsv           open-admin-data: oblasts, districts, aiyl aimaks
    country-names/country_names_in_kyrgyz.tsv
    iso-codes-ky/iso_3166-1.tsv
    cldr-ky/territories.json

What Kyrgyz calls a place is decided by hand in *.tsv of this folder; each begins with a comment that
explains its columns. The sources give ids, coordinates, populations and the list of aiyl aimaks.
The three tables of country names add no row: CLDR's spellings become aliases, the other two are read
to find spellings that we lack (shown with --report).

The output is checked before anything is written: column count, alphabet, degrees, kinds, codes, and
no two rows with the same name, kind, country and within. The same input gives the same bytes.
Only the standard library is used.
"""

import argparse
import csv
import json
import math
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent

COLUMNS = ["name", "kind", "country", "within", "latitude", "longitude",
           "gazetteer", "population", "latin", "aliases"]
KINDS = {"country", "region", "district", "city", "village", "street", "water", "mountain", "other"}

GEONAMES = "GeoNames, geonames.org (CC BY 4.0)"
DIVISIONS = "open-admin-data, kyrgyzstan-administrative-divisions (CC BY 4.0)"
CLDR = "Unicode CLDR, ky territories (Unicode-3.0)"
COUNTRY_NAMES = "kyrgyz-nlp/country_names, read for checking (MIT)"
ISO_CODES = "Debian iso-codes, ky, read for checking (LGPL-2.1-or-later)"
ISO = "ISO 3166-1 and 3166-2 codes"
OWN = "own work"

# The letters of Kyrgyz; the apostrophe of Кот-д’Ивуар in both its shapes; initials, numbered places.
NAME = re.compile(r"[А-Яа-яЁёҢңӨөҮү0-9 .’'-]+")
# The division whose point serves the four districts of Bishkek, which the table lacks.
BISHKEK = "KG11000000000"
# Look-alikes found in the sources, and the letters they stand for.
LOOKALIKES = str.maketrans({"ӊ": "ң", "Ӊ": "Ң", "ѳ": "ө", "Ѳ": "Ө"})
# CLDR spellings that are not names one meets in a text.
CLDR_UNUSED = re.compile(r"[(]|ААА|аймактары$|^УБ$|^Кошмо Штаттар$")

LATIN = dict(zip("абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
                 "a b v g d e yo j z i y k l m n ng o o p r s t u u f kh ts ch sh shch - y - e yu ya".split()))


class Failure(Exception):
    pass


# ---------------------------------------------------------------- reading

def rows(name, columns):
    """The rows of a hand-written table, as dictionaries; - is read as the empty string."""
    keys = columns.split()
    path = HERE / name
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != len(keys):
            raise Failure(f"{name}:{number}: {len(cells)} columns, expected {len(keys)}")
        yield {k: "" if c == "-" else c for k, c in zip(keys, cells)}


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


class Sources:
    def __init__(self, folder):
        self.cities = {r["geonameid"]: r for r in table(folder / "places-geonames/cities.tsv")}
        for r in rows("geonames-extra.tsv", "geonameid name country admin1 population lat lon"):
            self.cities.setdefault(r["geonameid"], r)
        self.divisions = {r["id"]: r for r in table(folder / "places-kg-admin/divisions.tsv")}
        territories = json.loads((folder / "cldr-ky/territories.json").read_text(encoding="utf-8"))
        self.cldr = territories["main"]["ky"]["localeDisplayNames"]["territories"]
        self.country_names = [r["Аты кыргызча"] for r in
                              table(folder / "country-names/country_names_in_kyrgyz.tsv")]
        self.iso_names = [r["ky"] for r in table(folder / "iso-codes-ky/iso_3166-1.tsv")]

    def city(self, identifier, where):
        if identifier not in self.cities:
            raise Failure(f"{where}: GeoNames {identifier} is in neither table")
        return self.cities[identifier]


# ---------------------------------------------------------------- small things

def mend(text):
    """A name of the division table in proper letters, without the mark of a town."""
    text = unicodedata.normalize("NFC", text).translate(LOOKALIKES)
    return re.sub(r"\s+ш\.$", "", text.strip())


def latin(name):
    """English spelling of a Kyrgyz village name that has no usual one."""
    out = []
    for ch in name:
        low = ch.lower()
        piece = LATIN.get(low, low).replace("-", "") if low in LATIN else ch
        out.append(piece.capitalize() if ch != low else piece)
    return "".join(out)


def degrees(text):
    """A number of degrees, at most five decimals, no trailing zeros; empty stays empty."""
    return f"{float(text):.5f}".rstrip("0").rstrip(".") if text else ""


def population(text):
    return "" if text in ("", "0") else text


def kilometres(a, b):
    (la, lo), (ma, mo) = a, b
    x = math.radians(mo - lo) * math.cos(math.radians((la + ma) / 2))
    return 6371 * math.hypot(x, math.radians(ma - la))


def aliases(name, *groups):
    """Spellings of the groups, first come first, without the name itself and without repeats."""
    seen, out = {name}, []
    for group in groups:
        for item in (group.split("|") if isinstance(group, str) else group):
            if item and item not in seen:
                seen.add(item)
                out.append(item)
    return "|".join(out)


def softless(name, others):
    """Forms without the soft sign that a final -ь loses before a suffix."""
    return [n[:-1] for n in [name, *others.split("|")] if n.endswith("ь")]


def row(name, kind, country, within="", lat="", lon="", gazetteer="", people="", english="", other=""):
    return dict(zip(COLUMNS, [name, kind, country, within, degrees(lat), degrees(lon),
                              f"geonames:{gazetteer}" if gazetteer else "", population(people),
                              english, other]))


# ---------------------------------------------------------------- the files

def countries(src, notes):
    out, known = [], set()
    for r in rows("countries.tsv", "name country geonames population lat lon latin aliases"):
        code = r["country"]
        short = [v for k, v in src.cldr.items()
                 if (k == code or k.startswith(code + "-alt")) and not CLDR_UNUSED.search(v)]
        other = aliases(r["name"], r["aliases"], short)
        other = aliases(r["name"], other, softless(r["name"], other))
        known |= {r["name"], *other.split("|")}
        out.append(row(r["name"], "country", code, "", r["lat"], r["lon"], r["geonames"],
                       r["population"], r["latin"], other))
    for title, names in (("country_names", src.country_names), ("iso-codes", src.iso_names)):
        lacking = sorted({mend(n) for n in names} - known)
        notes.append(f"{title}: {len(lacking)} spellings not taken: {'; '.join(lacking)}")
    codes = {r["country"] for r in out}
    members = {c for c in src.cldr if re.fullmatch("[A-Z]{2}", c)} - codes
    notes.append(f"CLDR territories without a row: {' '.join(sorted(members))}")
    return out


def cities(src, notes):
    codes = {r["code"]: r["iso"] for r in rows("admin1.tsv", "code iso")}
    out = []
    for r in rows("cities.tsv", "name geonames country latin aliases"):
        c = src.city(r["geonames"], "cities.tsv")
        if c["country"] != r["country"]:
            raise Failure(f"cities.tsv: {r['name']} is in {c['country']}, not {r['country']}")
        other = aliases(r["name"], r["aliases"], softless(r["name"], r["aliases"]))
        out.append(row(r["name"], "city", r["country"], codes.get(f"{c['country']}.{c['admin1']}", ""),
                       c["lat"], c["lon"], r["geonames"], c["population"], r["latin"], other))
    return out


def regions_abroad(src, notes):
    out = []
    for r in rows("regions-abroad.tsv", "name country iso geonames seat latin aliases"):
        seat = src.city(r["seat"], "regions-abroad.tsv") if r["seat"] else {"lat": "", "lon": ""}
        other = aliases(r["name"], r["aliases"], softless(r["name"], r["aliases"]))
        # The region's own code stands in `within`: it tells Москва облусу from Москва.
        out.append(row(r["name"], "region", r["country"], r["iso"], seat["lat"], seat["lon"],
                       r["geonames"], "", r["latin"], other))
    return out


def kg_regions(src, notes):
    out = []
    for r in rows("kg-regions.tsv", "name region geonames division latin aliases"):
        d = src.divisions[r["division"]]
        out.append(row(r["name"], "region", "KG", r["region"], d["lat"], d["lon"], r["geonames"], "",
                       r["latin"], r["aliases"]))
    return out


def kg_districts(src, notes):
    out = []
    for r in rows("kg-districts.tsv", "name region geonames division latin aliases"):
        d = src.divisions[r["division"] or BISHKEK]
        if r["division"] and mend(d["name_ky"]) != r["name"]:
            raise Failure(f"kg-districts.tsv: {r['division']} is {d['name_ky']}, not {r['name']}")
        out.append(row(r["name"], "district", "KG", r["region"], d["lat"], d["lon"], r["geonames"], "",
                       r["latin"], r["aliases"]))
    return out


def kg_places(src, notes):
    """Cities and villages: hand-written rows joined with both sources, then the aiyl aimaks left over."""
    fixes = {r["id"]: r for r in rows("kg-corrections.tsv", "id name aliases")}
    oblast = {}
    for r in rows("kg-regions.tsv", "name region geonames division latin aliases"):
        oblast[src.divisions[r["division"]]["name_ky"]] = r["region"]
    districts = {(r["region"], r["name"]) for r in
                 rows("kg-districts.tsv", "name region geonames division latin aliases")}
    for identifier in fixes:
        if identifier not in src.divisions:
            raise Failure(f"kg-corrections.tsv: no division {identifier}")

    out, used = [], set()
    towns = {r["name"] for r in rows("kg-places.tsv", PLACE) if r["kind"] == "city"}
    for r in rows("kg-places.tsv", PLACE):
        where = f"kg-places.tsv: {r['name']}"
        if r["district"] and (r["region"], r["district"]) not in districts and r["district"] not in towns:
            raise Failure(f"{where}: no district {r['district']} in {r['region']}")
        lat, lon, people, other = r["lat"], r["lon"], "", r["aliases"]
        if r["division"]:
            d = src.divisions[r["division"]]
            fix = fixes.get(r["division"], {"name": "", "aliases": ""})
            name = fix["name"] or mend(d["name_ky"])
            if name not in [r["name"], *other.split("|")]:
                raise Failure(f"{where}: {r['division']} is {name}")
            used.add(r["division"])
            other = aliases(r["name"], other, fix["aliases"])
            lat, lon = d["lat"], d["lon"]
        if r["geonames"]:
            c = src.city(r["geonames"], where)
            if lat:
                away = kilometres((float(lat), float(lon)), (float(c["lat"]), float(c["lon"])))
                if away > 30:
                    notes.append(f"{where}: {away:.0f} km between GeoNames and the division")
            lat, lon, people = c["lat"], c["lon"], c["population"]
        within = "|".join(filter(None, [r["region"], r["district"]]))
        out.append(row(r["name"], r["kind"], "KG", within, lat, lon, r["geonames"], people,
                       r["latin"] or latin(r["name"]), other))

    for identifier, d in src.divisions.items():
        if identifier in used or d["level"] == "1":
            continue
        if d["level"] == "2":
            if d["name_ky"].endswith(" ш."):
                raise Failure(f"kg-places.tsv lacks the town {d['name_ky']}")
            continue
        if d["name_en"].endswith("(city)"):
            raise Failure(f"kg-places.tsv lacks the town {d['name_ky']} ({identifier})")
        fix = fixes.get(identifier, {"name": "", "aliases": ""})
        if fix["name"] == "!":
            continue
        name = fix["name"] or mend(d["name_ky"])
        within = f"{oblast[d['region_ky']]}|{mend(d['district_ky'])}"
        out.append(row(name, "village", "KG", within, d["lat"], d["lon"], "", "", latin(name), fix["aliases"]))
    return out


PLACE = "name kind region district geonames division lat lon latin aliases"


def kg_cities(src, notes):
    return [r for r in kg_places(src, notes) if r["kind"] == "city"]


def kg_aiyls(src, notes):
    return [r for r in kg_places(src, []) if r["kind"] == "village"]


def waters_mountains(src, notes):
    return [row(r["name"], r["kind"], r["country"], r["within"], r["lat"], r["lon"], "", "", r["latin"],
                aliases(r["name"], r["aliases"], softless(r["name"], r["aliases"])))
            for r in rows("waters-mountains.tsv", "name kind country within lat lon latin aliases")]


def supranational(src, notes):
    return [row(r["name"], "other", "", "", r["lat"], r["lon"], "", "", r["latin"],
                aliases(r["name"], r["aliases"], softless(r["name"], r["aliases"])))
            for r in rows("supranational.tsv", "name lat lon latin aliases")]


def streets(src, notes):
    return [row(r["name"], r["kind"], "KG", f"{r['region']}|{r['city']}", r["lat"], r["lon"], "", "",
                r["latin"], r["aliases"])
            for r in rows("streets-kg.tsv", "name kind region city lat lon latin aliases")]


FILES = [
    ("countries", countries, [GEONAMES, CLDR, COUNTRY_NAMES, ISO_CODES, ISO, OWN],
     ["Official forms are aliases: Кыргыз Республикасы stands under Кыргызстан.",
      "Coordinates are a rough middle of the country; ids and populations are GeoNames'."]),
    ("capitals-and-cities", cities, [GEONAMES, ISO, OWN],
     ["Capitals and the larger cities outside Kyrgyzstan, in the spelling of the Kyrgyz press.",
      "A name in -ь has an alias without it: the sign falls before a suffix (Казанда)."]),
    ("regions-abroad", regions_abroad, [GEONAMES, ISO, OWN],
     ["within holds the region's own ISO 3166-2 code; the coordinates are those of its seat."]),
    ("kg-regions", kg_regions, [DIVISIONS, GEONAMES, ISO, OWN],
     ["within holds the oblast's own ISO 3166-2 code."]),
    ("kg-districts", kg_districts, [DIVISIONS, GEONAMES, ISO, OWN],
     ["The districts of Bishkek have the city's coordinates."]),
    ("kg-cities", kg_cities, [DIVISIONS, GEONAMES, ISO, OWN], []),
    ("kg-aiyls", kg_aiyls, [DIVISIONS, GEONAMES, ISO, OWN],
     ["Aiyl aimaks and villages. A point without a GeoNames id is that of the aiyl aimak.",
      "An aimak ruled from a city has that city in the place of the district."]),
    ("waters-mountains", waters_mountains, [ISO, OWN],
     ["Lakes, rivers, seas, ranges, passes, valleys, resorts, mines; coordinates to about 0.1 degree."]),
    ("supranational", supranational, [OWN],
     ["Parts of the world and lands that are in no one country."]),
    ("streets-kg", streets, [OWN],
     ["Streets have no coordinates."]),
]


# ---------------------------------------------------------------- checking and writing

def check(file, table_rows):
    faults, keys = [], set()
    for r in table_rows:
        def fault(text):
            faults.append(f"{file}: {r['name']}: {text}")
        for value in r.values():
            if value != value.strip() or "\t" in value or value != unicodedata.normalize("NFC", value):
                fault(f"unclean value {value!r}")
        names = [r["name"], *filter(None, r["aliases"].split("|"))]
        for name in names:
            if not NAME.fullmatch(name):
                fault(f"letters of {name!r}")
        if len(set(names)) != len(names):
            fault("an alias stands twice")
        if r["kind"] not in KINDS:
            fault(f"kind {r['kind']}")
        if not re.fullmatch(r"([A-Z]{2})?", r["country"]):
            fault(f"country {r['country']}")
        first = r["within"].split("|")[0]
        if first and not re.fullmatch(re.escape(r["country"]) + r"-[A-Z0-9]{1,3}", first):
            fault(f"within {r['within']}")
        if bool(r["latitude"]) != bool(r["longitude"]):
            fault("half a coordinate")
        if r["latitude"]:
            lat, lon = float(r["latitude"]), float(r["longitude"])
            if not (-90 <= lat <= 90 and -180 <= lon <= 180):
                fault("degrees out of range")
            if r["country"] == "KG" and not (39.1 <= lat <= 43.3 and 69.2 <= lon <= 80.3):
                fault("outside Kyrgyzstan")
        if r["population"] and not r["population"].isdigit():
            fault(f"population {r['population']}")
        if not r["latin"].isascii() or not r["latin"]:
            fault(f"latin {r['latin']!r}")
        key = (r["name"], r["kind"], r["country"], r["within"])
        if key in keys:
            fault(f"stands twice ({', '.join(key)})")
        keys.add(key)
    return faults


def render(file, table_rows, sources, remarks):
    head = ["#! elek-lexicon 1", f"#! name\t{file}", "#! columns\t" + "\t".join(COLUMNS),
            "#! licence\tCC-BY-4.0"]
    head += [f"#! source\t{s}" for s in sources]
    head += ["# Written by tools/gazetteer/build.py; change its tables, not this file."]
    head += [f"# {r}" for r in remarks]
    body = sorted(("\t".join(r[c] or "-" for c in COLUMNS) for r in table_rows),
                  key=lambda line: line.encode("utf-8"))
    return "\n".join(head + body) + "\n"


def main():
    parser = argparse.ArgumentParser(description="Write the place lexicons.")
    parser.add_argument("sources", type=Path, help="folder of the source tables")
    parser.add_argument("output", type=Path, help="folder to write to, lexicons/places")
    parser.add_argument("--report", action="store_true", help="show what the sources have and we do not")
    options = parser.parse_args()

    try:
        src = Sources(options.sources)
        notes, texts, faults = [], [], []
        for file, make, sources, remarks in FILES:
            made = make(src, notes)
            faults += check(file, made)
            texts.append((file, len(made), render(file, made, sources, remarks)))
    except (Failure, OSError, KeyError, ValueError) as error:
        sys.exit(f"build.py: {error!r}" if isinstance(error, KeyError) else f"build.py: {error}")
    if faults:
        sys.exit("\n".join(faults))
    options.output.mkdir(parents=True, exist_ok=True)
    for file, count, text in texts:
        (options.output / f"{file}.tsv").write_text(text, encoding="utf-8", newline="\n")
        print(f"{count:6} {file}")
    if options.report:
        print("\n".join(notes), file=sys.stderr)


if __name__ == "__main__":
    main()
