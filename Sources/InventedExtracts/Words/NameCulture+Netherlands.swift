extension NameCulture {
    static let dutch = NameCulture(
        perThousand: 690,
        male: [
            "Jan", "Pieter", "Willem", "Hendrik", "Cornelis", "Johannes", "Gerrit", "Dirk", "Bram", "Thijs", "Daan",
            "Sem", "Lars", "Ruben", "Maarten", "Koen", "Jeroen", "Wouter", "Adriaan", "Leendert", "Arie", "Teun",
            "Floris", "Sjoerd", "André", "René", "Noël", "Jozef", "Antonius", "Wilhelmus", "Petrus", "Jan-Willem",
            "IJsbrand", "Christiaan", "Matthijs", "Joël", "Daniël", "Gijsbertus", "Theodorus", "Kees",
        ],
        female: [
            "Maria", "Johanna", "Anna", "Cornelia", "Elisabeth", "Wilhelmina", "Catharina", "Hendrika", "Sophie",
            "Emma", "Lotte", "Fleur", "Sanne", "Marieke", "Anneke", "Ingrid", "Saskia", "Renée", "Zoë", "Chloë",
            "Noëlle", "Josephine", "Geertruida", "Petronella", "Jacoba", "Adriana", "Anne-Marie", "Marijke", "Els",
            "Truus", "Daniëlle", "Loïs", "Hélène", "Desirée", "Margaretha", "Aafje", "IJda", "Roos", "Tessa", "Wil",
        ],
        prefixes: [
            "", "", "", "", "", "", "", "", "", "", "van", "van", "van", "van de", "van der", "van der", "van den",
            "de", "de", "den", "ten", "ter", "te", "in 't", "van 't", "op de", "'t", "van het", "uit den",
        ],
        stems: [
            "Klaver", "Wilgen", "Hooi", "Berken", "Duin", "Water", "Veen", "Molen", "Brink", "Kamp", "Kerk", "Linden",
            "Elzen", "Haver", "Koren", "Steen", "Zand", "Heide", "Rogge", "Vlier", "Eiken", "Varen", "Reiger",
            "Kievits", "Uilen", "Ooievaars", "Hazen", "Vossen", "Schapen", "Linnen", "Riet", "Biezen", "Zwanen",
            "Noorder", "Zuider", "Wester", "Ooster", "Hoge", "Lage", "Groene", "Zilver", "Koper", "Kaarsen", "Boter",
            "Appel", "Peren", "Noten", "Kersen", "Regen", "Winter", "Zomer", "Herfst", "Dauw", "Nevel", "Ploeg",
        ],
        endings: [
            "burg", "kamp", "veld", "dijk", "hof", "man", "mans", "ink", "horst", "beek", "laar", "broek", "huis",
            "boer", "wijk", "mond", "poort", "bosch", "berg", "meer", "rust", "zicht", "maker", "drager", "zee", "ven",
            "enberg", "stroom", "wal", "schans",
        ]
    )

    static let frisian = NameCulture(
        perThousand: 40,
        male: ["Sjoerd", "Wytze", "Fedde", "Jelle", "Tjeerd", "Oebele", "Hidde", "Gosse", "Anne", "Ûlke", "Rinse"],
        female: ["Froukje", "Sjoukje", "Tjitske", "Baukje", "Ymkje", "Jeltsje", "Nynke", "Hiske", "Anke", "Wietske"],
        prefixes: [""],
        stems: [
            "Hoek", "Terp", "Wiers", "Bolt", "Ypk", "Dyk", "Feen", "Mar", "Sylv", "Haits", "Klaas", "Wâld", "Poel",
            "Sâlt", "Jûk", "Stien", "Eel", "Oost", "Buws", "Nijd",
        ],
        endings: ["stra", "sma", "ema", "inga", "ma", "ia", "enga", "stra-Wâlda", "elaar"]
    )

    static let surinamese = NameCulture(
        perThousand: 45,
        male: ["Ramesh", "Sharmo", "Iwan", "Winston", "Kenneth", "Ravish", "Soeradj", "Humphrey", "Kwasi", "Kofi"],
        female: [
            "Sharmila", "Indradevi", "Anoeska", "Wonny", "Reshma", "Chandra", "Muriël", "Hillegonda", "Afi", "Ama",
        ],
        prefixes: [""],
        stems: [
            "Ram", "Soer", "Jag", "Bhag", "Kal", "Moh", "Ganp", "Doer", "Kis", "Pan", "Wong A ", "Tjin A ", "Lie A ",
        ],
        endings: ["dien", "jpal", "deo", "wan", "loe", "singh", "baks", "oen", "radj", "ai", "Foe", "Kwie", "Sjak"]
    )
}
