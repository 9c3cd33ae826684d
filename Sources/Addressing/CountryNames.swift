/// The names of countries, former ones included, by their four digits.
///
/// `0000` is "unknown" and no country; `6030` is the Netherlands.
///
/// Source: RvIG, Landelijke tabel 34 (Landen).
package enum CountryNames {
    /// The name of a code; `nil` for a code that the table does not hold.
    package static func name(of code: String) -> String? { table.name(of: code) }

    /// How many codes the table holds.
    package static var count: Int { table.count }

    private static let table = CodedNames(
        packed: """
            0000 Onbekend;5001 Canada;Frankrijk;Zwitserland;Rhodesië;Malawi;Cuba;Suriname;Tunesië;Oostenrijk;België
            Botswana;Iran;Nieuw-Zeeland;Zuid-Afrika;Denemarken;Noord-Jemen;Hongarije;Saoedi-Arabië;Liberia;Ethiopië;Chili
            Marokko;Togo;Ghana;Laos;Angola;Filipijnen;Zambia;Mali;Ivoorkust;Burma;Monaco;Colombia;Albanië;Kameroen
            Zuid-Vietnam;Singapore;Paraguay;Zweden;Cyprus;Australisch Nieuw-Guinea;Brunei;Irak;Mauritius;Vaticaanstad
            Kashmir;Myanmar;Jemen;Slovenië;Zaïre;Kroatië;Taiwan;Rusland;Armenië;Ascension;Azoren;Bahrein;Bhutan
            Britse Antillen;Comoren;Falklandeilanden;Frans-Guyana;Frans-Somaliland;Gilbert- en Ellice-eilanden;Groenland
            Guadeloupe;Kaapverdische Eilanden;Macau;Martinique;Mozambique;Pitcairneilanden;Guinee-Bissau;Réunion
            Saint Pierre en Miquelon;Seychellen en Amiranten;Tonga;Wallis en Futuna;Zuidwest-Afrika;Frans-Indië;Johnston
            Kedah;Kelantan;Malakka;Mayotte;Negri Sembilan;Pahang;Perak;Perlis;Portugees-Indië;Selangor;Sikkim
            Saint Vincent en de Grenadines;Spitsbergen;Trengganu;Aruba;Burkina Faso;Azerbeidzjan;Belarus;Kazachstan
            Macedonië;Timor Leste;Servië en Montenegro;Servië;Montenegro;Kosovo;Bonaire;Curaçao;Saba;Sint Eustatius
            Sint Maarten;Zuid-Soedan;Gazastrook en Westelijke Jordaanoever;Republiek Noord-Macedonië;6000 Moldavië;Burundi
            Finland;Griekenland;Guatemala;Nigeria;Libië;Ierland;Brazilië;Rwanda;Venezuela;IJsland;Liechtenstein;Somalië
            Verenigde Staten van Amerika;Bolivia;Australië;Jamaica;Luxemburg;Tsjaad;Mauritanië;Kirgizië;China;Afghanistan
            Indonesië;Guyana;Noord-Vietnam;Noorwegen;San Marino;Duitsland;Nederland;Cambodja;Fiji;Bahama's;Israël;Nepal
            Zuid-Korea;Spanje;Oekraïne;Groot-Brittannië;Niger;Haïti;Jordanië;Turkije;Trinidad en Tobago;Joegoslavië
            Opper-Volta;Algerije;Gabon;Noord-Korea;Oezbekistan;Sierra Leone;Brits-Honduras;Canarische Eilanden
            Frans-Polynesië;Gibraltar;Portugees-Timor;Tadzjikistan;Britse Salomonseilanden;São Tomé en Principe;Sint-Helena
            Tristan Da Cunha;West-Samoa;Turkmenistan;Georgië;Bosnië-Herzegovina;Tsjechië;Slowakije
            Federale Republiek Joegoslavië;Democratische Republiek Congo;7001 Uganda;Kenya;Malta;Barbados;Andorra;Mexico
            Costa Rica;Gambia;Syrië;7011 Nederlandse Antillen;Zuid-Jemen;7014 Egypte;Argentinië;Lesotho;Honduras;Nicaragua
            7020 Pakistan;Senegal;7023 Dahomey;Bulgarije;7026 Maleisië;Dominicaanse Republiek;Polen;Rusland (oud)
            Britse Maagdeneilanden;Tanzania;El Salvador;Sri Lanka;Soedan;Japan;Hongkong;Panama;Uruguay;Ecuador;Guinee
            Maldiven;Thailand;Libanon;Italië;Koeweit;India;Roemenië;Tsjecho-Slowakije;Peru;Portugal;Oman;Mongolië;Samoa
            Verenigde Arabische Emiraten;Tibet;7057 Nauru;Nederlands Nieuw-Guinea;Tanganyika;Palestina
            7062 Brits West-Indië;Portugees-Afrika;Letland;Estland;Litouwen;Brits-Afrika;Belgisch-Congo;7070 Brits-Indië
            Noord-Rhodesië;Zuid-Rhodesië;Saarland;Frans Indochina;Brits West-Borneo;Goudkust;Ras al-Khaimah
            7079 Frans-Congo;Siam;7082 Brits Oost-Afrika;Brits Noord-Borneo;Bangladesh;Duitse Democratische Republiek
            7087 Madeira-eilanden;Amerikaanse Maagdeneilanden;Australische Salomonseilanden;7091 Spaanse Sahara
            Caymaneilanden;Caicoseilanden;Turkseilanden;Brits Antarctisch Territorium;Brits Indische Oceaanterritorium
            Cookeilanden;Tokelau;Nieuw-Caledonië;8000 Hawaii-eilanden;Guam;Amerikaans-Samoa;Midway;Riukiu-eilanden;Wake
            Pacific-eilanden;8008 Grenada;Marianen;Cabinda;Canton en Enderbury;Christmaseiland;Cocoseilanden;Faeröer
            Montserrat;Norfolk;Belize;Tasmanië;Turks- en Caicoseilanden;Puerto Rico;Papoea-Nieuw-Guinea;Salomonseilanden
            Benin;Vietnam;Kaapverdië;Seychellen;Kiribati;Tuvalu;Saint Lucia;Dominica;Zimbabwe;Dubai;Nieuwe Hebriden
            Kanaaleilanden;Man;Anguilla;Saint Kitts en Nevis;Antigua;Saint Vincent;Gilberteilanden;Panamakanaalzone
            Saint Kitts, Nevis en Anguilla;Belau;Palau;Antigua en Barbuda;9000 Newfoundland;Nyasaland;9003 Eritrea
            9005 Ifni;Brits-Kameroen;Keizer Wilhelmsland;Congo;Congo-Kinshasa;Madagaskar;9013 Congo-Brazzaville
            Leewardeilanden;Windwardeilanden;Frans Territorium voor Afars en Issa's;Phoenixeilanden;9020 Portugees-Guinee
            9022 Duits Zuidwest-Afrika;Namibië;9027 Brits-Somaliland;Italiaans-Somaliland;9030 Nederlands-Indië
            Brits-Guyana;9036 Swaziland;Qatar;Eswatini;9041 Aden;Zuid-Arabische Federatie;Equatoriaal-Guinea;Spaans-Guinee
            9047 Verenigde Arabische Republiek;Bermuda;Sovjet-Unie;Duits Oost-Afrika;Zanzibar;Ceylon;Muscat en Oman
            Trucial Oman;Indochina;Marshalleilanden;Sarawak;Brits-Borneo;9060 Sabah;Abu Dhabi;Ajman;Basutoland;Bechuanaland
            Fujairah;Frans-Kameroen;Johore;Korea;Labuan;Umm Al-Qaiwain;Oostenrijk-Hongarije;Portugees Oost-Afrika
            Portugees West-Afrika;Sharjah;Straits Settlements;Abessinië;Frans West-Afrika;Frans Equatoriaal-Afrika
            9081 Urundi;Ruanda-Urundi;9084 Goa;Dantzig;Centraal-Afrikaanse Republiek;Djibouti;Transjordanië
            Bondsrepubliek Duitsland;Vanuatu;Niue;Spaans Noord-Afrika;Westelijke Sahara;Micronesia;Svalbardeilanden
            9999 Internationaal gebied
            """
    )
}
