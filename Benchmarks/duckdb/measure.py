"""Reads the files that intake is measured on with other programs, and prints one line of JSON.

`--mode csv` counts the rows of the plain person CSV with Python's csv. `--mode select` reads accounts and persons with
DuckDB's read_csv and keeps, of every person whose account has an active password and no second factor, the fields that a letter needs. It
does less than a selection: no doubles, no eleven-test, no rules on persons, no words of a letter; and it may read the plain CSV, for the
register's own form has escapes that read_csv does not know.
"""

import argparse
import csv
import json
import pathlib
import resource
import time

FIELDS = (
    "voornamen, voorvoegsel, geslachtsnaam, geboortedatum, geslacht, aanduiding_naamgebruik, partner_voorvoegsel,"
    " partner_geslachtsnaam, overlijdensdatum, reden_opschorting, geheimhouding, straat, huisnummer, huisletter,"
    " huisnummertoevoeging, postcode, woonplaats, landcode, adresregel_1, adresregel_2, adresregel_3"
)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--mode", choices=["csv", "select"], required=True)
    options.add_argument("--folder", type=pathlib.Path, required=True)
    chosen = options.parse_args()
    work = {"csv": rows, "select": select}[chosen.mode]
    set_up = time.process_time()
    user = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    start = time.monotonic()
    kept = work(chosen.folder)
    wall = time.monotonic() - start
    cpu = time.process_time() - set_up
    usage = resource.getrusage(resource.RUSAGE_SELF)
    persons = lines(chosen.folder / "persons-plain.csv") - 1
    accounts = lines(chosen.folder / "accounts.csv") - 2
    print(
        json.dumps(
            {
                "name": f"other-{chosen.mode}",
                "letters": persons + (accounts if chosen.mode == "select" else 0),
                "workers": 1,
                "cpuSeconds": cpu,
                "userSeconds": usage.ru_utime - user,
                "wallSeconds": wall,
                "setUpSeconds": set_up,
                "bytes": 0,
                "peakKiB": usage.ru_maxrss,
                "checksum": f"{kept}",
            }
        )
    )


def rows(folder):
    with open(folder / "persons-plain.csv", newline="") as file:
        return sum(1 for _ in csv.reader(file, delimiter=";")) - 1


def select(folder):
    import duckdb

    base = duckdb.connect()
    # Text as it stands, as a letter needs it; types would have to be guessed.
    base.execute(
        f"""
        create table chosen as
        select {FIELDS}
        from read_csv('{folder / "accounts.csv"}', header = true, all_varchar = true, comment = '#') a
        join read_csv('{folder / "persons-plain.csv"}', header = true, all_varchar = true, delim = ';', quote = '"',
            escape = '"') p
        on a.bsn = p.burgerservicenummer
        where a.status = 'active' and a.password = 'active'
            and coalesce(a.sms, '') not in ('active', 'pending', 'initial')
            and coalesce(a.app, '') not in ('active', 'pending', 'initial')
        """
    )
    return base.execute("select count(*) from chosen").fetchone()[0]


def lines(path):
    with open(path, "rb") as file:
        return sum(1 for _ in file)


main()
