/// The names of municipalities, former ones included, by their four digits.
///
/// A code keeps its name after the municipality is gone: an address shows the name of the code as
/// recorded. `0000` (unknown) and `1999` (register of non-residents) are in the table, but are no places.
///
/// Source: RvIG, Landelijke tabel 33 (Gemeenten).
package enum MunicipalityNames {
    /// The name of a code; `nil` for a code that the table does not hold.
    package static func name(of code: String) -> String? { table.name(of: code) }

    /// How many codes the table holds.
    package static var count: Int { table.count }

    private static let table = CodedNames(
        packed: """
            0000 Onbekend;Adorp;Aduard;Appingedam;Baflo;Bedum;Beerta;Bellingwedde;Bierum;Ten Boer;Delfzijl;Eenrum;Ezinge
            Finsterwolde;Groningen;Grootegast;Grijpskerk;Haren;Hoogezand-Sappemeer;Hefshuizen;Kantens;Kloosterburen;Leek
            Leens;Loppersum;Marum;Meeden;Middelstum;Midwolda;Muntendam;Nieuwe Pekela;Nieuweschans;Nieuwolda;Oosterbroek
            Almere;Oldehove;Oldekerk;Stadskanaal;Oude Pekela;Scheemda;Slochteren;Stedum;Termunten;Uithuizen;Uithuizermeeden
            Ulrum;Usquert;Veendam;Vlagtwedde;Warffum;Zeewolde;Skarsterlân;Winschoten;Winsum;'t Zandt;Boarnsterhim;Zuidhorn
            Boornsterhem;Dongeradeel;Achtkarspelen;Ameland;Baarderadeel;Barradeel;het Bildt;Bolsward;Dantumadeel;Dokkum
            Doniawerstal;Ferwerderadeel;Franeker;Franekeradeel;Gaasterland;Harlingen;Haskerland;Heerenveen
            Hemelumer Oldeferd;Hennaarderadeel;Hindeloopen;Idaarderadeel;Kollumerland en Nieuwkruisland;Leeuwarden
            Leeuwarderadeel;Lemsterland;Menaldumadeel;Oostdongeradeel;Ooststellingwerf;Opsterland;Rauwerderhem
            Schiermonnikoog;Sloten (F);Smallingerland;Sneek;Stavoren;Terschelling;Tietjerksteradeel;Utingeradeel;Vlieland
            Westdongeradeel;Weststellingwerf;Wonseradeel;Workum;Wymbritseradeel;IJlst;Littenseradeel;Nijefurd;Anloo;Assen
            Beilen;Borger;Coevorden;Dalen;Diever;Dwingeloo;Eelde;Emmen;Gasselte;Gieten;Havelte;Hoogeveen;Meppel;Norg
            Nijeveen;Odoorn;Oosterhesselen;Peize;Roden;Rolde;Ruinen;Ruinerwold;Schoonebeek;Sleen;Smilde;Vledder;Vries
            Westerbork;de Wijk;Zuidlaren;Zuidwolde;Zweeloo;Scharsterland;Littenseradiel;Almelo;Ambt Delden;Avereest;Bathmen
            Blankenham;Blokzijl;Borne;Dalfsen;Denekamp;Deventer;Diepenheim;Diepenveen;Enschede;Genemuiden;Giethoorn;Goor
            Gramsbergen;Haaksbergen;Den Ham;Hardenberg;Hasselt;Heino;Hellendoorn;Hengelo (O);Holten;Kampen;Kuinre;Losser
            Markelo;Nieuwleusen;Noordoostpolder;Oldemarkt;Oldenzaal;Olst;Ommen;Ootmarsum;Raalte;Rijssen;Stad Delden
            Staphorst;Steenwijk;Steenwijkerwold;Tubbergen;Urk;Vollenhove;Vriezenveen;Wanneperveen;Weerselo;Wierden;Wijhe
            IJsselmuiden;Zwartsluis;Zwolle;Brederwiede;IJsselham;Rijnwaarden;Aalten;Ammerzoden;Angerlo;Apeldoorn;Appeltern
            Arnhem;Barneveld;Batenburg;Beesd;Bemmel;Bergh;Bergharen;Beuningen;Beusichem;Borculo;Brakel;Brummen;Buren
            Buurmalsen;Culemborg;Deil;Didam;Dinxperlo;Dodewaard;Doesburg;Doetinchem;Doornspijk;Dreumel;Druten;Duiven
            Echteld;Ede;Eibergen;Elburg;Elst;Epe;Ermelo;Est en Opijnen;Ewijk;Geldermalsen;Gendringen;Gendt;Gorssel;Groenlo
            Groesbeek;Haaften;Harderwijk;Hattem;Hedel;Heerde;Heerewaarden;Hengelo (Gld);Herwen en Aerdt;Herwijnen;Heteren
            Heumen;Hoevelaken;Horssen;Huissen;Hummelo en Keppel;Kerkwijk;Kesteren;Laren (Gld);Lichtenvoorde;Lienden;Lochem
            Maasdriel;Maurik;Millingen aan de Rijn;Neede;Nijkerk;Nijmegen;Oldebroek;Ophemert;Overasselt;Pannerden;Putten
            Renkum;Rheden;Rossum;Rozendaal;Ruurlo;Scherpenzeel;Steenderen;Tiel;Ubbergen;Valburg;Varik;Voorst;Vorden;Vuren
            Waardenburg;Wageningen;Wamel;Warnsveld;Wehl;Westervoort;Winterswijk;Wisch;Wijchen;Zaltbommel;Zelhem;Zevenaar
            Zoelen;Zutphen;Nunspeet;Dronten;Neerijnen;Abcoude;Amerongen;Amersfoort;Baarn;Benschop;De Bilt;Breukelen;Bunnik
            Bunschoten;Cothen;Doorn;Driebergen-Rijsenburg;Eemnes;Harmelen;Hoenkoop;Hoogland;Houten;Jutphaas;Kamerik
            Kockengen;Langbroek;Leersum;Leusden;Linschoten;Loenen;Loosdrecht;Lopik;Maarn;Maarssen;Maartensdijk;Montfoort
            Mijdrecht;Nigtevecht;Polsbroek;Renswoude;Rhenen;Snelrewaard;Soest;Stoutenburg;Utrecht;Veenendaal
            Vinkeveen en Waverveen;Vleuten-De Meern;Vreeswijk;Willeskop;Wilnis;Woudenberg;Wijk bij Duurstede;IJsselstein
            Zegveld;Zeist;Nieuwegein;Egmond;Aalsmeer;Abbekerk;Akersloot;Alkmaar;Amstelveen;Amsterdam;Andijk;Graft-De Rijp
            Anna Paulowna;Assendelft;Avenhorn;Barsingerhorn;Beemster;Beets;Bennebroek;Bergen (NH);Berkhout;Beverwijk
            Blaricum;Bloemendaal;Blokker;Bovenkarspel;Broek in Waterland;Bussum;Callantsoog;Castricum;Diemen;Edam-Volendam
            Egmond aan Zee;Egmond-Binnen;Enkhuizen;Graft;'s-Graveland;Grootebroek;Haarlem;Haarlemmerliede en Spaarnwoude
            Haarlemmermeer;Harenkarspel;Heemskerk;Heemstede;Heerhugowaard;Heiloo;Den Helder;Hensbroek;Hilversum;Hoogkarspel
            Hoogwoud;Hoorn;Huizen;Ilpendam;Jisp;Katwoude;Koedijk;Koog aan de Zaan;Niedorp;Krommenie;Kwadijk;Landsmeer
            Langedijk;Laren;Limmen;Marken;Medemblik;Middelie;Midwoud;Monnickendam;Muiden;Naarden;Nederhorst den Berg
            Nibbixwoud;Nieuwe Niedorp;Obdam;Oosthuizen;Oostzaan;Opmeer;Opperdoes;Oterleek;Oudendijk;Oude Niedorp
            Ouder-Amstel;Oudorp;Purmerend;De Rijp;Schagen;Schellinkhout;Schermerhorn;Schoorl;Sint Maarten;Sint Pancras
            Sijbekarspel;Texel;Twisk;Uitgeest;Uithoorn;Ursem;Velsen;Venhuizen;Warder;Warmenhuizen;Weesp;Schermer
            Wervershoof;Westwoud;Westzaan;Wieringen;Wieringermeer;Wieringerwaard;Winkel;Wognum;Wormer;Wormerveer;Wijdenes
            Wijdewormer;Zaandam;Zaandijk;Zandvoort;Zuid- en Noord-Schermer;Zwaag;Zijpe;Albrandswaard (oud);Zeevang;Zaanstad
            Ter Aar;Abbenbroek;Alblasserdam;Alkemade;Alphen aan den Rijn;Ameide;Ammerstol;Arkel;Asperen;Barendrecht
            Benthuizen;Bergambacht;Bergschenhoek;Berkel en Rodenrijs;Berkenwoude;Bleiswijk;Bleskensgraaf en Hofwegen
            Bodegraven;Drechterland;Boskoop;Brandwijk;Brielle;Capelle aan den IJssel;Delft;Dirksland;Dordrecht;Driebruggen
            Dubbeldam;Everdingen;Geervliet;Giessenburg;Goedereede;Gorinchem;Gouda;Gouderak;Goudriaan;Goudswaard
            's-Gravendeel;'s-Gravenhage;'s-Gravenzande;Groot-Ammers;Haastrecht;Hagestein;Hardinxveld-Giessendam;Hazerswoude
            Heenvliet;Heerjansdam;Hei- en Boeicop;Heinenoord;Noorder-Koggenland;Hellevoetsluis;Hendrik-Ido-Ambacht
            Stede Broec;Heukelum;Hillegom;Hoogblokland;Hoornaar;Katwijk;Kedichem;Klaaswaal;Koudekerk aan den Rijn
            Krimpen aan de Lek;Krimpen aan den IJssel;Langerak;Leerbroek;Leerdam;Leiden;Leiderdorp;Leidschendam;Leimuiden
            Lekkerkerk;Lexmond;De Lier;Lisse;Maasdam;Maasland;Maassluis;Meerkerk;Wester-Koggenland;Middelharnis;Moerkapelle
            Molenaarsgraaf;Monster;Moordrecht;Mijnsheerenland;Naaldwijk;Nieuw-Beijerland;Nieuwerkerk aan den IJssel
            Bernisse;Nieuwkoop;Nieuwland;Nieuw-Lekkerland;Nieuwpoort;Nieuwveen;Noordeloos;Noordwijk;Noordwijkerhout
            Nootdorp;Numansdorp;Oegstgeest;Oostflakkee;Oostvoorne;Ottoland;Oud-Alblas;Oud-Beijerland;Binnenmaas;Oudenhoorn
            Ouderkerk aan den IJssel;Korendijk;Oudewater;Papendrecht;Piershil;Poortugaal;Puttershoek;Pijnacker;Reeuwijk
            Rhoon;Ridderkerk;Rockanje;Rotterdam;Rozenburg;Rijnsaterwoude;Rijnsburg;Rijswijk;Sassenheim;Schelluinen;Schiedam
            Schipluiden;Schoonhoven;Schoonrewoerd;Sliedrecht;Cromstrijen;Spijkenisse;Albrandswaard;Westvoorne;Stolwijk
            Streefkerk;Strijen;Tienhoven (ZH);Valkenburg (ZH);Vianen;Vierpolders;Vlaardingen;Vlist;Voorburg;Voorhout
            Voorschoten;Waddinxveen;Warmond;Wassenaar;Wateringen;Westmaas;Woerden;Woubrugge;Wijngaarden;Zevenhoven
            Zevenhuizen;Zoetermeer;Zoeterwoude;Zuid-Beijerland;Zuidland;Zwartewaal;Zwijndrecht;Nederlek;Ouderkerk
            Jacobswoude;Rijneveld;Moerhuizen;Aardenburg;Arnemuiden;Axel;Baarland;Biervliet;Gaasterlân-Sleat;Borsele
            Breskens;Brouwershaven;Bruinisse;Cadzand;Clinge;Domburg;Driewegen;Duiveland;Ellewoutsdijk;Goes
            Graauw en Langendam;'s-Gravenpolder;Groede;West Maas en Waal;'s Heer Abtskerke;'s-Heer Arendskerke
            's-Heerenhoek;Heinkenszand;Hoedekenskerke;Hoek;Hontenisse;Hoofdplaat;Hulst;Kapelle;Kattendijke;Kloetinge
            Koewacht;Kortgene;Wymbritseradiel;Krabbendijke;Kruiningen;Mariekerke;Middelburg;Middenschouwen;Giessenlanden
            Nieuwvliet;Nisse;Oostburg;Graafstroom;Liesveld;Oudelande;Oud-Vossemeer;Overslag;Ovezande;Philippine;Poortvliet
            Retranchement;Rilland-Bath;Reimerswaal;Sas van Gent;Scherpenisse;Schoondijke;Zederik;Sint-Annaland;St. Jansteen
            Wûnseradiel;Sint-Maartensdijk;Sint Philipsland;Sluis (oud);Stavenisse;Terneuzen;Tholen;Veere;Vlissingen
            Vogelwaarde;Valkenisse;Waarde;Waterlandkerkje;Wemeldinge;Westdorpe;Westerschouwen;Westkapelle;Wissenkerke
            Wolphaartsdijk;Yerseke;IJzendijke;Zaamslag;Zierikzee;Lingewaal;Zuiddorpe;Zuidzande;De Ronde Venen
            Tytsjerksteradiel;Aalburg;Aarle-Rixtel;Almkerk;Alphen en Riel;Andel;Asten;Baarle-Nassau;Bakel en Milheeze
            Beek en Donk;Beers;Bergen op Zoom;Bergeyk;Berghem;Berkel-Enschot;Berlicum;Best;Bladel en Netersel;Boekel
            Boxmeer;Boxtel;Breda;Budel;Chaam;Cuijk en Sint Agatha;Deurne;Diessen;Dinteloord en Prinsenland;Pekela;Dongen
            Drunen;Den Dungen;Dussen;Eersel;Eethen;Eindhoven;Empel en Meerwijk;Engelen;Erp;Esch;Etten-Leur
            Fijnaart en Heijningen;Geertruidenberg;Geffen;Geldrop;Gemert;Giessen;Gilze en Rijen;Goirle;Grave;'s Gravenmoer
            Haaren;Halsteren;Haps;Heesch;Heeswijk-Dinther;Heeze;Helmond;Helvoirt;'s-Hertogenbosch;Heusden;Hilvarenbeek
            Hoeven;Hoogeloon, Hapert en Casteren;Hooge en Lage Mierde;Hooge en Lage Zwaluwe;Huijbergen;Klundert;Leende
            Liempde;Lieshout;Lith;Loon op Zand;Luyksgestel;Maarheeze;Made en Drimmelen;Megen, Haren en Macharen;Mierlo
            Mill en Sint Hubert;Moergestel;Nieuw-Ginneken;Nieuw-Vossemeer;Nistelrode;Nuenen, Gerwen en Nederwetten;Nuland
            Oeffelt;Oirschot;Oisterwijk;Oost-, West- en Middelbeers;Oosterhout;Oploo, St. Anthonis en Ledeacker;Oss
            Ossendrecht;Oudenbosch;Oud en Nieuw Gastel;Prinsenbeek;Putte;Raamsdonk;Ravenstein;Reusel;Riethoven
            Roosendaal en Nispen;Rosmalen;Rucphen;Rijsbergen;Rijswijk (NB);Schaijk;Schijndel;Sint-Michielsgestel
            Sint-Oedenrode;Someren;Son en Breugel;Sprang-Capelle;Standdaarbuiten;Steenbergen;Waterland;Terheijden
            Teteringen;Tilburg;Uden;Udenhout;Valkenswaard;Veen;Veghel;Veldhoven;Vessem, Wintelre en Knegsel;Vierlingsbeek
            Vlijmen;Vught;Waalre;Waalwijk;Wanroij;Waspik;Werkendam;Westerhoven;Willemstad;Woensdrecht;Woudrichem;Wouw
            Wijk en Aalburg;Zeeland;Zevenbergen;Zundert;Wormerland;Onderbanken;Landgraaf;Amby;Amstenrade;Arcen en Velden
            Baexem;Beegden;Beek;Beesel;Belfeld;Bemelen;Berg en Terblijt;Bergen (L);Bingelrade;Bocholtz;Borgharen;Born
            Broekhuizen;Brunssum;Bunde;Cadier en Keer;Echt;Elsloo;Eygelshoven;Eijsden;Geleen;Gennep;Geulle;Grathem
            Grevenbicht;Gronsveld;Grubbenvorst;Gulpen;Haelen;Heel en Panheel;Heer;Heerlen;Helden;Herten;Heythuysen
            Hoensbroek;Horn;Horst;Hulsberg;Hunsel;Itteren;Jabeek;Kerkrade;Kessel;Klimmen;Limbricht;Linne;Maasbracht
            Maasbree;Maastricht;Margraten;Meerlo;Meerssen;Melick en Herkenbosch;Merkelbeek;Meijel;Mheer;Montfort
            Mook en Middelaar;Munstergeleen;Nederweert;Neer;Nieuwenhagen;Nieuwstadt;Noorbeek;Nuth;Obbicht en Papenhoven
            Ohé en Laak;Oirsbeek;Ottersum;Posterholt;Roermond;Roggel;Roosteren;Schaesberg;Schimmert;Schinnen;Schinveld
            Sevenum;Simpelveld;Sint Geertruid;Sint Odiliënberg;Sittard;Slenaken;Spaubeek;Stein;Stevensweert;Stramproy
            Susteren;Swalmen;Tegelen;Thorn;Ubach over Worms;Ulestraten;Urmond;Vaals;Valkenburg-Houthem;Venlo;Venray;Vlodrop
            Voerendaal;Wanssum;Weert;Wessem;Wittem;Wijlre;Wijnandsrade;Meerlo-Wanssum;Valkenburg aan de Geul;Lelystad
            Zuidelijke IJsselmeerpolders;Centraal Persoonsregister (Niet GBA);Buitenland (Niet GBA);Onbekend (Niet GBA)
            Aagtekerke;Aalst;Aarlanderveen;Abcoude-Baambrugge;Abcoude-Proostdij;Achttienhoven;Aengwirden
            Alem, Maren en Kessel;Alphen;Ambt-Almelo;Ambt-Doetinchem;Ambt-Hardenberg;Ambt-Ommen;Ambt-Vollenhove;Ankeveen
            Baardwijk;Balgoij;Barwoutswaarder;Bath;Bellingwolde;Besoijen;Beugen en Rijkevoort;Biggekerke;Bokhoven
            Den Bommel;Bommenede;Borkel en Schaft;Boschkapelle;Breukelen-Nijenrode;Breukelen-Sint Pieters;Broek
            Broek op Langendijk;Broeksittard;Buggenum;Buiksloot;Burgh;Capelle;Charlois;Colijnsplaat;Cromvoirt;Delfshaven
            Deurne en Liessel;Deursen en Dennenburg;Dieden, Demen en Langel;Dinther;Dommelen;Doorwerth;Dreischor;Driebergen
            Drongelen;Duivendijke;Duizel en Steensel;Eede;Elkerzee;Ellemeet;Elten;Emmikhoven en Waardhuizen;Escharen
            Gameren;Gassel;Genderen;Gestel en Blaarthem;Giessen-Nieuwkerk;Giessendam;Ginneken en Bavel;Grafhorst
            Groote Lindt;Grijpskerke;Haamstede;Haarzuilens;Hardinxveld;Hedikhuizen;Heeswijk;Heille;Hekelingen;Hekendorp
            Hemmen;Hengstdijk;Herkingen;Herpen;Herpt;Hillegersberg;Hof van Delft;Hoogezand;Hoogkerk;Hoogvliet;Houthem
            Houtrijk en Polanen;Huisseling en Neerloon;Hurwenen;Ittervoort;Jaarsveld;Kamperveen;Katendrecht;Kats;Kerkwerve
            Kethel en Spaland;Kortenhoef;Koudekerke;Kralingen;Laag-Nieuwkoop;Lange Ruige Weide;Lierop;Linden;Lithoijen
            Loenersloot;Lonneker;Loosduinen;Maarsseveen;Maashees en Overloon;Maasniel;Meeuwen;Meliskerke;Melissant;Mesch
            Nederhemert;Neeritter;Nieuw- en Sint Joosland;Nieuw-Helvoet;Nieuwe Tonge;Nieuwendam;Nieuwenhoorn;Nieuwerkerk
            Nieuwkuijk;Noord-Scharwoude;Noord-Waddinxveen;Noordbroek;Noorddijk;Noordgouwe;Noordwelle;Nunhem;Odijk;Oerle
            Ooltgensplaat;Oost- en West-Barendrecht;Oost- en West-Souburg;Oosterland;Oostkapelle;Ossenisse
            Oud- en Nieuw-Mathenesse;Oud-Valkenburg;Oud-Vroenhoven;Ouddorp;Oude-Tonge;Oudenrijn;Oudheusden;Oudkarspel
            Oudshoorn;Ouwerkerk;Overschie;Oijen en Teeffelen;Papekop;Pernis;Petten;Peursum;Poederoijen;Princenhage;Ransdorp
            Reek;Renesse;Rietveld;Rilland;Rimburg;Ritthem;Ruwiel;Rijckholt;Rijsenburg;Sambeek;Sappemeer;Schalkwijk
            Schiebroek;Schin op Geul;Schore;Schoten;Schoterland;Serooskerke (Schouwen);Serooskerke (Walcheren)
            St. Anna ter Muiden;Sint Kruis;Sint Laurens;Sint Pieter;Sloten (NH);Sluipwijk;Soerendonk, Sterksel en Gastel
            Sommelsdijk;Spaarndam;Spanbroek;Sprang;Stad aan 't Haringvliet;Stad-Almelo;Stad-Doetinchem;Stad-Hardenberg
            Stad-Ommen;Stad-Vollenhove;Stein (ZH);Stellendam;Stiphout;Stompwijk;Stoppeldijk;Stratum;Strucht;Strijp
            Tienhoven (U);Tongelre;Tudderen;Tull en 't Waal;Veldhoven en Meerveldhoven;Veldhuizen;Velp;Veur
            Vlaardinger-Ambacht;Vleuten;Vlierden;Vreeland;Vrouwenpolder;Vrijenban;Vrijhoeve-Capelle;Waarder;Wadenoijen
            Watergraafsmeer;Wedde;Weesperkarspel;de Werken en Sleeuwijk;Werkhoven;Westbroek;Wildervank;Willige-Langerak
            Wilsum;Woensel;Wijk aan Zee en Duin;IJsselmonde;IJzendoorn;Zalk en Veecaten;Zeelst;Zegwaart;Zesgehuchten
            Zonnemaire;Zoutelande;Zuid-Scharwoude;Zuid-Waddinxveen;Zuidbroek;Zuidschalkwijk;Zuilen;Zuilichem;Zwammerdam
            Zwollerkerspel;Bangert;Beek (NB);Driel;Nieuwer-Amstel;Onstwedde;Etten en Leur;Valkenburg (L);Wissekerke
            Borssele;Eethen, Genderen en Heesbeen;Koudekerk;Staveren;Rijsoort en Strevelshoek;Millingen
            Hemelumer Oldephaert en Noordwolde;Simonshaven;Bleskensgraaf;Drongelen, Hangoort,Gansoyen en Doeveren
            Dussen, Munster en Muilkerk;Meeuwen, Hill en Babyloniënbroek;1301 Abtsregt;Achthoven
            Achttienhoven (bij Nieuwkoop);Ackersdijk en Vrouwenregt;Benthorn;Berkenrode;Biert;Biesland;Bijlmermeer;Cabauw
            Cillaarshoek;Darthuizen;Dorth;Duist;Edam;Etersheim;Gapinge;Gerverscop;Goidschalxoord;'s-Gravenambacht
            's-Gravesloot;Groeneveld;Groet;Grosthuizen;Haarlemmerliede;'s Heer Hendriks Kinderen;Heer Oudelands Ambacht
            Hodenpijl;Hofwegen;Hoog en Woud Harnasch;Hoogeveen in Delfland;Hoogeveen in Rijnland;Hoogmade;Kalslagen
            Kamerik Houtdijken;Kamerik Mijzijde;Kijfhoek;Kleine Lindt;Kleverskerke;Laagblokland;Loenen en Wolveren
            Maarssenbroek;Meerdervoort;Middelburg (ZH);De Mijl;Naters;Nederslingelandt;Nieuwland, Kortland en 's-Graveland
            Nieuwveen in Delfland;Noord-Polsbroek;Onwaard;Oost-Barendrecht;Oost-Souburg;1355 Oud-Wulven
            Oude en Nieuwe Struiten;Oudhuizen;Oukoop;Portengen;Rhijnauwen;Rietwijkeroord;Rijsoort;Roxenisse;Ruijven
            Sandelingen-Ambacht;Schardam;Scharwoude;Schellingwoude;Schokland;Schonauwen;Schuddebeurs en Simonshaven
            Sint Anthonypolder;St. Maartensregt;Spaarnwoude;Spijk;Steenbergen en Kruisland;Sterkenburg;Stormpolder
            1380 Strevelshoek;Strijensas;Teckop;Tempel;Veenhuizen;De Vennip;Verwolde;Vinkeveen;Vliet
            1390 Vrije en Lage Boekhorst;Vrijhoeven;de Vuursche;Waverveen;West-Barendrecht;West-Souburg;Wieldrecht;Wimmenum
            Wulverhorst;Zevender;Zouteveen;Zuid-Polsbroek;Zuidbroek (ZH);Zuidwijk;de Noordoostelijke Polder
            1507 Horst aan de Maas;1509 Oude IJsselstreek;1525 Teylingen;1581 Utrechtse Heuvelrug;1586 Oost Gelre
            1598 Koggenland;1621 Lansingerland;1640 Leudal;Maasgouw;1651 Eemsmond;Gemert-Bakel;1655 Halderberge
            1658 Heeze-Leende;Laarbeek;1661 Reiderland;1663 De Marne;1665 Made;Zevenhuizen-Moerkapelle;Reusel-De Mierden
            1669 Roerdalen;Roggel en Neer;Maasdonk;Rijnwoude;Liemeer;Roosendaal;1676 Schouwen-Duiveland;1679 Ambt Montfort
            Aa en Hunze;Borger-Odoorn;1684 Cuijk;Landerd;1690 De Wolden;St. Anthonis;1695 Noord-Beveland;Wijdemeren
            Middenveld;Sluis-Aardenburg;Noordenveld;Twenterand;Westerveld;Sint Anthonis;1705 Lingewaard;Cranendonck
            1708 Steenwijkerland;Moerdijk;1711 Echt-Susteren;1714 Sluis;1719 Drimmelen;1721 Bernheze;Ferwerderadiel
            Alphen-Chaam;Bergeijk;1728 Bladel;Gulpen-Wittem;Tynaarlo;Midden-Drenthe;1734 Overbetuwe;Hof van Twente
            1740 Neder-Betuwe;1742 Rijssen-Holten;1771 Geldrop-Mierlo;1773 Olst-Wijhe;Dinkelland;1783 Westland
            1842 Midden-Delfland;1859 Berkelland;1876 Bronckhorst;1883 Sittard-Geleen;Kaag en Braassem;1891 Dantumadiel
            Zuidplas;1894 Peel en Maas;Oldambt;Zwartewaterland;1900 Súdwest-Fryslân;Bodegraven-Reeuwijk
            1903 Eijsden-Margraten;Stichtse Vecht;1908 Menameradiel;1911 Hollands Kroon;1916 Leidschendam-Voorburg
            1921 De Friese Meren;1924 Goeree-Overflakkee;1926 Pijnacker-Nootdorp;Molenwaard;1930 Nissewaard;Krimpenerwaard
            1937 Heel;1940 De Fryske Marren;1942 Gooise Meren;1945 Berg en Dal;1948 Meierijstad;Waadhoeke;Westerwolde
            1952 Midden-Groningen;1954 Beekdaelen;Montferland;1959 Altena;West Betuwe;Vijfheerenlanden;1963 Hoeksche Waard
            1966 Het Hogeland;1969 Westerkwartier;Noardeast-Fryslân;1978 Molenlanden;Eemsdelta;Dijk en Waard
            1982 Land van Cuijk;1987 Menterwolde;1991 Maashorst;1999 Registratie Niet Ingezetenen (RNI)
            """
    )
}
