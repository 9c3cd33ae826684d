extension NameCulture {
    static let turkish = NameCulture(
        perThousand: 50,
        male: ["Mehmet", "Çağrı", "İbrahim", "Ömer", "Oğuz", "Uğur", "Şükrü", "Hüseyin", "Emre", "Barış", "Ümit"],
        female: ["Ayşe", "Gülşen", "Özlem", "Çiğdem", "İpek", "Şule", "Nuray", "Büşra", "Zeynep", "Tuğba", "Müge"],
        prefixes: [""],
        stems: [
            "Kara", "Ak", "Demir", "Yıl", "Çelik", "Öz", "Güneş", "Taş", "Kılıç", "Şahin", "Deniz", "Bulut", "Gök",
        ],
        endings: ["oğlu", "türk", "dağ", "baş", "han", "soy", "", "kaya", "er", "demir", "çı", "gül", "su"]
    )

    static let moroccan = NameCulture(
        perThousand: 50,
        male: ["Mohammed", "Youssef", "Rachid", "Abdel-Karim", "Saïd", "Nordin", "Hamza", "Ismaïl", "Driss", "Si'Ali"],
        female: [
            "Fatima", "Naïma", "Aïcha", "Khadija", "Samira", "Malika", "Hafida", "Zohra", "Loubna", "Fatima-Zahra",
        ],
        prefixes: ["", "", "", "", "", "", "el", "El", "al", "Ben", "ben", "Aït"],
        stems: ["Azz", "Bou", "Ham", "Khal", "Mes", "Oul", "Zah", "Kad", "Yacoub", "Tah", "Bel", "Ouah", "Ch'"],
        endings: ["ouzi", "aoui", "hari", "dani", "abi", "chrif", "kaddour", "mani", "oud", "ellah", "riani", "iri"]
    )

    static let polish = NameCulture(
        perThousand: 35,
        male: [
            "Łukasz", "Paweł", "Grzegorz", "Wojciech", "Jerzy", "Michał", "Zbigniew", "Krzysztof", "Rafał", "Józef",
        ],
        female: [
            "Małgorzata", "Agnieszka", "Wiesława", "Łucja", "Bożena", "Grażyna", "Żaneta", "Róża", "Kinga", "Zofia",
        ],
        prefixes: [""],
        stems: [
            "Kowal", "Wiśn", "Dąbr", "Zieliń", "Brzez", "Jabłoń", "Śliw", "Gołęb", "Wróbl", "Źródł", "Krzem", "Sęk",
        ],
        endings: ["ewski", "owska", "ak", "czyk", "icka", "owicz", "iński", "ek", "yńska", "ów"]
    )

    static let iberian = NameCulture(
        perThousand: 30,
        male: ["João", "José", "Núñez", "Andrés", "Ricardo", "Inácio", "Óscar", "Jesús", "Manuel", "Ruy"],
        female: ["Conceição", "María", "Inês", "Begoña", "Lucía", "Ângela", "Mónica", "Solange", "Noemí", "Iria"],
        prefixes: ["", "", "", "da", "dos", "de la", "do", "del", "de los"],
        stems: ["Fern", "Rodr", "Mart", "Gonç", "Mont", "Sant", "Alv", "Mag", "Oliv", "Cast", "Ribeir", "Verd"],
        endings: ["ández", "íguez", "ínez", "alves", "aña", "eiro", "ares", "alhães", "eira", "elão", "inho", "ó"]
    )

    static let northern = NameCulture(
        perThousand: 30,
        male: ["Søren", "Åke", "Jürgen", "Björn", "Þór", "Günther", "Øyvind", "Eðvarð", "Otto", "Jörg", "Ægir"],
        female: ["Ásta", "Käthe", "Åse", "Sigrún", "Bärbel", "Þóra", "Jytte", "Ylva", "Ragnhild", "Dóra", "Øydis"],
        prefixes: ["", "", "", "", "von", "zu", "von der", "af"],
        stems: ["Groß", "Bäcker", "Lind", "Ström", "Ødegård", "Schäfer", "Weiß", "Fjord", "Björk", "Kjær", "Grün"],
        endings: ["mann", "sen", "qvist", "ström", "sson", "berg", "lund", "dóttir", "wald", "bach", ""]
    )

    static let eastern = NameCulture(
        perThousand: 30,
        male: ["Jiří", "Ľubomír", "Ştefan", "Győző", "Krišjānis", "Đorđe", "Žydrūnas", "Tõnu", "Ġorġ"],
        female: ["Božena", "Ľudmila", "Răzvana", "Csöpike", "Ilzīte", "Živka", "Rūta", "Õie", "Ħlewwa", "Þuríður"],
        prefixes: ["", "", "", ""],
        stems: [
            "Dvoř", "Novot", "Szűcs", "Bērz", "Kazlausk", "Popov", "Črn", "Horv", "Vrţ", "Xuereb-Ż", "Ņikit", "Đur",
        ],
        endings: ["ák", "ný", "ová", "iņš", "aitė", "ić", "áth", "escu", "ammit", "ľ", "ěk", "ůvka", "őrfi"]
    )
}
